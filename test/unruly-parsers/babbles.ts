export const parse = (): string => 'x'.repeat(50_000_000);

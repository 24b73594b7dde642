export const parse = (): never => {
  const kept: string[][] = [];
  for (;;) kept.push(Array.from({ length: 1000 }, (_, at) => `row ${at} ${kept.length}`));
};

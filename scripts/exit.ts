/** How every command ends: 0 done, 1 problems in content, 2 wrong use, 70 a fault of ours. */
import { existsSync } from 'node:fs';

export const EXIT = { ok: 0, problems: 1, usage: 2, fault: 70 } as const;

export class UsageError extends Error {}

/** Throws for wrong use when there is no such file or folder. */
export function mustExist(path: string): void {
  if (!existsSync(path)) throw new UsageError(`Không có tệp hoặc thư mục này (no such file or folder): ${path}`);
}

export async function run(command: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const usage = error instanceof UsageError || isParseArgsError(error);
    process.stderr.write(usage ? `${(error as Error).message}\n` : fault(error));
    process.exitCode = usage ? EXIT.usage : EXIT.fault;
  }
}

const isParseArgsError = (error: unknown): boolean =>
  error instanceof Error && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');

const fault = (error: unknown): string =>
  `Lỗi của phần mềm, không phải của bạn (a fault of ours):\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;

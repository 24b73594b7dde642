/** The other side of `limitedParse`: reads an order and a file, runs the parser named, writes its answer. */
import { buffer } from 'node:stream/consumers';

type Parser = (bytes: Uint8Array, options: unknown) => unknown;

const reasonOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

function answer(value: object): void {
  process.stdout.write(JSON.stringify(value), () => process.exit(0));
}

const input = await buffer(process.stdin);
const start = 4 + input.readUInt32LE(0);
const { parser, options } = JSON.parse(input.subarray(4, start).toString('utf8')) as {
  parser: string;
  options: unknown;
};
// A parser that cannot be loaded is a fault of ours and ends the process; what happens after that comes from the file.
const { parse } = (await import(parser)) as { parse: Parser };
process.on('uncaughtException', (error) => answer({ failed: reasonOf(error) }));
try {
  answer({ value: await parse(new Uint8Array(input.subarray(start)), options) });
} catch (error) {
  answer({ failed: reasonOf(error) });
}

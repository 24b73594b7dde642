/**
 * Runs a parser of untrusted files in a process of its own, with limits: a parser that hangs, blows up or writes without end
 * becomes a finding. The child gets no environment, no disk but the program's own files to read, and no way to start others.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { importFinding, type ImportFinding } from './import-finding.ts';

export interface ParseLimits {
  readonly milliseconds: number;
  readonly memoryMb: number;
  readonly outputBytes: number;
}

export const PARSE_LIMITS: ParseLimits = { milliseconds: 20_000, memoryMb: 512, outputBytes: 32 * 2 ** 20 };

/** The export `parse` of a parser module. What it returns must survive JSON. */
export type LimitedParser<Options, Value> = (bytes: Uint8Array, options: Options) => Value | Promise<Value>;

export type Parsed<Value> = { readonly value: Value } | { readonly findings: readonly ImportFinding[] };

const CHILD = new URL('./limited-parse-child.ts', import.meta.url);
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** `parser`: address of a module that exports a `LimitedParser` as `parse`. */
export async function limitedParse<Value>(
  parser: URL,
  bytes: Uint8Array,
  options: unknown = {},
  limits: ParseLimits = PARSE_LIMITS,
): Promise<Parsed<Value>> {
  const child = start(limits);
  const ended = collect(child, limits);
  send(child, { parser: parser.href, options }, bytes);
  const end = await ended;
  if (end.cause === 'time') return refused('guard/too-slow', { seconds: limits.milliseconds / 1000 });
  if (end.cause === 'output' || isOutOfMemory(end)) return refused('guard/too-much-memory', { limit: limits.memoryMb });
  return answerOf<Value>(end);
}

function start({ memoryMb }: ParseLimits): ChildProcess {
  const node = [
    `--max-old-space-size=${memoryMb}`,
    '--permission',
    `--allow-fs-read=${PROJECT}*`,
    '--disable-warning=ExperimentalWarning',
    '--disable-warning=SecurityWarning',
  ];
  return spawn(process.execPath, [...node, fileURLToPath(CHILD)], {
    env: {},
    cwd: PROJECT,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
}

interface End {
  readonly cause: 'exit' | 'time' | 'output';
  readonly code: number | null;
  readonly signal: string | null;
  readonly output: Buffer;
  readonly complaint: string;
}

const LONGEST_COMPLAINT = 20_000;

function collect(child: ChildProcess, limits: ParseLimits): Promise<End> {
  const [chunks, complaints] = [[] as Buffer[], [] as string[]];
  let [size, said] = [0, 0];
  let cause: End['cause'] = 'exit';
  const stop = (why: End['cause']): void => {
    if (cause === 'exit') cause = why;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => stop('time'), limits.milliseconds);
  child.stdout?.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > limits.outputBytes) stop('output');
    else chunks.push(chunk);
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    if (said < LONGEST_COMPLAINT) complaints.push(chunk.toString());
    said += chunk.length;
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      done({ cause, code, signal, output: Buffer.concat(chunks), complaint: complaints.join('') });
    });
  });
}

/** Length of the order, the order, the file. A child that ends early closes its side: that is no fault here. */
function send(child: ChildProcess, order: object, bytes: Uint8Array): void {
  const head = Buffer.from(JSON.stringify(order));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  child.stdin?.on('error', () => {});
  child.stdin?.end(Buffer.concat([length, head, bytes]));
}

/** V8 ends itself with SIGABRT or an illegal instruction; the system kills with SIGKILL. */
const isOutOfMemory = ({ code, signal, complaint }: End): boolean =>
  /heap out of memory|Allocation failed|Array buffer allocation/.test(complaint) ||
  ['SIGABRT', 'SIGILL', 'SIGKILL', 'SIGTRAP'].includes(signal ?? '') ||
  [132, 133, 134, 137].includes(code ?? 0);

function answerOf<Value>({ code, output, complaint }: End): Parsed<Value> {
  if (code !== 0) throw new Error(`The parser's process ended with ${code}:\n${complaint}`);
  const answer = JSON.parse(output.toString('utf8')) as { value: Value } | { failed: string };
  return 'failed' in answer ? refused('guard/reader-failed', { detail: answer.failed }) : answer;
}

const refused = (...finding: Parameters<typeof importFinding>): { readonly findings: readonly ImportFinding[] } => ({
  findings: [importFinding(...finding)],
});

/** Measures as a table for people. */
import type { BuildMeasure } from './measure.ts';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export function benchTable(runs: readonly BuildMeasure[]): string {
  const last = runs.at(-1);
  if (!last) return '';
  const of = (pick: (run: BuildMeasure) => number): number => median(runs.map(pick));
  const seconds = of((run) => run.seconds);
  const writer = of((run) => run.writerSeconds);
  const rows: [string, string][] = [
    ['pages', String(last.pages)],
    ['files', String(last.files)],
    ['megabytes written', last.megabytes.toFixed(1)],
    ['seconds (median)', seconds.toFixed(2)],
    ...Object.keys(last.phases).map((name): [string, string] => [
      `  ${name}`,
      of((run) => run.phases[name] ?? 0).toFixed(2),
    ]),
    ['pages a second', (last.pages / seconds).toFixed(0)],
    ['peak memory, MB', of((run) => run.peakMegabytes).toFixed(0)],
    ['bare writer, seconds', writer.toFixed(2)],
    ['build / bare writer', (seconds / writer).toFixed(1)],
  ];
  return `${rows.map(([name, value]) => name.padEnd(24) + value.padStart(10)).join('\n')}\n`;
}

/** Text offsets (UTF-16) to lines and grapheme columns. */
import type { Finding, OffsetFinding, Place } from './finding.ts';

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** The text in graphemes: `ế` is one however it is encoded. */
export const splitGraphemes = (text: string): string[] => [...graphemes.segment(text)].map((part) => part.segment);

export interface SourceMap {
  readonly text: string;
  place(start: number, end?: number): Place;
  line(number: number): string;
}

export function createSourceMap(text: string): SourceMap {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  const lineText = (index: number): string =>
    text.slice(starts[index] ?? text.length, (starts[index + 1] ?? text.length + 1) - 1).replace(/\r$/, '');
  // Segmenting is slow, and a file on one line may hold every finding: once a line is enough.
  const boundaries = new Map<number, readonly number[] | null>();
  const boundariesOf = (index: number): readonly number[] | null => {
    if (!boundaries.has(index)) boundaries.set(index, graphemeStarts(lineText(index)));
    return boundaries.get(index) ?? null;
  };

  return {
    text,
    line: (number) => lineText(number - 1),
    place(start, end = start + 1) {
      const at = Math.min(start, text.length);
      const index = lastAtOrBefore(starts, at);
      const lineStart = starts[index] ?? 0;
      const stop = Math.min(Math.max(end, at + 1), lineStart + lineText(index).length) - lineStart;
      const first = columnOf(boundariesOf(index), at - lineStart);
      const last = columnOf(boundariesOf(index), Math.max(stop - 1, at - lineStart));
      return { line: index + 1, column: first, length: last - first + 1 };
    },
  };
}

/** Where each grapheme begins; null when every character is one. */
const graphemeStarts = (line: string): readonly number[] | null =>
  // eslint-disable-next-line no-control-regex
  /^[\u0000-\u007F]*$/.test(line) ? null : [...[...graphemes.segment(line)].map((part) => part.index), line.length];

/** 1-based column of the grapheme that holds the offset; one past the last at the end of the line. */
const columnOf = (boundaries: readonly number[] | null, offset: number): number =>
  (boundaries === null ? offset : lastAtOrBefore(boundaries, offset)) + 1;

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function locateFinding(finding: OffsetFinding, file: string, source: SourceMap): Finding {
  return { code: finding.code, file, params: finding.params, ...source.place(finding.start, finding.end) };
}

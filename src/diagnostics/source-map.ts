/** Text offsets (UTF-16) to lines and grapheme columns. */
import type { Finding, OffsetFinding, Place } from './finding.ts';

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const countGraphemes = (text: string): number => [...graphemes.segment(text)].length;

export interface SourceMap {
  readonly text: string;
  place(start: number, end?: number): Place;
  line(number: number): string;
}

export function createSourceMap(text: string): SourceMap {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const lineText = (index: number): string =>
    text.slice(starts[index] ?? text.length, (starts[index + 1] ?? text.length + 1) - 1).replace(/\r$/, '');

  return {
    text,
    line: (number) => lineText(number - 1),
    place(start, end = start + 1) {
      const index = lineAt(Math.min(start, text.length));
      const lineStart = starts[index] ?? 0;
      const stop = Math.min(end, lineStart + lineText(index).length);
      return {
        line: index + 1,
        column: countGraphemes(text.slice(lineStart, start)) + 1,
        length: Math.max(1, countGraphemes(text.slice(start, Math.max(stop, start)))),
      };
    },
  };
}

export function locateFinding(finding: OffsetFinding, file: string, source: SourceMap): Finding {
  return { code: finding.code, file, params: finding.params, ...source.place(finding.start, finding.end) };
}

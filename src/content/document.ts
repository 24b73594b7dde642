/** A parsed file that remembers where everything stands in its text. */
import type { OffsetFinding } from '../diagnostics/finding.ts';
import type { SourceMap } from '../diagnostics/source-map.ts';

export type Path = readonly (string | number)[];
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Text → value, with `locate` for the value or the key at a path. A path that does not exist leads to its nearest parent. */
export interface Parsed {
  readonly value: unknown;
  readonly findings: readonly OffsetFinding[];
  locate(path: Path, part?: 'value' | 'key'): Span;
}

/** A file of a known kind whose shape is right. */
export interface Doc<Value> {
  /** Inside the content folder. */
  readonly path: string;
  readonly file: string;
  readonly value: Value;
  readonly source: SourceMap;
  /** Places the schema refused and left out of `value`: what is missing there has been reported. */
  readonly refused: readonly Path[];
  locate: Parsed['locate'];
}

/** Something at or below the path was refused. */
export const isRefused = ({ refused }: Pick<Doc<unknown>, 'refused'>, path: Path): boolean =>
  refused.some((place) => path.every((part, at) => place[at] === part));

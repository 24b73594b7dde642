/** One problem in one place. The room knows places and wording, not what a commune is. */
import type { Code } from './catalogue.ts';

export type Severity = 'error' | 'warning' | 'notice';
/** Words that differ by language come in both. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}
export type Params = Readonly<Record<string, string | number | Bilingual>>;

export interface Place {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in graphemes: `ế` is one column however it is encoded. */
  readonly column: number;
  /** Graphemes to underline; at least 1. */
  readonly length: number;
}

export interface Finding extends Place {
  readonly code: Code;
  /** Path relative to the project, with forward slashes. */
  readonly file: string;
  readonly params: Params;
}

/** A problem known by its text offsets only; `place()` turns it into a Finding. */
export interface OffsetFinding {
  readonly code: Code;
  readonly start: number;
  readonly end: number;
  readonly params: Params;
}

/** A rule across files: it looks, reports, and never throws. */
import { type Finding, type Params } from '../../diagnostics/finding.ts';
import type { Code } from '../../diagnostics/catalogue.ts';
import type { Doc, Path } from '../document.ts';
import type { Raw } from '../kinds.ts';
import type { Lookup } from '../lookup.ts';
import type { Docs } from '../raw-content.ts';

export interface Subject {
  readonly docs: Docs;
  readonly lookup: Lookup;
  /** How the report writes the content folder: "content/". */
  readonly shownRoot: string;
  /** The files of an earlier state, as far as they can be read; null when the content stands for itself. */
  readonly earlier: Pick<Docs, 'round' | 'results'> | null;
}

export interface Check {
  readonly name: string;
  run(subject: Subject): Iterable<Finding>;
}

export function finding(
  doc: Doc<unknown>,
  path: Path,
  code: Code,
  params: Params,
  part: 'value' | 'key' = 'value',
): Finding {
  const { start, end } = doc.locate(path, part);
  return { code, file: doc.file, params, ...doc.source.place(start, end) };
}

/** Some row stands under an id that is not known: the unit that seems to have no row may be the one that is misspelt. */
export const namesStranger = ({ value }: Doc<Raw<'results'>>, { unitIds }: Lookup): boolean =>
  value.results.some(({ unit }) => !unitIds.has(unit));

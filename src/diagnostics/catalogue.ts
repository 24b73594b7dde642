/** The closed list of everything `check` can say. Codes are permanent; a test holds codes = fixtures = help pages. */
import type { Severity } from './finding.ts';
import { bodyEntries } from './catalogue/body.ts';
import { correctionEntries } from './catalogue/correction.ts';
import { criteriaEntries } from './catalogue/criteria.ts';
import { fileEntries } from './catalogue/file.ts';
import { frontMatterEntries } from './catalogue/front-matter.ts';
import { planEntries } from './catalogue/plan.ts';
import { privacyEntries } from './catalogue/privacy.ts';
import { referenceEntries } from './catalogue/reference.ts';
import { resultEntries } from './catalogue/result.ts';
import { roundEntries } from './catalogue/round.ts';
import { schemaEntries } from './catalogue/schema.ts';

/** `{name}` is filled from the finding's params. */
export interface Wording {
  /** What is wrong, one sentence. */
  readonly title: string;
  /** Short remark under the caret. */
  readonly mark: string;
  readonly why: string;
  readonly fix: string;
}

export interface CatalogueEntry {
  readonly severity: Severity;
  /** About the file as a whole: no line is shown. */
  readonly aboutFile?: boolean;
  readonly vi: Wording;
  readonly en: Wording;
}

export const CATALOGUE = {
  ...fileEntries,
  ...frontMatterEntries,
  ...schemaEntries,
  ...referenceEntries,
  ...criteriaEntries,
  ...resultEntries,
  ...correctionEntries,
  ...roundEntries,
  ...planEntries,
  ...bodyEntries,
  ...privacyEntries,
} as const satisfies Record<string, CatalogueEntry>;

export type Code = keyof typeof CATALOGUE;
export const CODES = Object.keys(CATALOGUE) as readonly Code[];

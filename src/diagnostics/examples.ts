/** For the help pages: each problem in a few lines of a file, and the same lines mended. All names are made up. */
import type { Code } from './catalogue.ts';
import { bodyExamples } from './examples/body.ts';
import { correctionExamples } from './examples/correction.ts';
import { criteriaExamples } from './examples/criteria.ts';
import { fileExamples } from './examples/file.ts';
import { frontMatterExamples } from './examples/front-matter.ts';
import { planExamples } from './examples/plan.ts';
import { privacyExamples } from './examples/privacy.ts';
import { referenceExamples } from './examples/reference.ts';
import { resultExamples } from './examples/result.ts';
import { schemaExamples } from './examples/schema.ts';
import type { Params } from './finding.ts';

export interface Example {
  /** What a finding of this kind would carry. */
  readonly params: Params;
  readonly before: string;
  /** The same as before where nothing needs mending. */
  readonly after: string;
}

export const EXAMPLES: Readonly<Record<Code, Example>> = {
  ...fileExamples,
  ...frontMatterExamples,
  ...schemaExamples,
  ...referenceExamples,
  ...criteriaExamples,
  ...resultExamples,
  ...correctionExamples,
  ...planExamples,
  ...bodyExamples,
  ...privacyExamples,
};

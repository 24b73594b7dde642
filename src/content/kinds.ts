/** Which file is what, by its path. One table: a file that fits nowhere is an error, not a silence. */
import type { z } from 'zod';
import { slugify } from '../text/slug.ts';
import { ID_PATTERN } from './schemas/pieces.ts';
import { correctionSchema } from './schemas/correction.ts';
import { criteriaSchema } from './schemas/criteria.ts';
import { indexSchema } from './schemas/index-definition.ts';
import { planSchema } from './schemas/plan.ts';
import { resultsSchema } from './schemas/results.ts';
import { roundSchema } from './schemas/round.ts';
import { selfSchema } from './schemas/self.ts';
import { siteSchema } from './schemas/site.ts';
import { agenciesSchema, tasksSchema } from './schemas/tasks.ts';
import { unitsSchema } from './schemas/units.ts';

export const SCHEMAS = {
  site: siteSchema,
  agencies: agenciesSchema,
  units: unitsSchema,
  index: indexSchema,
  criteria: criteriaSchema,
  round: roundSchema,
  results: resultsSchema,
  self: selfSchema,
  plan: planSchema,
  tasks: tasksSchema,
  correction: correctionSchema,
} as const satisfies Record<string, z.ZodType>;

export type Kind = keyof typeof SCHEMAS;
export type Raw<K extends Kind> = z.output<(typeof SCHEMAS)[K]>;

interface Place {
  readonly kind: Kind | 'prose';
  readonly pattern: RegExp;
  readonly shown: string;
}

const PLACES: readonly Place[] = [
  { kind: 'site', pattern: /^site\.json$/, shown: 'site.json' },
  { kind: 'agencies', pattern: /^agencies\.json$/, shown: 'agencies.json' },
  { kind: 'units', pattern: /^units\/.+\.json$/, shown: 'units/*.json' },
  { kind: 'index', pattern: /^indices\/[^/]+\.json$/, shown: 'indices/<mã>.json' },
  { kind: 'criteria', pattern: /^criteria\/[^/]+\.json$/, shown: 'criteria/<mã>.json' },
  { kind: 'round', pattern: /^rounds\/[^/]+\/round\.json$/, shown: 'rounds/<đợt>/round.json' },
  { kind: 'results', pattern: /^rounds\/[^/]+\/results\.json$/, shown: 'rounds/<đợt>/results.json' },
  { kind: 'self', pattern: /^rounds\/[^/]+\/self\/[^/]+\.json$/, shown: 'rounds/<đợt>/self/<đơn vị>.json' },
  { kind: 'tasks', pattern: /^plans\/\d{4}\/[^/]+\.tasks\.json$/, shown: 'plans/<năm>/<tên>.tasks.json' },
  { kind: 'plan', pattern: /^plans\/\d{4}\/[^/]+\.mdx$/, shown: 'plans/<năm>/<tên>.mdx' },
  { kind: 'correction', pattern: /^corrections\/[^/]+\.json$/, shown: 'corrections/<ngày>-<tên>.json' },
  { kind: 'prose', pattern: /^pages\/[^/]+\.mdx$|^README\.md$/, shown: 'pages/<tên>.mdx' },
];

export const EXPECTED_PLACES = PLACES.map((place) => place.shown).join(', ');

export const kindOf = (path: string): Kind | 'prose' | null =>
  PLACES.find((place) => place.pattern.test(path))?.kind ?? null;

/** What a path looks like when it may become an address: lower case without marks, digits and hyphens. */
export function plainPath(path: string): string {
  if (path === 'README.md') return path;
  const ending = /(?:\.tasks)?\.[^./]+$/.exec(path)?.[0] ?? '';
  const names = path.slice(0, path.length - ending.length).split('/');
  return names.map((name) => (ID_PATTERN.test(name) ? name : slugify(name) || 'tep')).join('/') + ending;
}

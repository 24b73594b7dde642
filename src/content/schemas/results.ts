/** `rounds/<round>/results.json`: the published figures, as printed, and why others are absent. */
import { z } from 'zod';
import { ABSENCES } from '../../domain/result.ts';
import { id, optionalText, points, schemaAddress, text } from './pieces.ts';

const status = z.enum(ABSENCES);

const score = z.strictObject({
  self: points.nullish(),
  appraised: points.nullish(),
  survey: points.nullish(),
  status: status.nullish(),
  note: optionalText,
});

const row = z.strictObject({
  unit: id,
  block: z.string().nullish(),
  self: points.nullish(),
  appraised: points.nullish(),
  survey: points.nullish(),
  total: points.nullish(),
  indexPercent: z.number().min(0).max(200).nullish(),
  rank: z.int().positive().nullish(),
  band: text.nullish(),
  scores: z.record(z.string(), score).optional(),
  status: status.nullish(),
  note: optionalText,
});

/** Units of the cohort without a row of their own, and why. */
const missing = z.strictObject({ units: z.array(id).min(1), status, note: text });

/** The same figure as another source prints it; `source` counts the sources of the publication from 0. */
const conflict = z.strictObject({
  unit: id,
  field: z.enum(['total', 'indexPercent', 'rank', 'band']),
  value: z.union([z.number(), text]),
  source: z.int().min(0),
  note: optionalText,
});

export const resultsSchema = z.strictObject({
  ...schemaAddress,
  round: id,
  results: z.array(row),
  missing: z.array(missing).default([]),
  conflicts: z.array(conflict).optional(),
});
export type RawResults = z.infer<typeof resultsSchema>;
export type RawResultRow = RawResults['results'][number];

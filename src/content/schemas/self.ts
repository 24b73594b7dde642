/** `rounds/<round>/self/<unit>.json`: what a unit scored itself, with evidence or an explanation. Owned by the unit. */
import { z } from 'zod';
import { citation, id, isoDate, optionalText, points, schemaAddress, text, url } from './pieces.ts';

const evidence = z.strictObject({
  document: citation,
  url: url.nullish(),
  /** SHA-256 of the file, when it is kept elsewhere. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullish(),
});

const score = z.strictObject({
  points: points.nullable(),
  status: z.enum(['not-applicable', 'not-assessed']).nullish(),
  evidence: z.array(evidence).default([]),
  explanation: optionalText,
});

export const selfSchema = z.strictObject({
  ...schemaAddress,
  round: id,
  unit: id,
  submitted: isoDate.nullable(),
  report: citation.nullish(),
  scores: z.record(text, score),
});
export type RawSelf = z.infer<typeof selfSchema>;

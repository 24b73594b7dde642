/** `indices/<index>.json`: what is measured, by whom, and whether places may be shown. */
import { z } from 'zod';
import { id, optionalText, schemaAddress, text, url, year } from './pieces.ts';

export const indexSchema = z.strictObject({
  ...schemaAddress,
  id,
  name: text,
  shortName: text,
  englishName: text,
  measures: text,
  measuredBy: text,
  publishedBy: text,
  unitOfMeasure: z.enum(['points', 'percent']),
  scale: text,
  rankingPolicy: z.enum(['rank', 'groups', 'none']),
  caution: optionalText,
  higherIsBetter: z.boolean().default(true),
  methodBreaks: z.array(z.strictObject({ year, reason: text })).default([]),
  links: z.array(z.strictObject({ title: text, url })).default([]),
});
export type RawIndex = z.infer<typeof indexSchema>;

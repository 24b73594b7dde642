/** `units/**.json`: registries of units with their validity and lineage. */
import { z } from 'zod';
import { UNIT_KINDS } from '../../domain/unit.ts';
import { id, isoDate, optionalText, schemaAddress, source, text } from './pieces.ts';

const unit = z.strictObject({
  id,
  /** Text: codes have leading zeros. */
  code: z
    .string()
    .regex(/^[0-9]+$/)
    .nullable(),
  name: text,
  kind: z.enum(UNIT_KINDS),
  parent: id.nullable(),
  validFrom: isoDate.nullable(),
  validTo: isoDate.nullable(),
  validNote: optionalText,
  formedFrom: z.array(id).default([]),
  formedFromText: optionalText,
  aliases: z.array(text).default([]),
  /** Made up for a demonstration: no such unit exists. */
  demonstration: z.boolean().optional(),
});

export const unitsSchema = z.strictObject({
  ...schemaAddress,
  sources: z.array(source).default([]),
  units: z.array(unit),
});
export type RawUnits = z.infer<typeof unitsSchema>;
export type RawUnit = RawUnits['units'][number];

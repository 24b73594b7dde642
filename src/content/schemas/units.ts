/** `units/**.json`: registries of units with their validity and lineage. */
import { z } from 'zod';
import { TRANSFERS, UNIT_KINDS } from '../../domain/unit.ts';
import { id, isoDate, optionalText, schemaAddress, source, text } from './pieces.ts';

/** An id alone: the whole unit. With `part`: only a part of it, or the rest that others left. */
const origin = z.union([id, z.strictObject({ unit: id, part: z.enum(TRANSFERS).exclude(['whole']) })]);

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
  validFrom: isoDate.nullable().default(null),
  validTo: isoDate.nullable().default(null),
  validNote: optionalText,
  formedFrom: z.array(origin).default([]),
  formedFromText: optionalText,
  aliases: z.array(text).default([]),
  /** A dissolved unit without plan or result whose page was public before: the address stays. */
  keepsPage: z.boolean().optional(),
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
export type RawOrigin = RawUnit['formedFrom'][number];

/** The id of the predecessor, however it is written. */
export const originId = (origin: RawOrigin): string => (typeof origin === 'string' ? origin : origin.unit);

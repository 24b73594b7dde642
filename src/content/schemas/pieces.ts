/** Pieces every schema shares. Shapes only: what a value means across files is a check, not a schema. */
import { z } from 'zod';

export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const id = z.string().regex(ID_PATTERN).meta({ description: 'chữ thường không dấu, số và gạch nối' });
export const text = z.string().trim().min(1);
export const optionalText = text.nullish();
/** A real calendar day; 31/02 is refused. */
export const isoDate = z.iso.date();
export const year = z.int().min(1990).max(2100);
export const points = z.number().min(-100).max(1000);
export const url = z.url({ protocol: /^https?$/ });

export const citation = z.strictObject({
  kind: text,
  number: text.nullish(),
  date: isoDate.nullish(),
  issuer: optionalText,
  title: optionalText,
  role: z.enum(['basis', 'implements', 'result', 'related']).default('related'),
});

export const source = z.strictObject({
  title: text,
  url: url.nullish(),
  retrieved: isoDate.nullish(),
  licence: optionalText,
  note: optionalText,
});

export const deadline = z.strictObject({
  text,
  kind: z.enum(['date', 'month', 'quarter', 'year', 'continuous', 'as-scheduled']),
  date: isoDate.nullish(),
});

export const schemaAddress = { $schema: z.string().optional() };

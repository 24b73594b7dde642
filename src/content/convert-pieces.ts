/** Pieces every converted file shares: optional becomes null. */
import type { Citation, Source } from '../domain/document.ts';
import type { Deadline } from '../domain/task.ts';

type Loose<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined };

export const orNull = <Value>(value: Value | null | undefined): Value | null => value ?? null;

export const toCitation = (raw: Loose<Citation> & Pick<Citation, 'kind' | 'role'>): Citation => ({
  kind: raw.kind,
  number: orNull(raw.number),
  date: orNull(raw.date),
  issuer: orNull(raw.issuer),
  title: orNull(raw.title),
  role: raw.role,
});

export const toSource = (raw: Loose<Source> & Pick<Source, 'title'>): Source => ({
  title: raw.title,
  url: orNull(raw.url),
  retrieved: orNull(raw.retrieved),
  licence: orNull(raw.licence),
  note: orNull(raw.note),
});

export const toDeadline = (raw: Loose<Deadline> & Pick<Deadline, 'text' | 'kind'>): Deadline => ({
  text: raw.text,
  kind: raw.kind,
  date: orNull(raw.date),
});

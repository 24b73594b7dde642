/** `site.json`: who publishes, where, and as of which day. */
import { z } from 'zod';
import { id, isoDate, optionalText, schemaAddress, text, url } from './pieces.ts';

export const siteSchema = z.strictObject({
  ...schemaAddress,
  name: text,
  publisher: text,
  siteUrl: url,
  languages: z.array(z.enum(['vi', 'en'])).min(1),
  licence: z.strictObject({ name: text, url }),
  contact: text,
  repository: url.nullish(),
  /** Quiet line under the header; null for a real publisher. */
  notice: optionalText,
  /** The day the site speaks of: overdue tasks and freshness are told as of this day. */
  asOf: isoDate,
  featuredRounds: z.array(id).max(3).default([]),
});
export type RawSite = z.infer<typeof siteSchema>;

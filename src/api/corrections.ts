/** Every correction of a published figure, newest first. */
import type { Site } from '../domain/site.ts';
import { type ApiEnvelope, envelope } from './envelope.ts';
import { type ApiCorrection, toApiCorrection } from './figures.ts';

export interface ApiDatedCorrection extends ApiCorrection {
  readonly demonstration: boolean;
}

export function toApiCorrections(site: Site): ApiEnvelope<readonly ApiDatedCorrection[]> {
  const newest = site.corrections.toSorted((a, b) => (a.date + a.id < b.date + b.id ? 1 : -1));
  const data = newest.map((correction) => ({
    ...toApiCorrection(correction),
    demonstration: site.rounds.get(correction.roundId)?.demonstration ?? false,
  }));
  return envelope(site.config, [], data);
}

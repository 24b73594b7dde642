/** What every published table becomes: a round that is over, and its rows. */
import type { RawResultRow, RawResults } from '../../content/schemas/results.ts';
import type { RawRound } from '../../content/schemas/round.ts';

export interface RoundFiles {
  readonly round: RawRound;
  readonly results: RawResults;
}

export const publishedRound = (
  part: Omit<RawRound, '$schema' | 'schedule' | 'status' | 'demonstration'>,
): RawRound => ({
  $schema: '/schemas/round.json',
  ...part,
  schedule: [],
  status: 'published',
  demonstration: false,
});

export const publishedResults = (
  id: string,
  rows: readonly RawResultRow[],
  missing: RawResults['missing'] = [],
): RawResults => ({
  $schema: '/schemas/results.json',
  round: id,
  results: [...rows],
  missing,
});

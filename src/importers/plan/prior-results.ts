/** Results of the round before, which the plan answers: "84,40 điểm, xếp thứ 19/25". */
import type { RawPlan } from '../../content/schemas/plan.ts';
import { type RawCitation, findCitations } from './citations.ts';
import { isPlausibleYear } from './deadline.ts';
import { decimal, type IndexPlace, indexBefore } from './indices.ts';
import { type Found, guessed, type Note, read } from './note.ts';

export type RawPrior = RawPlan['priorResults'][number];

const PRIOR =
  /(\d{1,3}(?:[.,]\d+)?)\s*(?:điểm|%)\s*,?\s*(?:và\s*)?(?:xếp|đứng|đạt)?\s*(?:vị trí\s*)?(?:thứ|hạng|vị thứ)(?:\s+hạng)?\s*(\d{1,4})\s*(?:\/|trên|trong)\s*(?:tổng số\s*)?(\d{1,4})/iu;

export function priorResults(
  lines: readonly { readonly text: string; readonly line: number }[],
  place: IndexPlace,
  citations: readonly RawCitation[],
  planYear: number | null,
): Found<readonly RawPrior[]> {
  const notes: Note[] = [];
  const value = lines.flatMap(({ text, line }): RawPrior[] => {
    const match = PRIOR.exec(text);
    if (!match) return [];
    const [, score = '', rank = '', outOf = ''] = match;
    const before = text.slice(0, match.index);
    const printed = [...before.matchAll(/năm\s+(\d{4})/g)]
      .map(([, year]) => Number(year))
      .findLast((year) => planYear === null || year < planYear);
    const year = printed ?? (planYear === null ? null : planYear - 1);
    if (year === null || !isPlausibleYear(year) || Number(rank) < 1 || Number(outOf) < 1) return [];
    const index = indexBefore(text, match.index, place.isProvincial) ?? place.mainIndex;
    notes.push(read('prior', `${index} ${year}: ${score} điểm, ${rank}/${outOf}`, line));
    if (printed === undefined)
      notes.push(
        guessed(
          'prior',
          String(year),
          'low',
          { vi: 'câu không ghi năm; lấy năm trước', en: 'the sentence names no year; the year before is taken' },
          line,
        ),
      );
    const number = findCitations(before).at(-1)?.citation.number;
    const decision = citations.find((citation) => number != null && citation.number === number);
    return [
      {
        index,
        year,
        score: decimal(score),
        rank: Number(rank),
        outOf: Number(outOf),
        ...(decision ? { decision } : {}),
      },
    ];
  });
  return { value, notes };
}

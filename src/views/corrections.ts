/** Corrections in words: which figure, what stood there, what stands now, who decided. */
import type { Correction } from '../domain/correction.ts';
import { walkSet } from '../domain/criteria.ts';
import type { Site } from '../domain/site.ts';
import { corrections as listAddress, ranking as rankingAddress, score as scoreAddress } from '../routes.ts';
import { FIGURE_WORDS, figureWords } from '../text/figure-words.ts';
import { formatDate } from '../text/format.ts';
import { capitalise, countWord } from '../text/words.ts';
import { nameWithPlace, unitOf } from './names.ts';
import { citationWords } from './round-facts.ts';
import { honestName, type Link, type Sentence, sentence } from './view.ts';

export interface CorrectionView {
  readonly id: string;
  readonly anchor: string;
  readonly date: string;
  readonly day: string;
  /** For the tag beside the figure. */
  readonly tag: string;
  readonly href: string;
  readonly round: Link;
  readonly unit: Link;
  readonly code: string | null;
  /** "điểm thẩm định, tiêu chí 5.2.1 Kiểm tra công vụ". */
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly document: string | null;
  readonly demonstration: boolean;
}

export const anchorOf = ({ id }: Pick<Correction, 'id'>): string => `dc-${id}`;
export const correctionTag = ({ date }: Pick<Correction, 'date'>): string => `Đã đính chính ${formatDate(date)}`;

export function correctionView(site: Site, correction: Correction): CorrectionView {
  const { roundId, unitId, field, code, date } = correction;
  const round = site.rounds.get(roundId);
  return {
    id: correction.id,
    anchor: anchorOf(correction),
    date,
    day: formatDate(date),
    tag: correctionTag(correction),
    href: `${listAddress()}#${anchorOf(correction)}`,
    round: { label: round ? honestName(round.title, round) : roundId, href: rankingAddress(roundId) },
    unit: { label: nameWithPlace(site, unitOf(site, unitId)), href: scoreAddress(roundId, unitId) },
    code,
    what: [FIGURE_WORDS[field], code && criterionWords(site, correction)].filter(Boolean).join(', '),
    before: figureWords(correction.before, field),
    after: figureWords(correction.after, field),
    reason: correction.reason,
    document: correction.decidedBy && citationWords(correction.decidedBy),
    demonstration: round?.demonstration ?? false,
  };
}

function criterionWords(site: Site, { roundId, code }: Correction): string {
  const setId = site.rounds.get(roundId)?.criteriaSetId;
  const set = setId == null ? undefined : site.criteriaSets.get(setId);
  const node = set && [...walkSet(set)].find((each) => each.code === code);
  return node ? `tiêu chí ${node.code} ${node.title}` : `tiêu chí ${code}`;
}

export interface CorrectionsPageView {
  readonly deck: Sentence;
  readonly rows: readonly CorrectionView[];
}

/** Newest first. */
export function correctionsPageView(site: Site): CorrectionsPageView {
  const rows = site.corrections
    .map((correction) => correctionView(site, correction))
    .toSorted((a, b) => b.date.localeCompare(a.date) || (a.id < b.id ? -1 : 1));
  const rounds = new Set(rows.map(({ round }) => round.href)).size;
  const invented = rows.filter(({ demonstration }) => demonstration).length;
  const count =
    rows.length === 0
      ? 'Chưa có đính chính nào.'
      : `**${capitalise(countWord(rows.length))} đính chính** trong ${countWord(rounds)} đợt${inventedWords(invented, rows.length)}.`;
  return {
    deck: sentence(
      `${count} Số đã công bố không được sửa lặng lẽ: số cũ, số mới, lý do và văn bản đứng cạnh nhau ở đây.`,
    ),
    rows,
  };
}

const inventedWords = (invented: number, all: number): string =>
  invented === 0 ? '' : invented === all ? ', đều là minh hoạ' : `, ${countWord(invented)} là minh hoạ`;

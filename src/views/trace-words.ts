/** What the next round says, in words: both shares and the change, or the honest reason why there is none. */
import type { UnitId } from '../domain/ids.ts';
import type { CriterionChange, NextRound, NoChange, Share } from '../domain/next-round.ts';
import type { Round } from '../domain/round.ts';
import type { Site } from '../domain/site.ts';
import { type Direction, directionOf } from '../domain/trace.ts';
import { fullName, levelOf, type Unit } from '../domain/unit.ts';
import { ranking as rankingAddress, score as scoreAddress } from '../routes.ts';
import { formatDate, formatNumber, formatSigned } from '../text/format.ts';
import { ABSENCE_WORDS, lowerFirst } from '../text/words.ts';
import { CELL_WORDS, reasonWords } from './comparison-words.ts';
import { plainFigure } from './figures.ts';
import { addressOf, unitOf } from './names.ts';
import { successorsOf } from './unit-lineage.ts';
import type { Piece } from './view.ts';

/** Short enough for a cell. */
const NO_CHANGE_WORDS: Readonly<Record<NoChange, string>> = {
  ...CELL_WORDS,
  awaited: 'chưa công bố',
  unknown: 'chưa thấy công bố',
  'unit-absent': 'đơn vị không có điểm',
  'unit-ended': 'đơn vị đã kết thúc',
  'criterion-removed': 'bộ tiêu chí mới không còn mục này',
  'criteria-changed': 'không so được: đổi tiêu chí',
  'method-break': 'không so được: đổi cách đo',
  'year-missing': 'không so được: thiếu năm ở giữa',
  'maximum-differs': 'không so được: khác mức tối đa',
  'no-criteria': 'không so được: thiếu bộ tiêu chí',
  'not-applicable': 'không áp dụng',
};

export interface ChangeView {
  readonly direction: Direction;
  /** Of the next round. */
  readonly year: number;
  /** "1,00 → 1,75 trên 2"; null where the figures are not set against each other. */
  readonly figures: string | null;
  /** "+0,75", or why there is no difference. */
  readonly text: string;
}

export const yearOf = (next: NextRound): number => {
  if (next.kind === 'published' || next.kind === 'unit-absent') return next.ranking.round.year;
  return next.kind === 'awaited' ? next.round.year : next.year;
};

const points = (value: number): string => formatNumber(value, 2);

export function changeView(change: CriterionChange, next: NextRound): ChangeView {
  const { before, after, difference, reason } = change;
  const base = { direction: directionOf(change), year: yearOf(next) };
  if (before && after && difference !== null)
    return {
      ...base,
      figures: `${points(before.points)} → ${points(after.points)} trên ${plainFigure(after.maxPoints)}`,
      text: difference === 0 ? 'giữ nguyên' : formatSigned(difference, 2),
    };
  const words = NO_CHANGE_WORDS[reason ?? 'no-figure'];
  return { ...base, figures: null, text: after ? `${shareWords(after)}; ${words}` : words };
}

const shareWords = (share: Share): string => `${points(share.points)} trên ${plainFigure(share.maxPoints)}`;

/** "Năm 2025: 1,00 → 1,75 trên 2 (+0,75)", "Năm 2026: chưa công bố". */
export const changeLine = ({ year, figures, text }: ChangeView): string =>
  figures === null ? `Năm ${year}: ${text}` : `Năm ${year}: ${figures} (${text})`;

type Places = Pick<Site, 'units' | 'lineage' | 'members' | 'whereabouts'>;

/** One sentence on the round after, as pieces: where it is found, when it is due, or why there is none. */
export function nextPieces(site: Places, unitId: UnitId, next: NextRound): readonly Piece[] {
  switch (next.kind) {
    case 'published':
      return publishedPieces(next, unitId);
    case 'awaited':
      return [
        { text: `Kết quả ${next.round.year} chưa công bố: ` },
        {
          text: lowerFirst(next.round.title.replace(/^Minh hoạ: /u, 'đợt minh hoạ ')),
          href: rankingAddress(next.round.id),
        },
        { text: `${dueWords(next.round)}.` },
      ];
    case 'unit-absent':
      return absentPieces(next);
    case 'unit-ended':
      return [{ text: `Không có kết quả ${next.year}: ` }, ...endedPieces(site, unitId)];
    case 'unknown':
      return [{ text: `Kết quả ${next.year} chưa thấy công bố.` }, ...endedPieces(site, unitId, ' Đơn vị')];
  }
}

const dueWords = ({ schedule }: Round): string => {
  const last = schedule.at(-1);
  return last ? `, theo lịch ${lowerFirst(last.deadline.text)}` : '';
};

function publishedPieces({ ranking }: Extract<NextRound, { kind: 'published' }>, unitId: UnitId): readonly Piece[] {
  const { round, comparison } = ranking;
  const why = comparison.comparable
    ? ''
    : ` ${[reasonWords(ranking, comparison.reason), comparison.note].filter(Boolean).join(' ')}`;
  return [
    { text: 'Kỳ sau có ' },
    { text: `kết quả ${round.year}`, href: scoreAddress(round.id, unitId) },
    { text: `.${why}` },
  ];
}

function absentPieces({ ranking: { round }, absence }: Extract<NextRound, { kind: 'unit-absent' }>): readonly Piece[] {
  const href = rankingAddress(round.id);
  return absence === null
    ? [{ text: `Bảng kết quả ${round.year}`, href }, { text: ' không có tên đơn vị này.' }]
    : [{ text: `Tổng điểm năm ${round.year} của đơn vị: ` }, { text: ABSENCE_WORDS[absence], href }, { text: '.' }];
}

/** "đơn vị kết thúc ngày 30/06/2025, nay thuộc Xã Kha Sơn."; nothing while it exists. */
function endedPieces(site: Places, unitId: UnitId, subject = 'đơn vị'): readonly Piece[] {
  const unit = unitOf(site, unitId);
  if (unit.validTo === null) return [];
  const heirs = heirPieces(site, unit);
  return [{ text: `${subject} kết thúc ngày ${formatDate(unit.validTo)}` }, ...heirs, { text: '.' }];
}

/** More names than this are a list of their own, on the page of the unit. */
const FEW = 3;

function heirPieces(site: Places, unit: Unit): readonly Piece[] {
  const heirs = successorsOf(site, unit);
  const became = levelOf(unit) === 'district' ? 'nay là địa bàn của' : 'nay thuộc';
  if (heirs.length > FEW)
    return [{ text: `, ${became} ` }, { text: `${heirs.length} đơn vị`, href: addressOf(site, unit) }];
  return heirs.flatMap(({ unit: heir }, at): Piece[] => [
    { text: at === 0 ? `, ${became} ` : ', ' },
    { text: fullName(heir), href: addressOf(site, heir) },
  ]);
}

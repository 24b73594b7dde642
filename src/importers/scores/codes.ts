/** Codes of criteria in cells. 1.1 and 1.10 are two criteria and one number: a number is believed only where one code fits. */
import { type CriteriaSet, walkSet } from '../../domain/criteria.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { Bilingual } from '../../diagnostics/finding.ts';
import type { Found } from './found.ts';
import { type Cell, type Grid, textOf } from './grid.ts';

export interface Criterion {
  readonly code: string;
  readonly max: number | null;
}

export interface Codes {
  readonly all: ReadonlyMap<string, Criterion>;
  /** The code a cell means, without a word about what it does not mean. */
  guess(cell: Cell | null): string | null;
  /** The same, and every doubt is said. */
  read(cell: Cell, grid: Grid, found: Found): string | null;
}

const CODE_LIKE = /^\d+(\.[0-9a-z]+)*$/i;
/** "1.10 Ban hành", "1.1) Kế hoạch"; not the 1.1 of 1.1.9. */
const WITH_TITLE = /^([0-9a-z]+(?:\.[0-9a-z]+)*)(?:[.):]?\s+|[.):–-]+\s*(?=\p{L}))\S/iu;
const PREFIX = /^(tiêu chí( thành phần)?|tctp|tc|mục|nội dung|lĩnh vực)\s*/iu;

export function codesOf(set: Pick<CriteriaSet, 'tree' | 'adjustments'> | null): Codes {
  const all = new Map(set ? [...walkSet(set)].map(({ code, maxPoints }) => [code, { code, max: maxPoints }]) : []);
  const byLower = new Map([...all.keys()].map((code) => [code.toLowerCase(), code]));

  const ofText = (text: string): string | null => {
    const bare = text.replace(PREFIX, '').toLowerCase();
    const whole = byLower.get(bare.replace(/[.)\s:]+$/, ''));
    if (whole !== undefined) return whole;
    const [, first = ''] = WITH_TITLE.exec(bare) ?? [];
    return /\d/.test(first) ? (byLower.get(first) ?? null) : null;
  };
  const ofNumber = ({ value, decimals }: Cell): readonly string[] => {
    const shown = decimals === undefined ? null : Number(value).toFixed(decimals);
    const fitting = [...all.keys()].filter((code) => /^\d+(\.\d+)?$/.test(code) && Number(code) === value);
    return shown !== null && decimals !== 0 && fitting.includes(shown) ? [shown] : fitting;
  };
  const guess = (cell: Cell | null): string | null => {
    if (cell?.kind === 'text') return ofText(textOf(cell));
    return cell?.kind === 'number' ? (ofNumber(cell)[0] ?? null) : null;
  };

  return {
    all,
    guess,
    read(cell, grid, found) {
      const place = grid.place(cell);
      const text = textOf(cell);
      if (cell.kind === 'date') found.add('scores/code-is-date', { date: text }, place);
      if (cell.kind === 'error') found.add('scores/error-cell', { text }, place);
      if (cell.kind === 'date' || cell.kind === 'error') return null;
      const fitting = cell.kind === 'number' ? ofNumber(cell) : [ofText(text)].filter((code) => code !== null);
      if (fitting.length > 1) {
        found.add('scores/ambiguous-code', { code: text, codes: fitting.join(', ') }, place);
        return null;
      }
      if (fitting[0] === undefined)
        found.add('scores/unknown-code', { code: text, suggestion: likely(text, all) }, place);
      return fitting[0] ?? null;
    },
  };
}

export const looksLikeCode = (cell: Cell | null): boolean =>
  cell !== null && (cell.kind === 'date' || CODE_LIKE.test(textOf(cell).replace(PREFIX, '').replace(/[.)]$/, '')));

const NONE: Bilingual = { vi: '', en: '' };

function likely(text: string, all: ReadonlyMap<string, Criterion>): Bilingual {
  const near = [...all.keys()].filter((code) => editDistance(code, text.replace(/[,\s]+/g, '.')) <= 1);
  return near[0] === undefined || near.length > 3
    ? NONE
    : { vi: ` Có phải là ${near.join(', ')}?`, en: ` Did you mean ${near.join(', ')}?` };
}

/** What a criteria set changed against the one before, as a reader would list it. */
import {
  diffCriteria,
  type NodeChange,
  type NodeDiff,
  previousVersionOf,
  type RuleName,
} from '../domain/criteria-diff.ts';
import type { CriteriaNode, CriteriaSet } from '../domain/criteria.ts';
import type { Site } from '../domain/site.ts';
import { criteriaSet as criteriaAddress } from '../routes.ts';
import { formatSigned } from '../text/format.ts';
import { capitalise, countWord, listWords } from '../text/words.ts';
import { bandRows, METHOD_WORDS, roundingWords } from './criteria-words.ts';
import { plainFigure } from './figures.ts';
import { tieWords } from './round-facts.ts';
import type { Link } from './view.ts';

export interface DiffSide {
  readonly code: string;
  readonly title: string;
  /** "2 điểm, điều tra". */
  readonly points: string;
}

export interface DiffRow {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly words: string;
  readonly depth: number;
  readonly before: DiffSide | null;
  readonly after: DiffSide | null;
  readonly difference: string | null;
}

export interface RuleRow {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface CriteriaDiffView {
  readonly previous: Link;
  readonly summary: string;
  readonly rows: readonly DiffRow[];
  readonly rules: readonly RuleRow[];
}

/** null: there is no earlier version. */
export function criteriaDiffView(site: Site, set: CriteriaSet): CriteriaDiffView | null {
  const older = previousVersionOf(set, site.criteriaSets.values());
  if (!older) return null;
  const { nodes, rules } = diffCriteria(older, set);
  const isPercent = site.indices.get(set.indexId)?.unitOfMeasure === 'percent';
  const names = Object.keys(rules) as RuleName[];
  return {
    previous: { label: older.title, href: criteriaAddress(older.id) },
    summary: summaryOf(nodes, names.length),
    rows: nodes.map(rowOf),
    rules: names.map((name) => ({
      label: RULE_WORDS[name],
      before: ruleWords(older, name, isPercent),
      after: ruleWords(set, name, isPercent),
    })),
  };
}

const CHANGE_WORDS: Readonly<Record<NodeChange, string>> = {
  added: 'Thêm',
  removed: 'Bỏ',
  renamed: 'đổi tên',
  moved: 'đổi mã',
  points: 'đổi điểm',
  method: 'đổi cách chấm',
};

const SUMMARY: readonly NodeChange[] = ['added', 'removed', 'renamed', 'moved', 'points', 'method'];

function summaryOf(nodes: readonly NodeDiff[], rules: number): string {
  const counts = SUMMARY.flatMap((change) => {
    const count = nodes.filter(({ changes }) => changes.includes(change)).length;
    return count === 0 ? [] : [`${countWord(count)} mục ${CHANGE_WORDS[change].toLowerCase()}`];
  });
  const words = [...counts, ...(rules > 0 ? [`${countWord(rules)} quy định chung đổi`] : [])];
  return words.length === 0 ? 'Hai bộ giống nhau về mục, điểm và quy định chung.' : `${capitalise(listWords(words))}.`;
}

function rowOf({ before, after, changes, difference }: NodeDiff): DiffRow {
  const code = (after ?? before)?.code ?? '';
  return {
    kind: before === null ? 'added' : after === null ? 'removed' : 'changed',
    words: capitalise(changes.map((change) => CHANGE_WORDS[change]).join(', ')),
    depth: code.split('.').length - 1,
    before: before && sideOf(before),
    after: after && sideOf(after),
    difference: difference === null || difference === 0 ? null : formatSigned(difference, 2, { dropZeros: true }),
  };
}

const sideOf = ({ code, title, maxPoints, method }: CriteriaNode): DiffSide => ({
  code,
  title,
  points: [maxPoints === null ? null : `${plainFigure(maxPoints)} điểm`, method && METHOD_WORDS[method]]
    .filter(Boolean)
    .join(', '),
});

const RULE_WORDS: Readonly<Record<RuleName, string>> = {
  maxPoints: 'Điểm tối đa',
  split: 'Chia phần',
  denominator: 'Chia cho',
  rounding: 'Làm tròn',
  tieRule: 'Đồng hạng',
  bands: 'Xếp loại',
  adjustments: 'Điểm cộng, điểm trừ',
};

function ruleWords(set: CriteriaSet, name: RuleName, isPercent: boolean): string {
  switch (name) {
    case 'maxPoints':
      return set.maxPoints === null ? 'chưa có trong nguồn' : `${plainFigure(set.maxPoints)} điểm`;
    case 'split':
      return listOr(
        Object.entries(set.split).map(
          ([method, points]) => `${METHOD_WORDS[method as keyof typeof METHOD_WORDS]} ${plainFigure(points)}`,
        ),
        'không chia',
      );
    case 'denominator':
      return set.denominator === 'applicable' ? 'điểm tối đa của tiêu chí áp dụng' : 'điểm tối đa của cả bộ';
    case 'rounding':
      return roundingWords(set.rounding);
    case 'tieRule':
      return tieWords(set);
    case 'bands':
      return listOr(
        bandRows(set, isPercent).map((band) => `${band.name} ${band.range}`),
        'không có',
        '; ',
      );
    case 'adjustments':
      return listOr(
        set.adjustments.map(
          ({ title, kind, maxPoints }) =>
            `${title} (${kind === 'bonus' ? 'cộng' : 'trừ'} nhiều nhất ${plainFigure(maxPoints)})`,
        ),
        'không có',
        '; ',
      );
  }
}

const listOr = (items: readonly string[], none: string, separator = ', '): string =>
  items.length === 0 ? none : items.join(separator);

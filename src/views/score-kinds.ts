/** Self, appraised and survey points side by side, field by field: three kinds that are never added up as one. */
import { selfGaps } from '../domain/score-analysis.ts';
import { sumPoints } from '../domain/points.ts';
import { shortTitleOf } from '../domain/criteria.ts';
import { formatSigned } from '../text/format.ts';
import { lowerFirst } from '../text/words.ts';
import { plainFigure } from './figures.ts';
import { isJudgedBelowFields, maxOfMethods, type ScoreContext } from './score-context.ts';

export interface KindRow {
  readonly title: string;
  readonly documentMax: number;
  readonly self: number | null;
  readonly appraised: number | null;
  readonly gap: string | null;
  /** The council gave less. */
  readonly lower: boolean;
  readonly surveyMax: number;
  readonly survey: number | null;
}

export interface KindsView {
  readonly title: string;
  readonly sub: string;
  readonly withSelf: boolean;
  readonly withSurvey: boolean;
  readonly rows: readonly KindRow[];
  readonly total: KindRow;
}

export function kindsView({ fields }: ScoreContext): KindsView | null {
  if (!isJudgedBelowFields(fields)) return null;
  const gaps = new Map(selfGaps(fields).map((gap) => [gap.node.code, gap]));
  const rows = fields.map((field): KindRow => {
    const gap = gaps.get(field.node.code);
    return {
      title: field.node.title,
      documentMax: maxOfMethods(field, ['document', 'outcome']),
      self: field.self,
      appraised: field.appraised,
      gap: gap ? formatSigned(gap.gap, 2) : null,
      lower: (gap?.gap ?? 0) < 0,
      surveyMax: maxOfMethods(field, ['survey']),
      survey: field.survey,
    };
  });
  const differences = [...gaps.values()].map(({ node, gap }) => ({ title: shortTitleOf(node), gap }));
  const withSelf = gaps.size > 0;
  const withSurvey = rows.some(({ survey }) => survey !== null);
  return {
    title: ['Tự chấm', 'thẩm định', 'điều tra']
      .slice(withSelf ? 0 : 1, withSurvey ? 3 : 2)
      .join(', ')
      .replace(/^./u, (first) => first.toUpperCase()),
    sub: withSelf
      ? gapWords(differences)
      : 'Đơn vị không công bố điểm tự chấm; điểm thẩm định và điểm điều tra đứng riêng.',
    withSelf,
    withSurvey,
    rows,
    total: totalOf(rows, sumPoints(differences.map(({ gap }) => gap)), withSelf),
  };
}

interface Difference {
  readonly title: string;
  readonly gap: number;
}

function gapWords(differences: readonly Difference[]): string {
  const total = sumPoints(differences.map(({ gap }) => gap));
  const lead = 'Mỗi loại điểm đứng riêng.';
  if (total === 0) return `${lead} Thẩm định bằng tự chấm.`;
  const [most] = [...differences].sort((a, b) => (total < 0 ? a.gap - b.gap : b.gap - a.gap));
  const share = most ? most.gap / total : 0;
  const where =
    most && share > 0.25 ? `, ${share > 0.5 ? 'hơn một nửa' : 'nhiều nhất'} ở ${lowerFirst(most.title)}` : '';
  return `${lead} Thẩm định ${total < 0 ? 'thấp' : 'cao'} hơn tự chấm ${plainFigure(Math.abs(total))} điểm${where}.`;
}

function totalOf(rows: readonly KindRow[], gap: number, withSelf: boolean): KindRow {
  const add = (pick: (row: KindRow) => number | null): number | null => {
    const values = rows.flatMap((row) => pick(row) ?? []);
    return values.length === 0 ? null : sumPoints(values);
  };
  const whole = (pick: (row: KindRow) => number | null, maxOf: (row: KindRow) => number): number | null =>
    rows.some((row) => pick(row) === null && maxOf(row) > 0) ? null : add(pick);
  return {
    title: 'Tổng',
    documentMax: add(({ documentMax }) => documentMax) ?? 0,
    self: add(({ self }) => self),
    appraised: whole(
      ({ appraised }) => appraised,
      ({ documentMax }) => documentMax,
    ),
    gap: withSelf ? formatSigned(gap, 2) : null,
    lower: gap < 0,
    surveyMax: add(({ surveyMax }) => surveyMax) ?? 0,
    survey: whole(
      ({ survey }) => survey,
      ({ surveyMax }) => surveyMax,
    ),
  };
}

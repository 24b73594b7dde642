/** The other sheets of the template that data is read from: more documents, and where the file comes from. */
import type { CriteriaSet } from '../domain/criteria.ts';
import { versionOf } from '../domain/criteria-version.ts';
import { DOCUMENT_HEADINGS, ORIGIN_KEYS, SCORE_HEADINGS, SCORE_SHEET } from '../text/score-sheet.ts';
import { cellName, type SheetCell, type SheetPlan } from './sheet-xml.ts';

export type TemplateSet = Pick<CriteriaSet, 'id' | 'title' | 'tree' | 'adjustments'>;

const MORE_ROWS = 200;

/** For a criterion with several documents: one row each. */
export function documentSheet(set: TemplateSet): SheetPlan {
  const headings = [SCORE_HEADINGS.code, ...Object.values(DOCUMENT_HEADINGS)];
  return {
    name: SCORE_SHEET.more,
    widths: [12, 16, 18, 14, 24, 40, 34, 20],
    rows: [
      [{ at: 'A1', look: 'title', value: `Tài liệu thêm: ${set.title}` }],
      [
        {
          at: 'A2',
          look: 'note',
          value: `Từ tài liệu thứ hai của một tiêu chí, mỗi tài liệu một hàng. Tài liệu đầu ghi ở trang “${SCORE_SHEET.scores}”.`,
        },
      ],
      [],
      headings.map((value, at) => ({ at: cellName(at, 4), look: 'head' as const, value })),
      ...Array.from({ length: MORE_ROWS }, (_, row) =>
        headings.map((__, at): SheetCell => ({ at: cellName(at, row + 5), look: 'inputText', value: null })),
      ),
    ],
    frozenRows: 4,
    landscape: true,
  };
}

/** Hidden: which criteria the file was made from. */
export const originSheet = (set: TemplateSet): SheetPlan => ({
  name: SCORE_SHEET.origin,
  hidden: true,
  widths: [20, 40],
  rows: [
    [ORIGIN_KEYS.format, '1'],
    [ORIGIN_KEYS.criteriaSet, set.id],
    [ORIGIN_KEYS.version, versionOf(set)],
  ].map(([key = '', value = ''], at) => [
    { at: `A${at + 1}`, look: 'code', value: key },
    { at: `B${at + 1}`, look: 'code', value },
  ]),
});

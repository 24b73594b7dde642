import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCriteriaSet, aNode, id } from '../../test/domain-samples.ts';
import { type CriteriaDiff, diffCriteria, previousVersionOf, samePoints, unchangedFields } from './criteria-diff.ts';
import type { Citation } from './document.ts';
import type { CriteriaNode, CriteriaSet } from './criteria.ts';

const setOf = (tree: readonly CriteriaNode[], part: Partial<CriteriaSet> = {}): CriteriaSet =>
  aCriteriaSet({ tree, ...part });
const node = (
  code: string,
  title: string,
  maxPoints: number | null,
  children: readonly CriteriaNode[] = [],
): CriteriaNode => aNode(code, { title, maxPoints, children });

const OLDER = [
  node('1', 'Chỉ đạo', 10, [node('1.1', 'Kế hoạch', 6), node('1.2', 'Kiểm tra', 4)]),
  node('2', 'Thể chế', 5),
  node('3', 'Chính quyền số', 15, [node('3.1', 'Hồ sơ trực tuyến', 15)]),
];
const NEWER = [
  node('1', 'Chỉ đạo, điều hành', 10, [node('1.1', 'Kiểm tra', 5), node('1.2', 'Sáng kiến', 5)]),
  node('2', 'Chính quyền số', 20, [node('2.1', 'Hồ sơ trực tuyến', 15), node('2.2', 'Thanh toán trực tuyến', 5)]),
];
const told = ({ nodes }: CriteriaDiff) =>
  nodes.map(({ before, after, changes, difference }) => [
    before?.code ?? null,
    after?.code ?? null,
    changes.join(' '),
    difference,
  ]);

describe('a newer version against an older one', () => {
  test('tells what was renamed, moved, given other points, added and removed, as the newer one prints it', () => {
    expect(told(diffCriteria(setOf(OLDER), setOf(NEWER)))).toEqual([
      ['1', '1', 'renamed', 0],
      ['1.1', null, 'removed', null],
      ['1.2', '1.1', 'moved points', 1],
      ['2', null, 'removed', null],
      [null, '1.2', 'added', null],
      ['3', '2', 'moved points', 5],
      ['3.1', '2.1', 'moved', 0],
      [null, '2.2', 'added', null],
    ]);
  });

  test('what stood first and is gone is told first', () => {
    const diff = diffCriteria(setOf([node('1', 'Cũ', 1), node('2', 'Giữ', 1)]), setOf([node('2', 'Giữ', 1)]));
    expect(told(diff)).toEqual([['1', null, 'removed', null]]);
  });

  test('points that one of both does not print make no difference in points', () => {
    const diff = diffCriteria(setOf([node('1', 'A', null)]), setOf([node('1', 'A', 5)]));
    expect(told(diff)).toEqual([['1', '1', 'points', null]]);
  });

  test('another way of scoring is a change', () => {
    const [a, b] = [aNode('1', { method: 'document' }), aNode('1', { method: 'survey' })];
    expect(told(diffCriteria(setOf([a]), setOf([b])))).toEqual([['1', '1', 'method', null]]);
  });

  test('criteria of one title cannot be told apart by it; their codes decide', () => {
    const older = setOf([node('1', 'Báo cáo', 1), node('2', 'Báo cáo', 2)]);
    const newer = setOf([node('2', 'Báo cáo', 3), node('4', 'Báo cáo', 1)]);
    // 2 is 2; of the one left over on each side, the title decides.
    expect(told(diffCriteria(older, newer))).toEqual([
      ['2', '2', 'points', 1],
      ['1', '4', 'moved', 0],
    ]);
  });

  test('tells the rules that changed, and only those', () => {
    const older = aCriteriaSet({ maxPoints: 100, split: { document: 70, survey: 30 } });
    const newer = aCriteriaSet({
      maxPoints: 60,
      split: { survey: 30, document: 70 },
      tieRule: 'dense',
      bands: [{ name: 'Tốt', from: 80, inclusive: true }],
    });
    expect(diffCriteria(older, newer).rules).toEqual({
      maxPoints: { before: 100, after: 60 },
      tieRule: { before: 'competition', after: 'dense' },
      bands: { before: [], after: newer.bands },
    });
  });

  const trees = fc
    .uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 6 })
    .map((codes) => codes.map((code) => node(String(code), `Tiêu chí ${code % 4}`, code)));

  test('against itself there is nothing to tell', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        expect(diffCriteria(setOf(tree), setOf(tree))).toEqual({ nodes: [], rules: {} });
      }),
    );
  });

  test('every older criterion is kept, changed or removed, every newer one kept, changed or added', () => {
    fc.assert(
      fc.property(trees, trees, (older, newer) => {
        const { nodes } = diffCriteria(setOf(older), setOf(newer));
        const removed = nodes.filter(({ after }) => after === null).length;
        const added = nodes.filter(({ before }) => before === null).length;
        expect(older.length - removed).toBe(newer.length - added);
        expect(new Set(nodes.flatMap(({ after }) => after ?? [])).size).toBe(nodes.length - removed);
      }),
    );
  });
});

describe('fields that stayed', () => {
  const older = setOf(OLDER);
  const newer = setOf([...OLDER.slice(0, 2), { ...OLDER[2]!, children: [] }, node('4', 'Mới', 1)]);

  test('are unchanged when nothing in or below them changed but notes', () => {
    const noted = setOf(OLDER.map((field) => ({ ...field, note: 'Ghi chú' })));
    expect(unchangedFields(older, noted)).toEqual(new Set(['1', '2', '3']));
    expect(unchangedFields(older, newer)).toEqual(new Set(['1', '2']));
  });

  test('have the same points when title and maximum are the same', () => {
    expect(samePoints(older, newer)).toEqual(new Set(['1', '2', '3']));
    expect(samePoints(older, setOf(NEWER))).toEqual(new Set());
  });
});

describe('the version before', () => {
  const issuedBy = (issuer: string | null): Citation => ({
    kind: 'Quyết định',
    number: null,
    date: null,
    issuer,
    title: null,
    role: 'basis',
  });
  const version = (name: string, validFromYear: number, part: Partial<CriteriaSet> = {}): CriteriaSet =>
    aCriteriaSet({ id: id(name), validFromYear, decision: issuedBy('Bộ Nội vụ'), ...part });
  const [v12, v17, v22] = [version('v12', 2012), version('v17', 2017), version('v22', 2022)];

  test('is the newest earlier one of the same issuer, index and level', () => {
    const others = [
      version('other-issuer', 2021, { decision: issuedBy('UBND tỉnh') }),
      version('other-level', 2021, { level: 'ministry' }),
      version('other-index', 2021, { indexId: id('sipas') }),
      version('later', 2023),
    ];
    expect(previousVersionOf(v22, [v12, v22, v17, ...others])?.id).toBe('v17');
    expect(previousVersionOf(v12, [v12, v17])).toBeNull();
  });

  test('is the one it says it replaces', () => {
    expect(previousVersionOf(version('v22', 2022, { replacesId: id('v12') }), [v12, v17])?.id).toBe('v12');
    expect(previousVersionOf(version('v22', 2022, { replacesId: id('gone') }), [v12])).toBeNull();
  });

  test('is not guessed where no issuer is known', () => {
    const unsigned = (name: string, year: number) => version(name, year, { decision: null });
    expect(previousVersionOf(unsigned('b', 2022), [unsigned('a', 2021)])).toBeNull();
  });

  test('of two that began together the id decides', () => {
    expect(previousVersionOf(v22, [version('b', 2017), version('a', 2017)])?.id).toBe('a');
    expect(previousVersionOf(v22, [version('a', 2017), version('b', 2017)])?.id).toBe('a');
  });
});

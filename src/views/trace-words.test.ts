import { describe, expect, test } from 'vitest';
import { aDataset, anIndex, aRound, aUnit, id } from '../../test/domain-samples.ts';
import type { CriterionChange, NextRound } from '../domain/next-round.ts';
import type { Ranking, RankingRow } from '../domain/ranking-table.ts';
import { buildSite } from '../domain/site.ts';
import type { Unit } from '../domain/unit.ts';
import { changeLine, changeView, nextPieces } from './trace-words.ts';

const unpublished: NextRound = { kind: 'awaited', round: aRound([], { year: 2026, title: 'Minh hoạ: CCHC 2026' }) };
const line = (change: Partial<CriterionChange>, next: NextRound = unpublished): string =>
  changeLine(changeView({ before: null, after: null, difference: null, reason: null, ...change }, next));
const share = (points: number) => ({ points, maxPoints: 2 });

describe('one criterion', () => {
  test('both figures, the maximum and the change with its sign', () => {
    expect(line({ before: share(1), after: share(1.75), difference: 0.75 })).toBe(
      'Năm 2026: 1,00 → 1,75 trên 2 (+0,75)',
    );
    expect(line({ before: share(1), after: share(0.5), difference: -0.5 })).toContain('(−0,50)');
    expect(line({ before: share(1), after: share(1), difference: 0 })).toContain('(giữ nguyên)');
  });

  test('without a difference the reason; what is known of the later year stands alone, never after an arrow', () => {
    expect(line({ before: share(1), reason: 'awaited' })).toBe('Năm 2026: chưa công bố');
    expect(line({ before: share(1), after: share(2), reason: 'criteria-changed' })).toBe(
      'Năm 2026: 2,00 trên 2; không so được: đổi tiêu chí',
    );
    expect(line({ reason: 'criterion-removed' })).toBe('Năm 2026: bộ tiêu chí mới không còn mục này');
  });
});

describe('the round after', () => {
  const site = (unit: Partial<Unit> = {}) =>
    buildSite(
      aDataset({
        units: [
          aUnit({ id: id('xa-cu'), ...unit }),
          aUnit({ id: id('xa-moi'), name: 'Mới', formedFrom: [{ unitId: id('xa-cu'), part: 'whole' }] }),
        ],
      }),
    );
  const words = (next: NextRound, unit: Partial<Unit> = {}): string =>
    nextPieces(site(unit), id('xa-cu'), next)
      .map(({ text, href }) => (href ? `[${text}](${href})` : text))
      .join('');
  const ranking = (comparison: Partial<Ranking['comparison']>): Ranking =>
    ({
      round: aRound([], { id: id('r25'), year: 2025 }),
      index: anIndex(),
      comparison: { previous: aRound([], { year: 2024 }), note: null, fields: new Set(), ...comparison },
    }) as unknown as Ranking;

  test('is found at its score; where totals are not compared it is said why', () => {
    const row = {} as RankingRow;
    expect(words({ kind: 'published', row, ranking: ranking({ comparable: true }) })).toBe(
      'Kỳ sau có [kết quả 2025](/diem/r25/xa-cu/).',
    );
    const reason = { comparable: false, reason: 'criteria-changed', note: 'Lĩnh vực 7 đổi.' } as const;
    expect(words({ kind: 'published', row, ranking: ranking(reason) })).toContain(
      'Bộ tiêu chí năm 2025 khác năm 2024 nên không so tổng điểm và hạng. Lĩnh vực 7 đổi.',
    );
  });

  test('is announced, with its day where there is one, and called invented where it is', () => {
    expect(words(unpublished)).toBe('Kết quả 2026 chưa công bố: [đợt minh hoạ CCHC 2026](/xep-hang/round/).');
    const schedule = [
      {
        number: 1,
        title: 'Công bố',
        deadline: { text: 'Quý I/2027', kind: 'quarter', date: null },
        lead: [],
        support: [],
        doneOn: null,
      },
    ] as const;
    expect(words({ kind: 'awaited', round: aRound([], { year: 2026, schedule }) })).toMatch(
      /, theo lịch quý I\/2027\.$/,
    );
  });

  test('has no figures of the unit', () => {
    const absent = (absence: 'not-assessed' | null): string =>
      words({ kind: 'unit-absent', ranking: ranking({ comparable: true }), absence });
    expect(absent('not-assessed')).toBe('Tổng điểm năm 2025 của đơn vị: [chưa đánh giá](/xep-hang/r25/).');
    expect(absent(null)).toBe('[Bảng kết quả 2025](/xep-hang/r25/) không có tên đơn vị này.');
  });

  test('never comes for a unit that ended, and the way to its successor is shown', () => {
    const validTo = '2025-06-30';
    expect(words({ kind: 'unit-ended', year: 2025 }, { validTo })).toBe(
      'Không có kết quả 2025: đơn vị kết thúc ngày 30/06/2025, nay thuộc [Xã Mới](/don-vi/xa-moi/).',
    );
    expect(words({ kind: 'unknown', year: 2024 }, { validTo })).toBe(
      'Kết quả 2024 chưa thấy công bố. Đơn vị kết thúc ngày 30/06/2025, nay thuộc [Xã Mới](/don-vi/xa-moi/).',
    );
    const parts = ['xa-b', 'xa-c', 'xa-d', 'xa-e'].map((name) =>
      aUnit({ id: id(name), formedFrom: [{ unitId: id('xa-cu'), part: 'part' }] }),
    );
    const divided = buildSite(aDataset({ units: [aUnit({ id: id('xa-cu'), kind: 'quan', validTo }), ...parts] }));
    const pieces = nextPieces(divided, id('xa-cu'), { kind: 'unknown', year: 2024 });
    expect(pieces.map(({ text }) => text).join('')).toMatch(/, nay là địa bàn của 4 đơn vị\.$/);
    expect(words({ kind: 'unknown', year: 2024 })).toBe('Kết quả 2024 chưa thấy công bố.');
  });
});

import { describe, expect, test } from 'vitest';
import {
  aCriteriaSet,
  aDataset,
  aNode,
  anIndex,
  aPlan,
  aResult,
  aRound,
  aScore,
  aUnit,
  id,
} from '../../test/domain-samples.ts';
import { task } from '../../test/plan-samples.ts';
import type { CriteriaSet } from '../domain/criteria.ts';
import { buildSite } from '../domain/site.ts';
import type { Task } from '../domain/task.ts';
import { scoreView } from './score.ts';

const leaf = (code: string, method: 'document' | 'survey' = 'document') => aNode(code, { maxPoints: 2, method });
const SET = aCriteriaSet({
  maxPoints: 10,
  tree: [
    aNode('1', {
      maxPoints: 10,
      children: [leaf('1.1'), leaf('1.2'), leaf('1.3'), leaf('1.4', 'survey'), leaf('1.5', 'survey')],
    }),
  ],
});
const scored = (rank: number, [a, b, c, d, e]: readonly [number, number, number, number, number]) =>
  aResult('xa-a', {
    rank,
    total: a + b + c + d + e,
    scores: {
      '1.1': aScore({ appraised: a }),
      '1.2': aScore({ appraised: b }),
      '1.3': aScore({ appraised: c }),
      '1.4': aScore({ survey: d }),
      '1.5': aScore({ survey: e }),
    },
  });

interface Parts {
  readonly tasks?: readonly Task[];
  readonly newer?: CriteriaSet;
  readonly round?: 'old' | 'new';
  readonly after?: readonly [number, number, number, number, number];
}

function view({ tasks = [], newer = SET, round = 'new', after = [2, 1.5, 2, 1.2, 1.3] }: Parts) {
  const site = buildSite(
    aDataset({
      units: [aUnit()],
      indices: [anIndex()],
      sets: newer === SET ? [SET] : [SET, newer],
      rounds: [
        { round: aRound(['xa-a'], { id: id('old'), year: 2023 }), results: [scored(1, [1, 2, 2, 1, 1])] },
        {
          round: aRound(['xa-a'], { id: id('new'), year: 2024, criteriaSetId: newer.id }),
          results: [scored(1, after)],
        },
      ],
      plans: [aPlan({ id: id('p'), issuerId: id('xa-a'), indexIds: [id('cchc')], tasks })],
    }),
  );
  return scoreView(site, id(round), id('xa-a'));
}

describe('what moved since the year before', () => {
  test('stands beside what had been promised for it; surveys only where something had been', () => {
    const { changes } = view({ tasks: [task('a', { criteria: ['1.1', '1.4'] })] });
    expect(changes?.title).toBe('Điểm đổi so với 2023, và điều đã hứa');
    expect(
      changes?.groups.map(({ title, rows }) => [title, rows.map(({ code, tasks }) => [code, tasks.length])]),
    ).toEqual([
      [
        'Hai tiêu chí tăng, cộng lại +1,20 điểm',
        [
          ['1.1', 1],
          ['1.4', 1],
        ],
      ],
      ['Một tiêu chí giảm, cộng lại −0,50 điểm', [['1.2', 0]]],
    ]);
    expect(changes?.sub).toBe(
      'Có nhiệm vụ hứa từ trước: 2 trong 2 tiêu chí tăng, 0 trong 1 tiêu chí giảm. Đặt cạnh nhau để đọc; nguồn không nói điểm đổi là nhờ nhiệm vụ nào.',
    );
  });

  test('without a plan it says only what moved', () => {
    const { changes } = view({});
    expect(changes).toMatchObject({ title: 'Điểm đổi so với 2023', withTasks: false });
    expect(changes?.sub).toContain('Chỉ tiêu chí chấm qua hồ sơ');
  });

  test('where nothing moved, where there is no year before, where years are not compared: no such part', () => {
    expect(view({ after: [1, 2, 2, 1.2, 1] }).changes).toBeNull();
    expect(view({ round: 'old' }).changes).toBeNull();
    expect(view({ newer: aCriteriaSet({ ...SET, id: id('newer') }) }).changes).toBeNull();
  });

  test('promised criteria that cannot be compared are counted', () => {
    const [field] = SET.tree;
    const newer = aCriteriaSet({
      ...SET,
      id: id('newer'),
      tree: [
        {
          ...field!,
          children: field!.children.map((node) => (node.code === '1.1' ? { ...node, title: 'Khác' } : node)),
        },
      ],
      comparableWith: [{ criteriaSetId: SET.id, on: 'total', note: '' }],
    });
    expect(view({ newer, tasks: [task('a', { criteria: ['1.1'] })] }).changes?.sub).toContain(
      'Một tiêu chí có nhiệm vụ mà không so được hai năm.',
    );
  });
});

describe('beside lost points', () => {
  const lost = (parts: Parts) => view({ round: 'old', ...parts }).lost;

  test('the tasks and what came after, once the next round is published', () => {
    const table = lost({ tasks: [task('a', { criteria: ['1.1'] })] });
    expect(table).toMatchObject({ title: 'Mất điểm ở đâu, đã sửa ra sao', answerHeading: 'Nhiệm vụ, kết quả 2024' });
    expect(table?.rows.map(({ code, tasks, change }) => [code, tasks.length, change?.text])).toEqual([
      ['1.1', 1, '+1,00'],
    ]);
    expect(table?.next.map(({ text }) => text).join('')).toBe('Kỳ sau có kết quả 2024.');
  });

  test('without tasks only what came after, without a next round only the tasks, without both neither', () => {
    expect(lost({})).toMatchObject({ answerHeading: 'Kết quả 2024', withTasks: false });
    const now = view({ tasks: [] }).lost;
    expect(now).toMatchObject({ answerHeading: null, rows: [{ code: '1.2', change: null }] });
    expect(now?.next.map(({ text }) => text).join('')).toContain('Kết quả 2025 chưa thấy công bố.');
  });
});

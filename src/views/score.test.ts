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
import type { CriteriaSet } from '../domain/criteria.ts';
import type { UnitResult } from '../domain/result.ts';
import type { Round } from '../domain/round.ts';
import { buildSite } from '../domain/site.ts';
import type { Task } from '../domain/task.ts';
import { scoreView } from './score.ts';
import { plainText } from './view.ts';

const leaf = (code: string, maxPoints: number, method: 'document' | 'survey' = 'document') =>
  aNode(code, { maxPoints, method });
const SET = aCriteriaSet({
  id: id('set'),
  denominator: 'applicable',
  split: { document: 70, survey: 30 },
  tree: [
    aNode('1', { title: 'Chỉ đạo', maxPoints: 40, children: [leaf('1.1', 30), leaf('1.2', 10, 'survey')] }),
    aNode('2', {
      title: 'Chính quyền số',
      maxPoints: 60,
      children: [leaf('2.1', 35), leaf('2.2', 5), leaf('2.3', 20, 'survey')],
    }),
  ],
  adjustments: [{ code: 'DC', title: 'Cách làm mới', kind: 'bonus', maxPoints: 2, note: null }],
});

const row = (unit: string, rank: number, points: number, part: Partial<UnitResult> = {}): UnitResult => {
  const scores = {
    '1.1': aScore({ self: 30, appraised: points }),
    '1.2': aScore({ survey: 8 }),
    '2.1': aScore({ self: 30, appraised: 25, note: 'Thiếu tài liệu.' }),
    '2.2': aScore({ status: 'not-applicable', note: 'Không phát sinh.' }),
    '2.3': aScore({ survey: 15 }),
  };
  const total = points + 8 + 25 + 15;
  return aResult(unit, { rank, scores, total, indexPercent: Math.round((total / 95) * 10000) / 100, ...part });
};

interface Parts {
  readonly set?: CriteriaSet;
  readonly now?: readonly UnitResult[];
  readonly before?: readonly UnitResult[];
  readonly round?: Partial<Round>;
  readonly tasks?: readonly Partial<Task>[];
  readonly planRounds?: readonly string[];
}

const aTask = (part: Partial<Task>): Task => ({
  id: id('t1'),
  number: '1',
  field: { number: 'I', title: 'Chỉ đạo' },
  group: null,
  criteria: ['2.1'],
  title: 'Nối cổng dữ liệu',
  requirement: null,
  deadline: { text: 'Trước 30/06/2024', kind: 'date', date: '2024-06-30' },
  lead: [],
  support: [],
  progress: [{ date: '2024-05-01', status: 'in-progress', note: null, evidence: [], by: null }],
  ...part,
});

function view({
  set = SET,
  now = [row('xa-a', 1, 29), row('xa-b', 2, 20)],
  before = [],
  round = {},
  tasks = [],
  planRounds = ['now'],
}: Parts = {}) {
  const rounds = [
    { round: aRound(['xa-a', 'xa-b'], { id: id('now'), year: 2023, ...round }), results: now },
    ...(before.length > 0
      ? [{ round: aRound(['xa-a', 'xa-b'], { id: id('before'), year: 2022 }), results: before }]
      : []),
  ];
  const plan = aPlan({
    id: id('p'),
    issuerId: id('xa-a'),
    roundIds: planRounds.map((each) => id(each)),
    tasks: tasks.map(aTask),
  });
  const site = buildSite(
    aDataset({
      units: [aUnit({ id: id('xa-a'), name: 'A' }), aUnit({ id: id('xa-b'), name: 'B' })],
      indices: [anIndex()],
      sets: [set],
      rounds,
      plans: tasks.length > 0 ? [plan] : [],
    }),
  );
  return scoreView(site, id('now'), id('xa-a'));
}
const deck = (parts: Parts = {}): string => plainText(view(parts).deck);

describe('the deck of a score', () => {
  test('says points over the maximum that applied, the share, the place and where most was lost', () => {
    expect(deck()).toBe(
      'Xã A đạt 77,00 trên 95 điểm, tức 81,05%, hạng 1 trong 2 đơn vị. Mất nhiều điểm nhất ở chính quyền số (15,00 điểm).',
    );
  });

  test('sets last year beside it where both years have one criteria set', () => {
    expect(deck({ before: [row('xa-a', 2, 20), row('xa-b', 1, 24)] })).toContain(
      'Năm 2022 đạt 71,58%, hạng 2: tăng 9,47 điểm phần trăm, tăng 1 bậc.',
    );
  });

  test('counts tasks that name criteria of this set, and those that are done', () => {
    expect(
      deck({
        tasks: [
          {},
          {
            id: id('t2'),
            criteria: ['1.1'],
            progress: [{ date: '2024-05-01', status: 'done', note: null, evidence: [], by: null }],
          },
        ],
      }),
    ).toContain('hai nhiệm vụ trong kế hoạch trả lời phần điểm mất, một nhiệm vụ đã xong.');
  });

  test('says nothing of a plan for other rounds', () => {
    expect(deck({ tasks: [{}], planRounds: ['elsewhere'] })).not.toContain('nhiệm vụ');
  });
});

describe('the tables of a score', () => {
  test('a field draws both kinds of points in one rail', () => {
    expect(view().fields?.rows[0]).toMatchObject({
      earned: 37,
      maxPoints: 40,
      lost: 3,
      rail: [
        { points: 29, kind: 'document' },
        { points: 8, kind: 'survey' },
      ],
      change: null,
      place: '1',
    });
  });

  test('changes of fields stand in a column only where they may be compared', () => {
    const { fields } = view({ before: [row('xa-a', 2, 20), row('xa-b', 1, 24)] });
    expect([fields?.changeYear, fields?.rows.map(({ change }) => change?.text)]).toEqual([2022, ['+9,00', '0,00']]);
    expect(view().fields?.changeYear).toBeNull();
  });

  test('largest losses come first, with the task that answers at its place in the plan', () => {
    const { lost } = view({ tasks: [{}] });
    expect(lost?.rows.map(({ code, lost: points }) => [code, points])).toEqual([
      ['2.1', 10],
      ['1.1', 1],
    ]);
    expect(lost?.rows[0]?.tasks.map(({ state, due, link }) => [state.text, due, link.href])).toEqual([
      ['Quá hạn, đang làm', 'Đến 30/06/2024', '/ke-hoach/p/#nv-t1'],
    ]);
  });

  test('the gap between self and appraised is said with its sign and its place', () => {
    const { kinds } = view();
    expect(kinds?.rows.map(({ gap }) => gap)).toEqual(['−1,00', '−5,00']);
    expect(kinds?.sub).toContain('Thẩm định thấp hơn tự chấm 6 điểm, hơn một nửa ở chính quyền số.');
  });

  test('a criterion that does not apply explains the smaller denominator', () => {
    expect(view().notApplicable).toEqual({
      title: 'Vì sao chia cho 95',
      text: 'Tiêu chí 2.2 Tiêu chí 2.2 (5 điểm) không áp dụng: Không phát sinh. Phần đó ra khỏi mẫu số: tối đa 100 còn 95.',
    });
  });

  test('a bonus is added after the fields, with its sign', () => {
    const bonus = row('xa-a', 1, 29, { total: 78 });
    const now = [{ ...bonus, scores: { ...bonus.scores, DC: aScore({ appraised: 1 }) } }, row('xa-b', 2, 20)];
    expect(view({ now }).fields?.totals.map(({ label, earned }) => [label, earned])).toEqual([
      ['Cộng các lĩnh vực', 77],
      ['Điểm cộng', 1],
      ['Tổng', 78],
    ]);
  });

  test('a first round has no earlier year to be compared with, and says so', () => {
    expect(view().comparison).toMatchObject({ comparable: false, title: 'Chưa có năm trước' });
  });
});

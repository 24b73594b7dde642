import { expect, test } from 'vitest';
import { aDataset, aRound, aUnit, id } from '../../test/domain-samples.ts';
import type { SelfAssessment } from '../domain/self-assessment.ts';
import { buildSite } from '../domain/site.ts';
import { progressView } from './progress.ts';
import { plainText } from './view.ts';

const file = (unit: string, submitted: string | null): SelfAssessment => ({
  roundId: id('open'),
  unitId: id(unit),
  submitted,
  report: null,
  scores: {},
});

function board(files: readonly SelfAssessment[], units = ['xa-a', 'xa-b', 'xa-c', 'xa-d']) {
  const round = aRound(units, {
    id: id('open'),
    status: 'self-assessment',
    schedule: [
      {
        number: 1,
        title: 'Xã tự chấm điểm',
        deadline: { text: 'Trước 30/11/2024', kind: 'date', date: '2024-11-30' },
        lead: [],
        support: [],
        doneOn: null,
      },
    ],
  });
  const site = buildSite(
    aDataset({
      units: units.map((unit) => aUnit({ id: id(unit), name: unit.slice(-1).toUpperCase() })),
      rounds: [{ round, results: [] }],
      selfAssessments: files,
    }),
  );
  const [first] = progressView(site).boards;
  if (!first) throw new Error('no board');
  return first;
}

test('each unit is on time, late by days, drafting or silent past the day', () => {
  const { rows } = board([file('xa-a', '2024-11-28'), file('xa-b', '2024-12-03'), file('xa-c', null)]);
  expect(rows.map(({ self }) => self.text)).toEqual([
    'Đã gửi 28/11/2024, đúng hạn',
    'Đã gửi 03/12/2024, muộn 3 ngày',
    'Đang soạn, chưa gửi, quá hạn 31 ngày',
    'Chưa gửi, quá hạn 31 ngày',
  ]);
});

test('the counts add up to the cohort', () => {
  const { counts, sentence } = board([file('xa-a', '2024-11-28'), file('xa-b', '2024-12-03'), file('xa-c', null)]);
  expect(counts.map(({ count }) => count)).toEqual([1, 1, 1, 1, 0]);
  expect(plainText(sentence)).toContain('2 trong 4 đơn vị đã gửi tự chấm, trong đó một sau hạn, một đang soạn.');
});

test('where nobody publishes self-assessments, no unit is called late', () => {
  expect(board([]).rows.map(({ self }) => self.text)).toEqual(
    Array.from({ length: 4 }, () => 'Chưa có bản tự chấm nào được công bố'),
  );
});

test('a cohort without names says so instead of an empty table', () => {
  expect(board([], []).nobody).toBe('Nguồn không nêu tên đơn vị.');
});

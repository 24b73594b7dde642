import { expect, it } from 'vitest';
import { aPlan, aRound, id } from '../../test/domain-samples.ts';
import type { Correction } from './correction.ts';
import { buildPublicationLog, wholeDate } from './publication-log.ts';
import type { Round } from './round.ts';
import type { Task } from './task.ts';

const published = (name: string, date: string | null): Round =>
  aRound([], { id: id(name), publication: { date: date && id(date), publisher: '', decision: null, sources: [] } });
const mapOf = (...rounds: readonly Round[]): ReadonlyMap<Round['id'], Round> => new Map(rounds.map((r) => [r.id, r]));
const reported = (name: string, ...days: readonly string[]): Task =>
  ({ id: name, progress: days.map((date) => ({ date, status: 'done', note: null, evidence: [] })) }) as unknown as Task;

it('puts the newest first, and of one day corrections before results before plans', () => {
  const log = buildPublicationLog({
    rounds: mapOf(published('cu', '2024-05-01'), published('moi', '2025-05-01')),
    plans: [aPlan({ id: id('kh'), date: { year: 2025, month: 5, day: 1 } })],
    corrections: [{ id: 'sua', date: '2025-05-01' } as unknown as Correction],
  });
  expect(log.dated.map(({ kind, date }) => `${date} ${kind}`)).toEqual([
    '2025-05-01 correction',
    '2025-05-01 round',
    '2025-05-01 plan',
    '2024-05-01 round',
  ]);
});

it('keeps apart what has no whole day, and guesses none', () => {
  const log = buildPublicationLog({
    rounds: mapOf(published('khong-ngay', null), aRound([], { id: id('khong-nguon') })),
    plans: [aPlan({ date: { year: 2024, month: 2, day: null } })],
    corrections: [],
  });
  expect(log.dated).toEqual([]);
  expect(log.undatedRounds.map((round) => round.id)).toEqual(['khong-ngay', 'khong-nguon']);
  expect(log.undatedPlans).toHaveLength(1);
});

it('leaves out rounds that are still under way', () => {
  const log = buildPublicationLog({ rounds: mapOf(aRound([], { status: 'appraisal' })), plans: [], corrections: [] });
  expect([...log.dated, ...log.undatedRounds]).toEqual([]);
});

it('gathers the reports of one plan on one day, a task once', () => {
  const tasks = [reported('a', '2024-03-01', '2024-03-01', '2024-04-01'), reported('b', '2024-03-01')];
  const log = buildPublicationLog({ rounds: mapOf(), plans: [aPlan({ tasks })], corrections: [] });
  expect(log.dated.map((entry) => [entry.date, entry.kind === 'progress' && entry.tasks.length])).toEqual([
    ['2024-04-01', 1],
    ['2024-03-01', 2],
  ]);
});

it.each([
  [{ year: 2024, month: 1, day: 5 }, '2024-01-05'],
  [{ year: 2024, month: 1, day: null }, null],
  [{ year: 2024, month: null, day: 5 }, null],
  [{ year: null, month: 1, day: 5 }, null],
])('the whole date of %j is %s', (date, expected) => {
  expect(wholeDate(date)).toBe(expected);
});

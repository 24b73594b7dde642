/** All content files of the demonstration, the same bytes from the same seed. Nothing is written here. */
import type { RawCorrection } from '../../content/schemas/correction.ts';
import type { RawResults } from '../../content/schemas/results.ts';
import type { RawUnits } from '../../content/schemas/units.ts';
import { formatContentJson } from '../content-json.ts';
import { COMMUNES, idOf } from './communes.ts';
import { ISSUER, SET_2024, SET_2025, SURVEY_SET } from './criteria-sets.ts';
import { planTasks } from './plan-tasks.ts';
import { planText } from './plan-text.ts';
import { PLAN_2025, PLAN_2026, planFile, type PlanWishes } from './plan-wishes.ts';
import { createRandom } from './random.ts';
import { demonstrationRounds, PLANNING } from './rounds.ts';
import { selfFiles, withoutOwnScores } from './self-files.ts';

export interface DemonstrationFile {
  readonly path: string;
  readonly text: string;
}

/** The day the council of a made-up province might have met. */
export const SEED = 20251230;

const json = (path: string, value: unknown): DemonstrationFile => ({ path, text: formatContentJson(value) });

export function demonstrationFiles(seed = SEED): readonly DemonstrationFile[] {
  const random = createRandom(seed);
  const rounds = demonstrationRounds(random);
  const resultsOf = (id: string): RawResults => required(rounds.find(({ round }) => round.id === id)?.results);
  const results = resultsOf('minh-hoa-cchc-xa-2025');
  return [
    json('units/minh-hoa.json', unitsFile()),
    ...[SET_2024, SET_2025, SURVEY_SET].map((set) => json(`criteria/${set.id}.json`, set)),
    ...rounds.map(({ round }) => json(`rounds/${round.id}/round.json`, round)),
    ...rounds.flatMap((each) =>
      each.results ? [json(`rounds/${each.round.id}/results.json`, asPublished(each.results))] : [],
    ),
    ...selfFiles(results, random).map((file) => json(`rounds/${file.round}/self/${file.unit}.json`, file)),
    ...planFiles(PLAN_2025, resultsOf('minh-hoa-cchc-xa-2024')),
    ...planFiles(PLAN_2026, results),
    json('corrections/2026-01-14-minh-hoa-bong-gao.json', correctionOf(results)),
  ];
}

/** `answered`: the results of the year before. */
function planFiles(wishes: PlanWishes, answered: RawResults): readonly DemonstrationFile[] {
  const row = required(answered.results.find(({ unit }) => unit === PLANNING));
  return [
    json(`${planFile(wishes)}.tasks.json`, planTasks(wishes, row)),
    { path: `${planFile(wishes)}.mdx`, text: planText(wishes, row) },
  ];
}

const asPublished = (results: RawResults): RawResults =>
  results.round === 'minh-hoa-cchc-xa-2025' ? withoutOwnScores(results) : results;

const unitsFile = (): RawUnits => ({ $schema: '/schemas/units.json', sources: [], units: [...COMMUNES] });

/** A figure of one criterion that was first published half a point too low; the total was right from the start. */
function correctionOf({ round, results }: RawResults): RawCorrection {
  const unit = idOf('Bông Gạo');
  const code = '5.2.1';
  const after = required(results.find((row) => row.unit === unit)?.scores?.[code]?.appraised);
  return {
    $schema: '/schemas/correction.json',
    round,
    unit,
    code,
    field: 'appraised',
    before: after - 0.5,
    after,
    reason: 'Minh hoạ: bảng đăng lần đầu chép nhầm điểm thẩm định; tổng điểm và hạng đã tính đúng nên không đổi.',
    decidedBy: {
      kind: 'Công văn',
      number: '37/SNV-CCHC',
      date: '2026-01-14',
      issuer: ISSUER,
      title: 'Minh hoạ: Đính chính bảng điểm',
      role: 'basis',
    },
    date: '2026-01-14',
  };
}

function required<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('the demonstration does not hold what it promises');
  return value;
}

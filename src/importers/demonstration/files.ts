/** All content files of the demonstration, the same bytes from the same seed. Nothing is written here. */
import type { RawCorrection } from '../../content/schemas/correction.ts';
import type { RawResults } from '../../content/schemas/results.ts';
import type { RawUnits } from '../../content/schemas/units.ts';
import { formatContentJson } from '../content-json.ts';
import { COMMUNES, idOf } from './communes.ts';
import { ISSUER, SET_2024, SET_2025, SURVEY_SET } from './criteria-sets.ts';
import { PLAN_FILE, planTasks, planText } from './plan.ts';
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
  const results = required(rounds.find(({ round }) => round.id === 'minh-hoa-cchc-xa-2025')?.results);
  const planning = required(results.results.find(({ unit }) => unit === PLANNING));
  return [
    json('units/minh-hoa.json', unitsFile()),
    ...[SET_2024, SET_2025, SURVEY_SET].map((set) => json(`criteria/${set.id}.json`, set)),
    ...rounds.map(({ round }) => json(`rounds/${round.id}/round.json`, round)),
    ...rounds.flatMap((each) =>
      each.results ? [json(`rounds/${each.round.id}/results.json`, asPublished(each.results))] : [],
    ),
    ...selfFiles(results, random).map((file) => json(`rounds/${file.round}/self/${file.unit}.json`, file)),
    json(`${PLAN_FILE}.tasks.json`, planTasks(planning)),
    { path: `${PLAN_FILE}.mdx`, text: planText(planning) },
    json('corrections/2026-01-14-minh-hoa-bong-gao.json', correctionOf(results)),
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

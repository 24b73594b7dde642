/** The rounds of the demonstration: two that are over, one that goes on, and a survey of satisfaction. */
import type { RawResultRow, RawResults } from '../../content/schemas/results.ts';
import type { RawRound } from '../../content/schemas/round.ts';
import { roundPoints } from '../../domain/points.ts';
import { rankByValue } from '../../domain/ranking.ts';
import { COMMUNE_IDS, idOf } from './communes.ts';
import { ISSUER, MADE_UP_SOURCE, SET_2024, SET_2025, SURVEY_SET } from './criteria-sets.ts';
import type { Random } from './random.ts';
import { CURRENT_SCHEDULE, pastSchedule } from './schedules.ts';
import { tableOf } from './table.ts';

export interface DemonstrationRound {
  readonly round: RawRound;
  readonly results: RawResults | null;
}

/** Not assessed in 2025. */
export const UNASSESSED = idOf('Mộc Miên');
/** Its plans for 2025 and 2026 answer the points it lost the year before. */
export const PLANNING = idOf('Vườn Hồng');

const COHORT: RawRound['cohort'] = [{ id: '', name: '25 xã minh hoạ', units: [...COMMUNE_IDS], size: 25 }];
const NOTE =
  'Đợt minh hoạ: xã, số liệu, văn bản đều do chương trình đặt ra để cho thấy những gì số liệu thật chưa công bố.';

const publishedOn = (date: string, number: string, title: string): RawRound['publication'] => ({
  date,
  publisher: ISSUER,
  decision: { kind: 'Quyết định', number, date, issuer: ISSUER, title: `Minh hoạ: ${title}`, role: 'result' },
  sources: [MADE_UP_SOURCE],
});

const roundOf = (
  part: Pick<RawRound, 'id' | 'title' | 'index' | 'criteriaSet' | 'year'> & Partial<RawRound>,
): RawRound => ({
  $schema: '/schemas/round.json',
  level: 'commune',
  organiser: ISSUER,
  area: null,
  cohort: COHORT,
  schedule: [],
  status: 'published',
  publication: null,
  notes: [NOTE],
  demonstration: true,
  ...part,
});

const resultsOf = (round: string, rows: readonly RawResultRow[], missing: RawResults['missing'] = []): RawResults => ({
  $schema: '/schemas/results.json',
  round,
  results: [...rows],
  missing,
});

const abilities = (random: Random): ReadonlyMap<string, number> =>
  new Map(COMMUNE_IDS.map((unit) => [unit, random.between(0.55, 0.92)]));
const later = (before: ReadonlyMap<string, number>, random: Random): ReadonlyMap<string, number> =>
  new Map([...before].map(([unit, ability]) => [unit, Math.min(0.95, ability + random.between(-0.04, 0.08))]));

export function demonstrationRounds(random: Random): readonly DemonstrationRound[] {
  const ability = abilities(random);
  const rows2024 = tableOf(
    {
      set: SET_2024,
      abilities: ability,
      bonus: { [idOf('Sao Hôm')]: 1 },
      penalty: { [idOf('Mưa Rào')]: 0.5 },
      ties: 1,
      slip: null,
      absent: [],
    },
    random,
  );
  const rows2025 = tableOf(
    {
      set: SET_2025,
      abilities: later(ability, random),
      bonus: { [idOf('Trăng Non')]: 1.5, [idOf('Sông Trăng')]: 2, [idOf('Lúa Thơm')]: 0.5 },
      penalty: { [idOf('Đồi Sim')]: 0.5, [idOf('Gió Lành')]: 1 },
      ties: 2,
      slip: idOf('Cỏ May'),
      absent: [UNASSESSED],
    },
    random,
  );
  const [r2024, r2025, survey] = ['minh-hoa-cchc-xa-2024', 'minh-hoa-cchc-xa-2025', 'minh-hoa-sipas-xa-2025'] as const;
  return [
    {
      round: roundOf({
        id: r2024,
        title: 'Minh hoạ: CCHC cấp xã 2024',
        index: 'cchc',
        criteriaSet: SET_2024.id,
        year: 2024,
        schedule: pastSchedule(2024),
        publication: publishedOn('2024-12-30', '2420/QĐ-UBND', 'Công bố Chỉ số CCHC cấp xã năm 2024'),
      }),
      results: resultsOf(r2024, rows2024),
    },
    {
      round: roundOf({
        id: r2025,
        title: 'Minh hoạ: CCHC cấp xã 2025',
        index: 'cchc',
        criteriaSet: SET_2025.id,
        year: 2025,
        schedule: pastSchedule(2025),
        publication: publishedOn('2025-12-30', '2531/QĐ-UBND', 'Công bố Chỉ số CCHC cấp xã năm 2025'),
      }),
      results: resultsOf(r2025, rows2025, [
        {
          units: [UNASSESSED],
          status: 'not-assessed',
          note: 'Xã chuyển trụ sở sau bão nên được hoãn sang năm sau (minh hoạ).',
        },
      ]),
    },
    {
      round: roundOf({
        id: 'minh-hoa-cchc-xa-2026',
        title: 'Minh hoạ: CCHC cấp xã 2026',
        index: 'cchc',
        criteriaSet: SET_2025.id,
        year: 2026,
        schedule: CURRENT_SCHEDULE,
        status: 'self-assessment',
      }),
      results: null,
    },
    {
      round: roundOf({
        id: survey,
        title: 'Minh hoạ: Hài lòng với xã 2025',
        index: 'sipas',
        criteriaSet: SURVEY_SET.id,
        year: 2025,
        publication: publishedOn('2025-12-30', '2532/QĐ-UBND', 'Công bố kết quả khảo sát hài lòng năm 2025'),
      }),
      results: resultsOf(survey, satisfaction(ability, random)),
    },
  ];
}

/** Percent only: nobody publishes more of a survey. */
function satisfaction(ability: ReadonlyMap<string, number>, random: Random): readonly RawResultRow[] {
  const rows = COMMUNE_IDS.map((unit) => ({
    unit,
    indexPercent: roundPoints(66 + 28 * (ability.get(unit) ?? 0) + random.between(-3, 3), 2),
  }));
  const ranked = rankByValue(rows, ({ indexPercent }) => indexPercent, 'competition');
  return ranked.map(({ item: { unit, indexPercent }, rank }) => ({ unit, rank, indexPercent }));
}

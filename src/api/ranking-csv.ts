/** The table of a ranking as CSV, the same figures as the JSON. One line a unit, absent units with their reason. */
import { sumPoints } from '../domain/points.ts';
import type { Ranking } from '../domain/ranking-table.ts';
import type { Round } from '../domain/round.ts';
import type { Site } from '../domain/site.ts';
import { type CsvCell, renderCsv } from './csv.ts';
import { allRows, type ApiRankingRow } from './ranking.ts';

const COLUMNS = [
  'round',
  'block',
  'unit_id',
  'unit_code',
  'unit_name',
  'rank',
  'rank_from',
  'tied',
  'group',
  'value',
  'value_from',
  'total',
  'index_percent',
  'appraised',
  'survey',
  'recomputed_total',
  'difference',
  'band',
  'absence',
  'note',
  'demonstration',
  'value_unit',
  'bonus',
  'penalty',
  'corrected',
  'conflicts',
] as const;

export function rankingCsv(site: Site, ranking: Ranking): string {
  const fields = (ranking.set?.tree ?? []).filter(() => hasFields(ranking));
  const rows = ranking.blocks.flatMap((block) =>
    allRows(site, ranking, block).map((row) => cells(ranking.round, block.id, row, fields.length)),
  );
  return renderCsv([...COLUMNS, ...fields.map((field) => `field_${field.code}`)], rows);
}

const hasFields = ({ blocks }: Ranking): boolean =>
  blocks.some((block) => block.rows.some((row) => row.fields.length > 0));

/** null: none given, or not known. */
function pointsOf({ adjustments }: ApiRankingRow, kind: 'bonus' | 'penalty'): number | null {
  const points = adjustments.flatMap((each) => (each.kind === kind ? (each.points ?? []) : []));
  return points.length === 0 ? null : sumPoints(points);
}

const cells = (round: Round, block: string, row: ApiRankingRow, fieldCount: number): readonly CsvCell[] => [
  round.id,
  block,
  row.unit.id,
  row.unit.code,
  row.unit.name,
  row.rank,
  row.rankFrom,
  row.tied,
  row.group,
  row.value,
  row.valueFrom,
  row.total,
  row.indexPercent,
  row.appraised,
  row.survey,
  row.recomputedTotal,
  row.difference,
  row.band,
  row.absence,
  row.note,
  round.demonstration,
  row.valueUnit,
  pointsOf(row, 'bonus'),
  pointsOf(row, 'penalty'),
  row.corrections.length > 0,
  row.conflicts.length,
  ...Array.from({ length: fieldCount }, (_, at) => row.fields[at]?.points ?? null),
];

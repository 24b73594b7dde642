/** The rows of a ranking: blocks in the publisher's order, or groups by name where nobody is ranked. */
import type { Ranking, RankingBlock, RankingRow } from '../domain/ranking-table.ts';
import { QUARTILE_GROUPS } from '../domain/ranking.ts';
import { quantilePoints, sumPoints } from '../domain/points.ts';
import type { NodeScore } from '../domain/scoring.ts';
import type { Site } from '../domain/site.ts';
import { corrections as correctionsAddress, score as scoreAddress } from '../routes.ts';
import { formatSigned } from '../text/format.ts';
import { ABSENCE_WORDS, GROUP_WORDS } from '../text/words.ts';
import { byName } from './names.ts';
import { conflictWords } from './conflicts.ts';
import { correctionTag, anchorOf } from './corrections.ts';
import { figure, signedFigure } from './figures.ts';
import { nameOf } from './ranking-deck.ts';
import type { AbsentGroup, FieldCell, RankingGroupView, RankingRowView } from './ranking.ts';
import { placesWords } from './score-deck.ts';

function rowView(site: Site, ranking: Ranking, row: RankingRow, heats: Heats | null): RankingRowView {
  const { result, discrepancy } = row;
  return {
    id: row.unitId,
    name: nameOf(site, row),
    href: scoreAddress(ranking.round.id, row.unitId),
    rank: row.rank === null ? null : `${row.rank}${row.tied ? '=' : ''}`,
    rankValue: row.rank,
    value: row.value,
    appraised: result.appraised,
    survey: result.survey,
    sum: discrepancy && {
      value: discrepancy.recomputed,
      difference: discrepancy.severity === 'none' ? null : formatSigned(discrepancy.difference, 2),
    },
    band: result.band,
    absence: ABSENCE_WORDS[result.status ?? 'not-published'],
    fields: heats
      ? row.fields.map((field, at) => ({
          value: field.earned,
          absence: ABSENCE_WORDS[field.absence ?? 'not-published'],
          heat: heats(at, field),
        }))
      : [],
    change: changeOf(ranking, row),
    earned: earnedOf(row),
    conflicts: ranking.conflicts
      .filter(({ unitId }) => unitId === row.unitId)
      .map((conflict) => conflictWords(ranking, conflict)),
    corrected: correctedOf(site, ranking, row),
  };
}

/** Points and places each with their figure: an arrow alone says nothing. */
function changeOf(ranking: Ranking, { change }: RankingRow): RankingRowView['change'] {
  if (change?.value == null) return null;
  const { value, places } = change;
  return {
    value,
    points: signedFigure(ranking, value),
    direction: (places ?? value) > 0 ? 'up' : (places ?? value) < 0 ? 'down' : 'same',
    places: places === null ? null : placesWords(places),
  };
}

/** Appraised and survey points, from the row or from its fields; null where both are not known. */
function earnedOf({ result, fields }: RankingRow): RankingRowView['earned'] {
  const add = (kind: 'appraised' | 'survey'): number =>
    sumPoints(fields.map((field) => (field.earned === null ? 0 : (field[kind] ?? 0))));
  const known = fields.length > 0 && fields.every((field) => field.earned !== null);
  const document = result.appraised ?? (known ? add('appraised') : null);
  const survey = result.survey ?? (known ? add('survey') : null);
  const maxima = fields.map(({ maxPoints }) => maxPoints);
  if (document === null || survey === null || !maxima.every((max) => max !== null)) return null;
  return { document, survey, maxPoints: sumPoints(maxima) };
}

function correctedOf(site: Site, { round }: Ranking, { unitId }: RankingRow): RankingRowView['corrected'] {
  const newest = site.correctionsOf(round.id, unitId).at(-1);
  return newest ? { label: correctionTag(newest), href: `${correctionsAddress()}#${anchorOf(newest)}` } : null;
}

/** Some unit has points below its total. */
export const hasFields = ({ blocks }: Ranking): boolean =>
  blocks.some(({ rows }) => rows.some(({ fields }) => fields.some(({ earned }) => earned !== null)));

type Heats = (field: number, score: NodeScore) => FieldCell['heat'];

function heatsOf({ blocks, set }: Ranking): Heats {
  const rows = blocks.flatMap((block) => block.rows);
  const cuts = (set?.tree ?? []).map((_, at) => {
    const values = rows.flatMap((row) => row.fields[at]?.earned ?? []);
    return [0.25, 0.5, 0.75].map((share) => quantilePoints(values, share) ?? Infinity);
  });
  return (at, score) => {
    const { earned } = score;
    if (earned === null) return 0;
    return (cuts[at] ?? []).filter((cut) => earned >= cut).length as FieldCell['heat'];
  };
}

export function blockGroup(site: Site, ranking: Ranking, block: RankingBlock): RankingGroupView {
  const heats = hasFields(ranking) ? heatsOf(ranking) : null;
  const known = block.rows.filter((row) => row.value !== null).length;
  const partial = known < block.size - block.absent.filter(({ status }) => status !== 'not-read').length;
  return {
    id: block.id || 'tat-ca',
    title: ranking.blocks.length > 1 ? block.name : null,
    sub: partial ? `${block.size} đơn vị, đọc được ${known} điểm` : `${block.size} đơn vị`,
    rows: block.rows.map((row) => rowView(site, ranking, row, heats)),
  };
}

export function policyGroups(site: Site, ranking: Ranking): readonly RankingGroupView[] {
  const heats = heatsOf(ranking);
  const rows = ranking.blocks.flatMap((block) => block.rows);
  return QUARTILE_GROUPS.map((group) => {
    const members = rows.filter((row) => row.group === group);
    const values = members.flatMap((row) => row.value ?? []);
    return {
      id: group,
      title: GROUP_WORDS[group],
      sub: `${members.length} tỉnh, từ ${figure(ranking, Math.min(...values))} đến ${figure(ranking, Math.max(...values))} điểm, xếp theo tên`,
      rows: members.map((row) => rowView(site, ranking, row, heats)).toSorted(byName),
    };
  }).filter((group) => group.rows.length > 0);
}

export function absentOf(site: Site, ranking: Ranking, block: RankingBlock): readonly AbsentGroup[] {
  const byReason = Map.groupBy(block.absent, (absent) => `${absent.status}|${absent.note ?? ''}`);
  return [...byReason.values()].map((units) => ({
    words: `${ranking.blocks.length > 1 ? `${block.name}: ` : ''}${units.length} đơn vị ${ABSENCE_WORDS[units[0]?.status ?? 'not-published']}`,
    note: units[0]?.note ?? null,
    units: units
      .map((absent) => ({ name: nameOf(site, absent), href: scoreAddress(ranking.round.id, absent.unitId) }))
      .toSorted(byName)
      .map(({ name, href }) => ({ label: name, href })),
  }));
}

export const unnamedWords = (block: RankingBlock): string =>
  `${block.name}: ${block.unnamed} đơn vị đã xếp hạng mà nguồn đọc được không nêu tên.${block.note ? ` ${block.note}` : ''}`;

/**
 * PAR Index and SIPAS of provinces: the few figures that could be read in the press → incomplete rounds. What was not
 * read stays "not read"; where two sources differ, the one with more or nearer sources is used and the other kept.
 */
import type { RawResultRow, RawResults } from '../../content/schemas/results.ts';
import type { RawRound } from '../../content/schemas/round.ts';
import { cell, parseFigure, type Row } from './csv.ts';
import { keyOf, sourceOf } from './press-sources.ts';
import { ANNOUNCED, OTHER_READINGS, PAR_CONTEXT, SIPAS_CONTEXT } from './provincial-context.ts';
import { parSetOf, sipasSetOf } from './provincial-criteria.ts';
import { publishedResults, publishedRound, type RoundFiles } from './published-round.ts';
import type { Provinces } from './registry.ts';

export interface ProvincialTables {
  readonly par: readonly Row[];
  readonly sipas: readonly Row[];
  readonly means: readonly Row[];
  readonly regions: readonly Row[];
  readonly provinces63: readonly Row[];
  readonly provinces: Provinces;
}

interface Reading {
  readonly unit: string;
  readonly value: number | null;
  readonly rank: number | null;
  readonly key: string;
  readonly derived: boolean;
}

interface Series {
  readonly index: 'par-index' | 'sipas';
  readonly id: string;
  readonly name: string;
  readonly setOf: (year: number) => string;
}

const PAR: Series = { index: 'par-index', id: 'par-index-tinh', name: 'PAR Index', setOf: parSetOf };
const SIPAS: Series = { index: 'sipas', id: 'sipas-tinh', name: 'SIPAS', setOf: sipasSetOf };

export function provincialRounds(tables: ProvincialTables): readonly RoundFiles[] {
  checkMeans(tables.means);
  return [
    ...seriesRounds(PAR, readings(tables.par, 'province', 'index_pct', tables), tables),
    ...seriesRounds(SIPAS, readings(tables.sipas, 'unit', 'sipas_pct', tables), tables),
  ];
}

/** The means above were copied by hand; the table must agree. */
function checkMeans(means: readonly Row[]): void {
  for (const row of means.filter((each) => cell(each, 'level') === 'tỉnh')) {
    const year = Number(cell(row, 'year'));
    if (PAR_CONTEXT[year]?.mean.mean !== parseFigure(cell(row, 'mean_pct')))
      throw new Error(`the mean of ${year} differs`);
  }
}

type Readings = ReadonlyMap<number, readonly Reading[]>;

/** Rows of provinces only; those of the whole country are context. */
function readings(rows: readonly Row[], nameColumn: string, valueColumn: string, tables: ProvincialTables): Readings {
  const idOf = unitIds(tables);
  const named = rows.filter((row) => !cell(row, nameColumn).startsWith('('));
  return new Map(
    [...Map.groupBy(named, (row) => Number(cell(row, 'year')))].map(([year, ofYear]) => [
      year,
      ofYear.map((row): Reading => ({
        unit: idOf(cell(row, nameColumn)),
        value: parseFigure(cell(row, valueColumn)),
        rank: parseFigure(cell(row, 'rank')),
        key: keyOf(cell(row, 'source_key')),
        derived: /"/.test(cell(row, 'source_key')),
      })),
    ]),
  );
}

function unitIds({ provinces63, provinces }: ProvincialTables): (name: string) => string {
  const codes = new Map(provinces63.map((row) => [cell(row, 'name'), cell(row, 'gso_code_pre_2025')]));
  return (name) => {
    const id = provinces.idBefore.get(codes.get(name.replace(/^Thành phố /, '')) ?? '');
    if (!id) throw new Error(`no province ${name}`);
    return id;
  };
}

const seriesRounds = (series: Series, byYear: Readings, tables: ProvincialTables): readonly RoundFiles[] =>
  [...byYear].sort(([a], [b]) => a - b).map(([year, all]) => roundOf(series, year, all, tables));

function roundOf(series: Series, year: number, all: readonly Reading[], tables: ProvincialTables): RoundFiles {
  const id = `${series.id}-${year}`;
  const units = [...tables.provinces.idBefore.values()].sort();
  const context = (series === PAR ? PAR_CONTEXT : SIPAS_CONTEXT)[year];
  const regions = series === PAR ? tables.regions.filter((row) => Number(cell(row, 'year')) === year) : [];
  const keys = [
    ...new Set([...all.map(({ key }) => key), ...(context ? [context.key] : []), ...regions.map(regionKey)]),
  ];
  const position = (key: string): number => keys.indexOf(key);
  const others = series === PAR ? OTHER_READINGS.filter((other) => other.year === year) : [];
  return {
    round: publishedRound({
      id,
      title: `${series.name} ${year} của các tỉnh, thành phố`,
      index: series.index,
      criteriaSet: series.setOf(year),
      year,
      level: 'province',
      organiser: series === PAR ? 'Bộ Nội vụ (Ban Chỉ đạo cải cách hành chính của Chính phủ)' : 'Bộ Nội vụ',
      area: null,
      cohort: [{ id: '', name: '63 tỉnh, thành phố trước 01/07/2025', units, size: 63 }],
      cohortNote:
        'Hạng là hạng công bố trong 63 tỉnh, thành phố. Chỉ nhập những số đọc được trong các bài nêu ở phần nguồn.',
      publication: {
        date: ANNOUNCED[year] ?? null,
        publisher: 'Bộ Nội vụ',
        decision: null,
        sources: keys.map(sourceOf),
      },
      ...(context || regions.length > 0
        ? { summary: { ...context?.mean, regions: regions.map((row) => regionOf(row, position)) } }
        : {}),
      notes: ['Nguồn không ghi số quyết định công bố.'],
    }),
    results: {
      ...resultsOf(id, year, all, units),
      ...(others.length > 0 ? { conflicts: others.map((other) => conflictOf(other, unitIds(tables), position)) } : {}),
    },
  };
}

const regionKey = (row: Row): string => `region ${cell(row, 'published_in').slice(0, 4)}`;

function regionOf(
  row: Row,
  position: (key: string) => number,
): NonNullable<NonNullable<RawRound['summary']>['regions']>[number] {
  const printed = cell(row, 'published_in');
  const restated = /contradicts/.test(printed)
    ? 'Công bố lại năm 2025; không khớp mức tăng 1,58 mà chính bài đó nêu.'
    : /restated/.test(printed)
      ? 'Công bố lại năm 2025.'
      : undefined;
  const value = parseFigure(cell(row, 'index_pct'));
  if (value === null) throw new Error(`no mean of ${cell(row, 'region')}`);
  return {
    name: cell(row, 'region'),
    value,
    source: position(regionKey(row)),
    ...(restated ? { note: restated } : {}),
  };
}

const conflictOf = (
  { unit, field, value, key, note }: (typeof OTHER_READINGS)[number],
  idOf: (name: string) => string,
  position: (key: string) => number,
): NonNullable<RawResults['conflicts']>[number] => ({ unit: idOf(unit), field, value, source: position(key), note });

function resultsOf(id: string, year: number, all: readonly Reading[], units: readonly string[]): RawResults {
  // Of two readings the first in the table is the one used; the other stands among the conflicts.
  const used = all.filter(({ unit }, at) => all.findIndex((other) => other.unit === unit) === at);
  const read = new Set(used.map(({ unit }) => unit));
  const rest = units.filter((unit) => !read.has(unit));
  const rows = [...used].sort((a, b) => (a.rank ?? 99) - (b.rank ?? 99) || (b.value ?? 0) - (a.value ?? 0));
  return publishedResults(id, rows.map(rowOf), [{ units: rest, status: 'not-read', note: unreadNote(year) }]);
}

const unreadNote = (year: number): string =>
  year >= 2022
    ? 'Bảng đủ 63 tỉnh được công bố dưới dạng ảnh hoặc PDF, chưa đọc được; các bài đọc được chỉ nêu một số tỉnh.'
    : 'Chưa tìm thấy bảng đủ 63 tỉnh; các bài đọc được chỉ nêu một số tỉnh.';

function rowOf({ unit, value, rank, derived }: Reading): RawResultRow {
  const derivedNote = derived ? ['Hạng suy ra từ số bậc tăng mà nguồn của năm sau nêu.'] : [];
  const notes = value === null ? ['Nguồn ghi hạng, không ghi điểm.', ...derivedNote] : derivedNote;
  return {
    unit,
    ...(rank === null ? {} : { rank }),
    ...(value === null ? { status: 'not-read' as const } : { indexPercent: value }),
    ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
  };
}

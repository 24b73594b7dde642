/** Page, CSV and JSON of every published round hold the same figures, row by row. */
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import type { ApiEnvelope } from '../../src/api/envelope.ts';
import type { ApiRanking, ApiRankingRow } from '../../src/api/ranking.ts';
import { attribute, type Element, factsOf, find, one, readPage, readText, textOf, toNumber } from './page.ts';

type Ranking = ApiEnvelope<ApiRanking>;
type ApiRow = ApiRankingRow & { readonly block: string };

interface Round {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly demonstration: boolean;
}

const dir = inject('builtSite');
const json = (address: string): unknown => JSON.parse(readText(dir, address));

const published = (json('/api/v1/rounds.json') as ApiEnvelope<readonly Round[]>).data.filter(
  ({ status }) => status === 'published',
);

test('thirty-one real rounds are published, PAPI fourteen times, PAR Index and SIPAS of provinces thirteen', () => {
  const real = published.filter(({ demonstration }) => !demonstration);
  expect(real).toHaveLength(31);
  expect(real.filter(({ id }) => id.startsWith('papi-'))).toHaveLength(14);
  expect(real.filter(({ id }) => /^(?:par-index|sipas)-tinh-/.test(id))).toHaveLength(13);
});

describe.each(published)('$id', ({ id, title, demonstration }) => {
  const page = readPage(dir, `/xep-hang/${id}/`);
  const ranking = json(`/xep-hang/${id}.json`) as Ranking;
  const records = parse(readText(dir, `/xep-hang/${id}.csv`), { bom: true, columns: true });
  const { round, blocks } = ranking.data;
  const apiRows: readonly ApiRow[] = blocks.flatMap((block) => block.rows.map((row) => ({ ...row, block: block.id })));
  const ranked = apiRows.filter((row) => row.value !== null || row.rank !== null);

  test('the CSV has the rows of the JSON, cell by cell and in the same order', () => {
    expect(records).toEqual(apiRows.map((row) => csvRecord({ id, demonstration }, row, fieldCodes(apiRows))));
  });

  test('the page has the rows of the JSON, with the same places and figures', () => {
    const shown = find(one(page, 'table'), 'tr[id]').map(shownRow);
    expect(byUnit(shown)).toEqual(byUnit(ranked.map(expectedRow(shown.some((row) => 'appraised' in row)))));
    if (round.rankingPolicy === 'rank')
      expect(shown.map(({ unit }) => unit)).toEqual(ranked.map(({ unit }) => unit.id));
  });

  test('who has no figure is on the page too, with a reason in the data and without one', () => {
    const absent = apiRows.filter((row) => !ranked.includes(row));
    const linked = new Set(find(one(page, 'main'), 'a').map((link) => attribute(link, 'href')));
    expect(absent.filter(({ unit }) => !linked.has(`/diem/${id}/${unit.id}/`))).toEqual([]);
    expect(apiRows.filter((row) => (row.value === null) !== (row.absence !== null))).toEqual([]);
    const words = find(page, 'tbody[data-absent]').flatMap((body) => find(body, 'td.p-tot').map(textOf));
    expect(words.every((word) => word === 'chưa công bố')).toBe(true);
  });

  test('units are counted alike', () => {
    for (const block of blocks) expect(block.rows.length + block.unnamed, block.id).toBe(block.size);
  });

  test('the page states decision, date and source, and leads to both files', () => {
    const stated = factsOf(page)['Công bố'] ?? '';
    const date = round.publishedOn?.split('-').reverse().join('/') ?? 'ngày chưa có trong nguồn';
    expect(stated.startsWith(`${date}, `), stated).toBe(true);
    expect(stated).toContain(round.decision ?? 'Nguồn không ghi số quyết định');
    expect(textOf(one(page, 'h1'))).toBe(title);
    const links = find(one(page, 'main'), 'a').map((link) => attribute(link, 'href'));
    expect(links).toEqual(expect.arrayContaining([`/xep-hang/${id}.csv`, `/xep-hang/${id}.json`]));
    expect(ranking.sources.length).toBeGreaterThan(0);
    for (const { title: source, url } of ranking.sources) {
      expect(textOf(one(page, 'main'))).toContain(source);
      if (url !== null) expect(links).toContain(url);
    }
  });

  test('the table can be sorted', () => {
    const table = one(page, 'table[data-sortable]');
    expect(find(table, 'th[data-sort]').length).toBeGreaterThan(2);
    expect(find(table, 'th[data-sort-default]')).toHaveLength(1);
  });
});

const fieldCodes = (rows: readonly ApiRow[]): readonly string[] =>
  rows.reduce<readonly string[]>(
    (codes, { fields }) => (fields.length > codes.length ? fields.map(({ code }) => code) : codes),
    [],
  );

/** Each criteria set has one bonus and one penalty at most. */
const adjusted = ({ adjustments }: ApiRow, kind: string): number | null =>
  adjustments.find((each) => each.kind === kind)?.points ?? null;

const csvCell = (value: string | number | boolean | null): string => (value === null ? '' : String(value));

/** Written out on purpose: names and order of the columns are a promise to whoever reads the file. */
function csvRecord(
  round: Pick<Round, 'id' | 'demonstration'>,
  row: ApiRow,
  codes: readonly string[],
): Record<string, string> {
  const cells = {
    round: round.id,
    block: row.block,
    unit_id: row.unit.id,
    unit_code: row.unit.code,
    unit_name: row.unit.name,
    rank: row.rank,
    rank_from: row.rankFrom,
    tied: row.tied,
    group: row.group,
    value: row.value,
    value_from: row.valueFrom,
    total: row.total,
    index_percent: row.indexPercent,
    appraised: row.appraised,
    survey: row.survey,
    recomputed_total: row.recomputedTotal,
    difference: row.difference,
    band: row.band,
    absence: row.absence,
    note: row.note,
    demonstration: round.demonstration,
    value_unit: row.valueUnit,
    bonus: adjusted(row, 'bonus'),
    penalty: adjusted(row, 'penalty'),
    corrected: row.corrections.length > 0,
    conflicts: row.conflicts.length,
    ...Object.fromEntries(
      codes.map((code) => [`field_${code}`, row.fields.find((field) => field.code === code)?.points ?? null]),
    ),
  };
  return Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, csvCell(value)]));
}

interface ShownRow {
  readonly unit: string;
  readonly rank?: string;
  readonly value: string;
  readonly exact: string | undefined;
  readonly appraised?: string;
  readonly survey?: string;
  readonly band?: string;
  readonly sum?: string;
  readonly fields?: readonly string[];
}

/** A row as it stands on the page; figures as numbers at the precision shown. */
function shownRow(row: Element): ShownRow {
  const [link] = find(row, 'a');
  const has = (name: string): Element | undefined => find(row, `td.${name}`)[0];
  const [rank, appraised, survey, band, sum] = ['c-rank', 'c-a', 'c-s', 'c-band', 'c-sum'].map(has);
  const value = has('c-tot') ?? one(row, 'td.p-tot');
  const fields = find(row, 'td.p-d');
  return {
    unit: /\/([^/]+)\/$/u.exec(link ? attribute(link, 'href') : '')?.[1] ?? '',
    value: shownFigure(textOf(value)),
    exact: value.attribs['data-value'],
    ...(rank && { rank: textOf(rank) }),
    ...(appraised && { appraised: shownFigure(textOf(appraised)) }),
    ...(survey && { survey: shownFigure(textOf(survey)) }),
    ...(band && { band: textOf(band) }),
    ...(sum && { sum: textOf(sum) }),
    ...(fields.length > 0 && { fields: fields.map((field) => shownFigure(textOf(field))) }),
  };
}

const shownFigure = (text: string): string => (Number.isNaN(toNumber(text)) ? text : toNumber(text).toFixed(2));
const ABSENCE: Readonly<Record<string, string>> = { 'not-published': 'chưa công bố', 'not-read': 'chưa đọc được' };

/** At two decimals, halves away from zero, on the decimal digits: 1.005 is 1,01. */
const atTwo = (value: number): string => (Math.round(Number(`${Number(value.toPrecision(15))}e2`)) / 100).toFixed(2);
const figure = (value: number | null, absence: string | null): string =>
  value === null ? (ABSENCE[absence ?? ''] ?? '?') : atTwo(value);
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${atTwo(Math.abs(value)).replace('.', ',')}`;

/** The same row as the JSON would have it shown. */
const expectedRow =
  (withParts: boolean) =>
  (row: ApiRow): ShownRow => ({
    unit: row.unit.id,
    value: figure(row.value, row.absence),
    exact: row.value === null ? undefined : String(row.value),
    ...(row.group === null && { rank: row.rank === null ? '–' : `${String(row.rank)}${row.tied ? '=' : ''}` }),
    ...(withParts && { appraised: figure(row.appraised, null), survey: figure(row.survey, null) }),
    ...(row.band !== null && { band: row.band }),
    ...(withParts && row.difference !== null && hasSum(row) && { sum: sumOf(row) }),
    ...(row.fields.length > 0 && { fields: row.fields.map(({ points, absence }) => figure(points, absence)) }),
  });

const hasSum = ({ recomputedTotal }: ApiRow): boolean => recomputedTotal !== null;
const sumOf = ({ recomputedTotal, difference }: ApiRow): string =>
  `${atTwo(recomputedTotal ?? 0).replace('.', ',')}${difference ? ` lệch ${signed(difference)}` : ''}`;

const byUnit = (rows: readonly ShownRow[]): readonly ShownRow[] => [...rows].sort((a, b) => (a.unit < b.unit ? -1 : 1));

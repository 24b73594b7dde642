import { expect, test } from 'vitest';
import { aDataset, aResult, aRound, aUnit, id } from '../../test/domain-samples.ts';
import { plan, siteWith, task } from '../../test/plan-samples.ts';
import { buildSite, type Site } from '../domain/site.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { createReport } from '../diagnostics/report.ts';
import { changeReport, isAcceptable, type State } from './change-report.ts';
import { reportJson } from './json.ts';
import { MARKER, reportMarkdown } from './markdown.ts';

const finding = (line: number, over: Partial<Finding> = {}): Finding => ({
  code: 'file/not-utf8',
  file: 'content/a.json',
  line,
  column: 1,
  length: 1,
  params: {},
  ...over,
});
const state = (site: Site | null, ...findings: readonly Finding[]): State => ({
  site,
  report: createReport(findings, new Map()),
});
const scored = (...totals: readonly number[]): Site =>
  buildSite(
    aDataset({
      units: ['a', 'b'].map((name) => aUnit({ id: id(name), name: name.toUpperCase() })),
      rounds: [{ round: aRound(['a', 'b']), results: totals.map((total, at) => aResult('ab'[at] ?? '', { total })) }],
    }),
  );

test('a finding that moved to another line is neither new nor gone', () => {
  const { newFindings, resolvedFindings } = changeReport(
    state(scored(), finding(3), finding(9, { file: 'content/b.json' })),
    state(scored(), finding(7), finding(8)),
  );
  expect(newFindings.map(({ line }) => line)).toEqual([8]);
  expect(resolvedFindings.map(({ file }) => file)).toEqual(['content/b.json']);
});

test('every unit whose place moves is named, with why', () => {
  const report = changeReport(state(scored(90, 80)), state(scored(90, 95)));
  const text = reportMarkdown(report, 'https://xem.example/pr-1/');
  expect(text.startsWith(MARKER)).toBe(true);
  expect(text).toContain('[Xã B](https://xem.example/pr-1/diem/round/b/) | tổng điểm | 80,00 | 95,00 |');
  expect(text).toContain(
    '[Xã A](https://xem.example/pr-1/diem/round/a/) | hạng trên trang | 1 | 2 | do đơn vị khác đổi |',
  );
  expect(text).toContain('2 đơn vị đổi thứ tự, trong đó 1 đơn vị không đổi số nào của mình');
  expect(JSON.parse(reportJson(report))).toMatchObject({
    acceptable: true,
    compared: true,
    rounds: [{ roundId: 'round' }],
  });
});

test('text out of the proposed files calls nobody and links nowhere', () => {
  const hostile = '@all `x` | [a](https://evil.example) <img src=x> ![b](c) #1\n## Tiêu đề';
  const before = siteWith([plan({ tasks: [task('a')] })]);
  const after = siteWith([
    plan({ title: hostile, shortTitle: hostile, tasks: [task('a', { title: hostile, lead: [] })] }),
  ]);
  const text = reportMarkdown(changeReport(state(before), state(after)), null);
  const outsideCode = text.replace(/`[^`\n]*`/gu, '');
  expect(outsideCode).not.toMatch(/@all|evil|<img|!\[|#1|Tiêu đề/u);
  expect(
    text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .every((line) => line.split('|').length === 5),
  ).toBe(true);
});

test('content with errors is not compared, and not acceptable', () => {
  const report = changeReport(state(scored(90, 80)), state(null, finding(1)));
  expect(isAcceptable(report)).toBe(false);
  expect(reportMarkdown(report, null)).toContain('Nội dung có lỗi nên chưa so được số liệu');
  expect(isAcceptable(changeReport(state(null, finding(1)), state(scored(90, 80))))).toBe(true);
});

test('nothing changed is said in figures', () => {
  expect(reportMarkdown(changeReport(state(scored(90, 80)), state(scored(90, 80))), null)).toContain(
    '- 0 con số đã công bố đổi',
  );
});

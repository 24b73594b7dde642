/** Thousands of plans: content checked, pages and PDF files built, cold and again with one plan changed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChildResult, runChild } from './run-child.ts';
import { makeCountryPlans } from './country-plans.ts';

export interface PlansMeasure {
  readonly plans: number;
  readonly annexEvery: number;
  readonly cold: ChildResult;
  readonly oneChanged: ChildResult;
}

export async function measurePlans(count: number, annexEvery: number): Promise<PlansMeasure> {
  const folder = mkdtempSync(join(tmpdir(), 'congkhai-bench-'));
  try {
    const content = join(folder, 'content');
    const [first = '', ...others] = makeCountryPlans('content', content, count, annexEvery);
    const build = (): Promise<ChildResult> =>
      runChild(join(folder, 'dist'), { SITE_CONTENT: content, SITE_CACHE: join(folder, 'cache') });
    const cold = await build();
    writeFileSync(first, readFileSync(first, 'utf8').replace('dữ liệu nhân tạo', 'dữ liệu nhân tạo, đã sửa,'));
    return { plans: others.length + 1, annexEvery, cold, oneChanged: await build() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function plansTable({ plans, annexEvery, cold, oneChanged }: PlansMeasure): string {
  const seconds = ({ phases }: ChildResult, name?: string): number =>
    phases
      .filter((phase) => name === undefined || phase.name === name)
      .reduce((sum, each) => sum + each.milliseconds, 0) / 1000;
  const row = (name: string, of: (result: ChildResult) => string): string =>
    name.padEnd(24) + [cold, oneChanged].map((result) => of(result).padStart(14)).join('');
  return `${[
    `${String(plans)} synthetic plans, ${annexEvery === 1 ? 'each' : `one in ${String(annexEvery)}`} with 40 tasks`,
    row('', (result) => (result === cold ? 'cold' : 'one changed')),
    ...cold.phases.map(({ name }) => row(`  ${name}`, (result) => seconds(result, name).toFixed(1))),
    row('seconds', (result) => seconds(result).toFixed(1)),
    row('PDF files a second', (result) => (plans / seconds(result, 'documents')).toFixed(0)),
    row('peak memory, MB', (result) => (result.peakKilobytes / 1024).toFixed(0)),
  ].join('\n')}\n`;
}

/** The pipelines that meet strangers' files: what they may do, and whose code they run. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
type Permissions = Readonly<Record<string, string>>;
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Permissions;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: Permissions; readonly 'timeout-minutes'?: number; readonly steps: readonly Step[] }
    >
  >;
}

const files = globSync('.github/workflows/*.yml').sort();
const workflowOf = (file: string): Workflow => parse(readFileSync(file, 'utf8')) as Workflow;
const mayWrite = (permissions: Permissions = {}): boolean => Object.values(permissions).includes('write');

test('there are pipelines to ask', () => {
  expect(files.map((file) => file.split('/').at(-1))).toEqual(['comment.yml', 'content.yml', 'test.yml']);
});

describe.each(files)('%s', (file) => {
  const workflow = workflowOf(file);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('names its rights, and never starts with those of the base repository', () => {
    expect(workflow.permissions).toBeDefined();
    expect(mayWrite(workflow.permissions)).toBe(false);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });

  test('uses nothing but what is pinned by its hash', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !/^actions\/[a-z-]+@[0-9a-f]{40}$/u.test(name))).toEqual([]);
  });

  test('keeps no key behind after fetching, and ends by itself', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
    expect(jobs.filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
  });

  test('puts no text of a stranger into a command', () => {
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
  });

  test('a job that may write fetches no code and runs no command', () => {
    const writers = jobs.filter((job) => mayWrite(job.permissions));
    expect(
      writers.flatMap((job) => job.steps).filter(({ uses, run }) => run !== undefined || uses?.includes('checkout')),
    ).toEqual([]);
  });
});

test('the proposal is read by the tools of the base branch', () => {
  const [job] = Object.values(workflowOf('.github/workflows/content.yml').jobs);
  const commands = (job?.steps ?? []).flatMap(({ run = '' }) => run.split('\n')).map((line) => line.trim());
  expect(
    commands.filter((line) => /npm|node/u.test(line) && !/^(npm (ci|run build)|node=|"\$node")/u.test(line)),
  ).toEqual([]);
  const install = (job?.steps ?? []).filter(({ run = '' }) => run.includes('npm'));
  expect(install.map((step) => (step as { 'working-directory'?: string })['working-directory'])).toEqual([
    'base',
    'base',
  ]);
});

/** What a proposed change does: two states of the content and what the check says of each. */
import type { InputFile } from '../content/files.ts';
import { type Loaded, loadFiles } from '../content/load.ts';
import { planChanges, type PlanChange } from '../domain/plan-change.ts';
import { roundChanges, type RoundChange } from '../domain/round-change.ts';
import { buildSite, type Site } from '../domain/site.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Report } from '../diagnostics/report.ts';
import { severityOf } from '../diagnostics/wording.ts';

export interface State {
  /** null: the content of that state has errors. */
  readonly site: Site | null;
  readonly report: Report;
}

export const stateOf = ({ dataset, report }: Loaded): State => ({ site: dataset && buildSite(dataset), report });

/** A figure that changed without a correction is an error, and still the report must say whose place moves with it. */
export const laterState = (files: readonly InputFile[], earlier: readonly InputFile[]): State => ({
  ...stateOf(loadFiles(files)),
  report: loadFiles(files, earlier).report,
});

export interface ChangeReport {
  /** Empty when one of the states cannot be read. */
  readonly rounds: readonly RoundChange[];
  readonly plans: readonly PlanChange[];
  /** Errors and warnings that were not there before, and those that are gone. */
  readonly newFindings: readonly Finding[];
  readonly resolvedFindings: readonly Finding[];
  /** Files that the sender may not touch, with the reason. */
  readonly refusedPaths: readonly RefusedPath[];
  readonly before: Site | null;
  readonly after: Site | null;
}

export interface RefusedPath {
  readonly path: string;
  readonly reason: string;
}

export function changeReport(before: State, after: State, refusedPaths: readonly RefusedPath[] = []): ChangeReport {
  const comparable = before.site && after.site;
  return {
    rounds: comparable ? roundChanges(before.site, after.site) : [],
    plans: comparable ? planChanges(before.site, after.site) : [],
    newFindings: missingFrom(after.report, before.report),
    resolvedFindings: missingFrom(before.report, after.report),
    refusedPaths,
    before: before.site,
    after: after.site,
  };
}

/** A finding is the same while file, code and words are: lines move. Several equal ones are counted. */
function missingFrom(one: Report, other: Report): readonly Finding[] {
  const left = new Map<string, number>();
  for (const finding of other.findings) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1);
  return one.findings
    .filter((finding) => severityOf(finding) !== 'notice')
    .filter((finding) => {
      const count = left.get(keyOf(finding)) ?? 0;
      left.set(keyOf(finding), count - 1);
      return count <= 0;
    });
}

const keyOf = ({ file, code, params }: Finding): string => JSON.stringify([file, code, params]);

/** Nothing that stops the change: no error, no path it may not touch. */
export const isAcceptable = ({ newFindings, refusedPaths, after }: ChangeReport): boolean =>
  after !== null && refusedPaths.length === 0 && newFindings.every((finding) => severityOf(finding) !== 'error');

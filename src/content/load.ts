/** The one boundary: files in, a valid dataset or a report out. */
import { createReport, hasErrors, type Report } from '../diagnostics/report.ts';
import type { Dataset } from '../domain/dataset.ts';
import { withSelfScores } from '../domain/self-assessment.ts';
import { cachedBodies, type ReadBody } from './body-cache.ts';
import { corrections } from './checks/corrections.ts';
import { criteria } from './checks/criteria.ts';
import type { Check } from './checks/check.ts';
import { crossReferences } from './checks/cross-references.ts';
import { identity } from './checks/identity.ts';
import { lineage } from './checks/lineage.ts';
import { numbering } from './checks/numbering.ts';
import { plans } from './checks/plans.ts';
import { publishedFigures } from './checks/published-figures.ts';
import { ranks } from './checks/ranks.ts';
import { references } from './checks/references.ts';
import { results } from './checks/results.ts';
import { rounds } from './checks/rounds.ts';
import { scores } from './checks/scores.ts';
import { selfFiles } from './checks/self-files.ts';
import { site } from './checks/site.ts';
import { sources } from './checks/sources.ts';
import {
  actorResolver,
  planIdOf,
  toCorrection,
  toCriteriaSet,
  toIndex,
  toPlan,
  toSiteConfig,
  toTask,
  toUnit,
} from './convert.ts';
import { toResults, toRound, toSelfAssessment } from './convert-round.ts';
import { type InputFile, readContentFiles } from './files.ts';
import { createLookup } from './lookup.ts';
import { parsePlanBody } from './plan-body.ts';
import { parseContent, type RawContent } from './raw-content.ts';

export const CHECKS: readonly Check[] = [
  site,
  identity,
  references,
  lineage,
  sources,
  criteria,
  rounds,
  results,
  scores,
  selfFiles,
  ranks,
  corrections,
  publishedFigures,
  plans,
  numbering,
  crossReferences,
];

export interface Loaded {
  /** null when the report holds errors: nothing may be published. */
  readonly dataset: Dataset | null;
  readonly report: Report;
}

/** The content folder `root`, read whole. `earlier`: an older state that published figures are held against. */
export const loadContent = (root: string, earlier: readonly InputFile[] | null = null): Loaded =>
  loadFiles(readContentFiles(root), earlier, cachedBodies(process.cwd()));

/** The same without a disk. */
export function loadFiles(
  files: readonly InputFile[],
  earlier: readonly InputFile[] | null = null,
  readBody: ReadBody = parsePlanBody,
): Loaded {
  const raw = parseContent(files, readBody);
  const before = earlier && parseContent(earlier, readBody).docs;
  const subject = { docs: raw.docs, lookup: createLookup(raw), shownRoot: raw.shownRoot, earlier: before };
  const findings = [...raw.findings, ...CHECKS.flatMap((check) => [...check.run(subject)])];
  const report = createReport(findings, raw.sources, raw.fileCount);
  return { dataset: hasErrors(report) ? null : toDataset(raw), report };
}

function toDataset({ docs, bodies }: RawContent): Dataset {
  const config = docs.site[0];
  if (!config) throw new Error('A report without errors came with no site.json.');
  const selfAssessments = Map.groupBy(
    docs.self.map((doc) => toSelfAssessment(doc.value)),
    ({ roundId }) => roundId,
  );
  return {
    config: toSiteConfig(config.value),
    units: mapById(docs.units.flatMap((doc) => doc.value.units.map(toUnit))),
    indices: mapById(docs.index.map((doc) => toIndex(doc.value))),
    criteriaSets: mapById(docs.criteria.map((doc) => toCriteriaSet(doc.value))),
    rounds: mapById(docs.round.map((doc) => toRound(doc.value))),
    results: toAllResults(docs, selfAssessments),
    selfAssessments,
    plans: toPlans(docs, bodies),
    corrections: docs.correction.map((doc) => toCorrection(doc.value, doc.path.replace(/^corrections\/|\.json$/g, ''))),
  };
}

function toAllResults(docs: RawContent['docs'], self: Dataset['selfAssessments']): Dataset['results'] {
  const rounds = new Map(docs.round.map((doc) => [doc.value.id, doc.value]));
  return new Map(
    docs.results.flatMap((doc) => {
      const round = rounds.get(doc.value.round);
      if (!round) return [];
      const { id } = toRound(round);
      return [[id, withSelfScores(toResults(doc.value, round), self.get(id) ?? [])] as const];
    }),
  );
}

const mapById = <Item extends { readonly id: string }>(items: readonly Item[]): Map<Item['id'], Item> =>
  new Map(items.map((item) => [item.id, item]));

function toPlans(docs: RawContent['docs'], bodies: RawContent['bodies']): Dataset['plans'] {
  const resolve = actorResolver(docs.agencies.flatMap((doc) => doc.value.agencies));
  const tasks = new Map(
    docs.tasks.map((doc) => [planIdOf(doc.path), doc.value.tasks.map((task) => toTask(task, resolve))]),
  );
  return docs.plan.map((doc) => {
    const id = planIdOf(doc.path);
    return toPlan(doc.value, id, bodies.get(doc.path) ?? [], tasks.get(id) ?? []);
  });
}

/** The files of a round → the domain's truth: the round, its rows, what units scored themselves. */
import type { Source } from '../domain/document.ts';
import type { CriteriaSetId, IndexId, RoundId, UnitId } from '../domain/ids.ts';
import type { Conflict, CriterionScore, UnitResult } from '../domain/result.ts';
import type { PublishedSummary, Round } from '../domain/round.ts';
import type { SelfAssessment, SelfScore } from '../domain/self-assessment.ts';
import { orNull, toCitation, toDeadline, toSource } from './convert-pieces.ts';
import type { Raw } from './kinds.ts';

export const toRound = (raw: Raw<'round'>): Round => ({
  id: raw.id as RoundId,
  title: raw.title,
  indexId: raw.index as IndexId,
  criteriaSetId: raw.criteriaSet as CriteriaSetId | null,
  year: raw.year,
  level: raw.level,
  organiser: raw.organiser,
  areaId: orNull(raw.area) as UnitId | null,
  cohort: raw.cohort.map((block) => ({
    id: block.id,
    name: block.name,
    unitIds: block.units as UnitId[],
    size: block.size,
    note: orNull(block.note),
  })),
  cohortNote: orNull(raw.cohortNote),
  schedule: raw.schedule.map((step) => ({ ...step, deadline: toDeadline(step.deadline), doneOn: orNull(step.doneOn) })),
  status: raw.status,
  publication: raw.publication
    ? {
        date: raw.publication.date,
        publisher: raw.publication.publisher,
        decision: raw.publication.decision && toCitation(raw.publication.decision),
        sources: raw.publication.sources.map(toSource),
      }
    : null,
  summary: raw.summary ? toSummary(raw.summary, sourcesOf(raw)) : null,
  excluded: orNull(raw.excluded),
  notes: raw.notes,
  demonstration: raw.demonstration,
});

const sourcesOf = (round: Raw<'round'>): readonly Source[] => (round.publication?.sources ?? []).map(toSource);

const toSummary = (raw: NonNullable<Raw<'round'>['summary']>, sources: readonly Source[]): PublishedSummary => ({
  mean: orNull(raw.mean),
  meanChange: orNull(raw.meanChange),
  note: orNull(raw.note),
  regions: (raw.regions ?? []).map((region) => ({
    name: region.name,
    value: region.value,
    source: sources[region.source] ?? null,
    note: orNull(region.note),
  })),
});

const toScore = (raw: NonNullable<Raw<'results'>['results'][number]['scores']>[string]): CriterionScore => ({
  self: orNull(raw.self),
  appraised: orNull(raw.appraised),
  survey: orNull(raw.survey),
  status: orNull(raw.status),
  note: orNull(raw.note),
});

export const toUnitResult = (raw: Raw<'results'>['results'][number]): UnitResult => ({
  unitId: raw.unit as UnitId,
  blockId: raw.block ?? '',
  self: orNull(raw.self),
  appraised: orNull(raw.appraised),
  survey: orNull(raw.survey),
  total: orNull(raw.total),
  indexPercent: orNull(raw.indexPercent),
  rank: orNull(raw.rank),
  band: orNull(raw.band),
  scores: Object.fromEntries(Object.entries(raw.scores ?? {}).map(([code, score]) => [code, toScore(score)])),
  status: orNull(raw.status),
  note: orNull(raw.note),
  conflicts: [],
});

const absentResult = (unit: string, block: string, missing: Raw<'results'>['missing'][number]): UnitResult => ({
  ...toUnitResult({ unit, block, status: missing.status, note: missing.note }),
});

/** Rows as published, then the units that have only a reason; each with what other sources print instead. */
export function toResults(raw: Raw<'results'>, round: Raw<'round'>): readonly UnitResult[] {
  const blockOf = new Map(round.cohort.flatMap((block) => block.units.map((unit) => [unit, block.id] as const)));
  const rows = raw.results.map((row) => toUnitResult({ ...row, block: row.block ?? blockOf.get(row.unit) ?? '' }));
  const absent = raw.missing.flatMap((missing) =>
    missing.units.map((unit) => absentResult(unit, blockOf.get(unit) ?? '', missing)),
  );
  const conflicts = Map.groupBy(toConflicts(raw, sourcesOf(round)), ({ unitId }) => unitId);
  return [...rows, ...absent].map((row) => ({ ...row, conflicts: conflicts.get(row.unitId) ?? [] }));
}

const toConflicts = ({ conflicts = [] }: Raw<'results'>, sources: readonly Source[]): readonly Conflict[] =>
  conflicts.map(({ unit, field, value, source, note }) => ({
    unitId: unit as UnitId,
    field,
    value,
    source: sources[source] ?? null,
    note: orNull(note),
  }));

export const toSelfAssessment = (raw: Raw<'self'>): SelfAssessment => ({
  roundId: raw.round as RoundId,
  unitId: raw.unit as UnitId,
  submitted: raw.submitted,
  report: raw.report ? toCitation(raw.report) : null,
  scores: Object.fromEntries(Object.entries(raw.scores).map(([code, score]) => [code, toSelfScore(score)])),
});

const toSelfScore = (raw: Raw<'self'>['scores'][string]): SelfScore => ({
  points: raw.points,
  status: orNull(raw.status),
  evidence: raw.evidence.map(({ document, url, sha256 }) => ({
    document: toCitation(document),
    url: orNull(url),
    sha256: orNull(sha256),
  })),
  explanation: orNull(raw.explanation),
});

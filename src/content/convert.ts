/** A file's shape → the domain's truth: optional becomes explicit, names become ids. */
import type { Correction } from '../domain/correction.ts';
import type { CriteriaNode, CriteriaSet } from '../domain/criteria.ts';
import type { SiteConfig } from '../domain/dataset.ts';
import type { AgencyId, CriteriaSetId, IndexId, PlanId, RoundId, TaskId, UnitId } from '../domain/ids.ts';
import type { IndexDefinition } from '../domain/index-definition.ts';
import type { Plan, PlanBlock } from '../domain/plan.ts';
import type { Actor, Task } from '../domain/task.ts';
import type { Origin, Unit } from '../domain/unit.ts';
import { orNull, toCitation, toDeadline, toSource } from './convert-pieces.ts';
import type { Raw } from './kinds.ts';

const toOrigin = (raw: Raw<'units'>['units'][number]['formedFrom'][number]): Origin =>
  typeof raw === 'string' ? { unitId: raw as UnitId, part: 'whole' } : { unitId: raw.unit as UnitId, part: raw.part };

export const toUnit = (raw: Raw<'units'>['units'][number]): Unit => ({
  id: raw.id as UnitId,
  code: raw.code,
  name: raw.name,
  kind: raw.kind,
  parentId: raw.parent as UnitId | null,
  validFrom: raw.validFrom,
  validTo: raw.validTo,
  validNote: orNull(raw.validNote),
  formedFrom: raw.formedFrom.map(toOrigin),
  formedFromText: orNull(raw.formedFromText),
  aliases: raw.aliases,
  keepsPage: raw.keepsPage ?? false,
  demonstration: raw.demonstration ?? false,
});

export const toIndex = (raw: Raw<'index'>): IndexDefinition => ({
  ...raw,
  id: raw.id as IndexId,
  caution: orNull(raw.caution),
});

type RawNode = Raw<'criteria'>['fields'][number] | Omit<Raw<'criteria'>['fields'][number], 'children'>;

const toNode = (raw: RawNode): CriteriaNode => ({
  code: raw.code,
  title: raw.title,
  shortTitle: orNull(raw.shortTitle),
  maxPoints: raw.maxPoints,
  method: orNull(raw.method),
  evidence: orNull(raw.evidence),
  note: orNull(raw.note),
  children: 'children' in raw ? (raw.children ?? []).map(toNode) : [],
});

export const toCriteriaSet = (raw: Raw<'criteria'>): CriteriaSet => ({
  id: raw.id as CriteriaSetId,
  indexId: raw.index as IndexId,
  title: raw.title,
  decision: raw.decision && toCitation(raw.decision),
  level: raw.level,
  validFromYear: raw.validFromYear,
  validToYear: raw.validToYear,
  maxPoints: raw.maxPoints,
  split: raw.split,
  denominator: raw.denominator,
  rounding: raw.rounding,
  tieRule: raw.tieRule,
  bands: raw.bands,
  bandsNote: orNull(raw.bandsNote),
  comparableWith: raw.comparableWith.map(({ criteriaSet, on, note }) => ({
    criteriaSetId: criteriaSet as CriteriaSetId,
    on,
    note,
  })),
  replacesId: orNull(raw.replaces) as CriteriaSetId | null,
  tree: raw.fields.map(toNode),
  adjustments: (raw.adjustments ?? []).map((each) => ({ ...each, note: orNull(each.note) })),
  sources: raw.sources.map(toSource),
  note: orNull(raw.note),
});

export const toCorrection = (raw: Raw<'correction'>, id: string): Correction => ({
  id,
  roundId: raw.round as RoundId,
  unitId: raw.unit as UnitId,
  code: raw.code,
  field: raw.field,
  before: raw.before,
  after: raw.after,
  reason: raw.reason,
  decidedBy: raw.decidedBy && toCitation(raw.decidedBy),
  date: raw.date,
});

export const toSiteConfig = (raw: Raw<'site'>): SiteConfig => ({
  name: raw.name,
  publisher: raw.publisher,
  siteUrl: raw.siteUrl.replace(/\/$/, ''),
  licence: raw.licence,
  contact: raw.contact,
  repository: orNull(raw.repository),
  notice: orNull(raw.notice),
  asOf: raw.asOf,
  featuredRounds: raw.featuredRounds as RoundId[],
});

export type ResolveActor = (text: string) => Actor;

/** The alias table as a function; spellings are compared without regard to case, dashes and double blanks. */
export function actorResolver(agencies: readonly Raw<'agencies'>['agencies'][number][]): ResolveActor {
  const known = new Map<string, { id: string; name: string }>();
  for (const agency of agencies) for (const name of [agency.name, ...agency.aliases]) known.set(actorKey(name), agency);
  return (text) => {
    const agency = known.get(actorKey(text));
    return { text, agencyId: (agency?.id ?? null) as AgencyId | null, name: agency?.name ?? text };
  };
}

const actorKey = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();

export const toTask = (raw: Raw<'tasks'>['tasks'][number], resolve: ResolveActor): Task => ({
  id: raw.id as TaskId,
  number: raw.number,
  field: raw.field,
  group: orNull(raw.group),
  criteria: raw.criterion,
  title: raw.title,
  requirement: raw.requirement,
  deadline: toDeadline(raw.deadline),
  lead: raw.lead.map(resolve),
  support: raw.support.map(resolve),
  progress: raw.progress.map((entry) => ({ ...entry, note: orNull(entry.note), by: orNull(entry.by) })),
});

/** A plan's id is its path without extension, with `/` as `-`. */
export const planIdOf = (path: string): PlanId =>
  path
    .replace(/^plans\//, '')
    .replace(/(\.tasks\.json|\.mdx)$/, '')
    .replaceAll('/', '-') as PlanId;

export const toPlan = (raw: Raw<'plan'>, id: PlanId, body: readonly PlanBlock[], tasks: readonly Task[]): Plan => ({
  id,
  kind: raw.kind,
  number: raw.number,
  symbol: raw.symbol,
  place: orNull(raw.place),
  date: raw.date,
  title: raw.title,
  shortTitle: raw.shortTitle,
  issuerId: raw.issuer.unit as UnitId | null,
  issuerName: raw.issuer.name,
  issuerNote: orNull(raw.issuer.note),
  superior: orNull(raw.superior),
  years: raw.years,
  indexIds: raw.indices as IndexId[],
  status: raw.status,
  bases: raw.legalBases.map(toCitation),
  implementsDocument: raw.implements ? toCitation(raw.implements) : null,
  priorResults: raw.priorResults.map((prior) => ({
    indexId: prior.index as IndexId,
    year: prior.year,
    score: orNull(prior.score),
    rank: orNull(prior.rank),
    outOf: orNull(prior.outOf),
    decision: prior.decision ? toCitation(prior.decision) : null,
    note: orNull(prior.note),
  })),
  targets: raw.targets.map((target) => ({
    indexId: target.index as IndexId,
    field: orNull(target.field),
    group: orNull(target.group),
    comparator: target.comparator,
    value: target.value,
    unit: target.unit,
    quote: target.quote,
  })),
  recipients: raw.recipients,
  signature: raw.signature
    ? { authority: orNull(raw.signature.authority), position: raw.signature.position, name: raw.signature.name }
    : null,
  attachments: raw.attachments.map((attachment) => ({ ...attachment, title: orNull(attachment.title) })),
  rendition: raw.rendition,
  originalNote: orNull(raw.originalNote),
  editorNotes: raw.editorNotes,
  roundIds: raw.rounds as RoundId[],
  replacedById: orNull(raw.replacedBy) as PlanId | null,
  demonstration: raw.demonstration,
  body,
  tasks,
});

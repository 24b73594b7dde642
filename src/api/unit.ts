/** A unit as data: identity, validity, lineage, results of all rounds. */
import type { UnitId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import { fullName, type Unit } from '../domain/unit.ts';
import * as routes from '../routes.ts';
import { type ApiEnvelope, envelope } from './envelope.ts';
import { type ApiUnitRef, unitRef } from './ranking.ts';

export interface ApiUnit extends ApiUnitRef {
  readonly kind: string;
  readonly parent: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly aliases: readonly string[];
  /** Made up: the unit does not exist. */
  readonly demonstration: boolean;
  readonly page: string;
}

export interface ApiUnitDetail extends ApiUnit {
  readonly formedFrom: readonly ApiUnitRef[];
  readonly formedFromText: string | null;
  readonly successors: readonly ApiUnitRef[];
  readonly results: readonly {
    readonly round: string;
    readonly index: string;
    readonly year: number;
    readonly value: number | null;
    readonly valueFrom: string | null;
    readonly rank: number | null;
    readonly outOf: number;
    readonly group: string | null;
    readonly absence: string | null;
    readonly demonstration: boolean;
    readonly page: string;
  }[];
  readonly plans: readonly string[];
}

export const toApiUnit = (site: Site, unit: Unit): ApiUnit => ({
  id: unit.id,
  code: unit.code,
  name: fullName(unit),
  kind: unit.kind,
  parent: unit.parentId,
  validFrom: unit.validFrom,
  validTo: unit.validTo,
  aliases: unit.aliases,
  demonstration: unit.demonstration,
  page: site.config.siteUrl + routes.unit(unit.id),
});

export function toApiUnitDetail(site: Site, id: UnitId): ApiEnvelope<ApiUnitDetail> {
  const unit = site.units.get(id);
  if (!unit) throw new Error(`no unit ${id}`);
  const standings = site.standings.get(id) ?? [];
  const plans = site.plansOfUnit.get(id) ?? [];
  const sources = [
    ...new Map(
      standings
        .flatMap(({ ranking }) => ranking.round.publication?.sources ?? [])
        .map((source) => [source.url ?? source.title, source]),
    ).values(),
  ];
  const detail: ApiUnitDetail = {
    ...toApiUnit(site, unit),
    formedFrom: unit.formedFrom.map((other) => unitRef(site, other)),
    formedFromText: unit.formedFromText,
    successors: site.lineage.successors(id).map((other) => unitRef(site, other.id)),
    results: standings.map(({ ranking, row, block, absence }) => ({
      round: ranking.round.id,
      index: ranking.index.id,
      year: ranking.round.year,
      value: row?.value ?? null,
      valueFrom: row?.value == null ? null : row.valueFrom,
      rank: row?.rank ?? null,
      outOf: block.size,
      group: row?.group ?? null,
      absence: row?.value == null ? (absence ?? row?.result.status ?? 'not-published') : null,
      demonstration: ranking.round.demonstration,
      page: site.config.siteUrl + routes.score(ranking.round.id, id),
    })),
    plans: plans.map((plan) => site.config.siteUrl + routes.plan(plan.id)),
  };
  const shown = [...standings.map(({ ranking }) => ranking.round), ...plans];
  return envelope(site.config, sources, detail, unit.demonstration || shown.some(({ demonstration }) => demonstration));
}

/** Branded ids: a unit id cannot be passed where a round id is meant. They are plain strings at run time. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type UnitId = Branded<'UnitId'>;
export type IndexId = Branded<'IndexId'>;
export type CriteriaSetId = Branded<'CriteriaSetId'>;
export type RoundId = Branded<'RoundId'>;
export type PlanId = Branded<'PlanId'>;
export type TaskId = Branded<'TaskId'>;
export type AgencyId = Branded<'AgencyId'>;

/** Calendar date as `YYYY-MM-DD`. Compared as a string: ISO dates sort as dates. */
export type IsoDate = string;

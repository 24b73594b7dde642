/** Every address of the site, as functions. Nobody else builds a path (contract: docs/architecture.md, "Addresses"). */
import type { CriteriaSetId, IndexId, PlanId, RoundId, UnitId } from './domain/ids.ts';
import type { Whereabouts } from './domain/whereabouts.ts';

export const home = (): string => '/';
export const indices = (): string => '/chi-so/';
export const index = (id: IndexId): string => `/chi-so/${id}/`;
export const criteriaSets = (): string => '/bo-tieu-chi/';
export const criteriaSet = (id: CriteriaSetId): string => `/bo-tieu-chi/${id}/`;
export const criterion = (id: CriteriaSetId, code: string): string => `${criteriaSet(id)}#tc-${code}`;
export const rankings = (): string => '/xep-hang/';
export const ranking = (id: RoundId): string => `/xep-hang/${id}/`;
export const rankingData = (id: RoundId, format: 'json' | 'csv'): string => `/xep-hang/${id}.${format}`;
export const rankingCard = (id: RoundId): string => `/xep-hang/${id}.png`;
export const units = (): string => '/don-vi/';
export const unit = (id: UnitId): string => `/don-vi/${id}/`;
export const formerNamesIndex = (): string => '/don-vi/ten-cu/';
/** Names of before 01/07/2025 in one province of that time. */
export const formerNames = (provinceId: UnitId): string => `/don-vi/ten-cu/${provinceId}/`;
/** Where a page speaks of a unit that has no page of its own. */
export const unitAnchor = (id: UnitId): string => `tu-${id}`;
/** A unit's own page, or its name on the page it is found on. */
export function foundAt(id: UnitId, place: Whereabouts): string {
  if (place.kind === 'own') return unit(id);
  const page = place.kind === 'successor' ? unit(place.unitId) : formerNames(place.provinceId);
  return `${page}#${unitAnchor(id)}`;
}
export const unitData = (id: UnitId): string => `/don-vi/${id}.json`;
export const score = (round: RoundId, unitId: UnitId): string => `/diem/${round}/${unitId}/`;
export const scoreData = (round: RoundId, unitId: UnitId): string => `/diem/${round}/${unitId}.json`;
export const plans = (): string => '/ke-hoach/';
export const plan = (id: PlanId): string => `/ke-hoach/${id}/`;
export const planData = (id: PlanId): string => `/ke-hoach/${id}.json`;
export const planPdf = (id: PlanId): string => `/ke-hoach/${id}.pdf`;
export const planPrint = (id: PlanId): string => `/ke-hoach/${id}/in/`;
export const tasks = (): string => '/nhiem-vu/';
export const corrections = (): string => '/dinh-chinh/';
export const publicationLog = (): string => '/nhat-ky/';
export const publicationFeed = (): string => '/nhat-ky.xml';
export const progress = (): string => '/tien-do/';
export const progressOf = (id: RoundId): string => `/tien-do/#${id}`;
export const calendar = (): string => '/lich/';
export const calendarFile = (): string => '/lich.ics';
export const search = (query?: string): string => (query ? `/tim-kiem/?q=${encodeURIComponent(query)}` : '/tim-kiem/');
export const data = (): string => '/du-lieu/';
/** The workbook a unit fills in to score itself. */
export const scoreTemplate = (id: CriteriaSetId): string => `/du-lieu/mau/${id}.xlsx`;
export const apiIndex = (): string => '/api/v1/index.json';
export const about = (): string => '/gioi-thieu/';
export const contribute = (): string => '/gop-y/';
/** The form for a wrong figure, with the page filled in; the page that says how, where there is no public repository. */
export const reportWrongFigure = (repository: string | null, page: string): string =>
  repository === null
    ? contribute()
    : `${repository.replace(/\/$/, '')}/issues/new?template=bao-loi-so-lieu.yml&trang=${encodeURIComponent(page)}`;
export const errors = (): string => '/loi/';
/** Codes hold a slash (`result/score-above-max`), addresses a hyphen. */
export const error = (code: string): string => `/loi/${code.replaceAll('/', '-')}/`;
export const schema = (name: string): string => `/schemas/${name}.json`;

/** Every address of the site, as functions. Nobody else builds a path (contract: docs/architecture.md, "Addresses"). */
import type { CriteriaSetId, IndexId, PlanId, RoundId, UnitId } from './domain/ids.ts';

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
export const unitData = (id: UnitId): string => `/don-vi/${id}.json`;
export const score = (round: RoundId, unitId: UnitId): string => `/diem/${round}/${unitId}/`;
export const scoreData = (round: RoundId, unitId: UnitId): string => `/diem/${round}/${unitId}.json`;
export const plans = (): string => '/ke-hoach/';
export const plan = (id: PlanId): string => `/ke-hoach/${id}/`;
export const planData = (id: PlanId): string => `/ke-hoach/${id}.json`;
export const planPrint = (id: PlanId): string => `/ke-hoach/${id}/in/`;
export const tasks = (): string => '/nhiem-vu/';
export const corrections = (): string => '/dinh-chinh/';
export const progress = (): string => '/tien-do/';
export const progressOf = (id: RoundId): string => `/tien-do/#${id}`;
export const calendar = (): string => '/lich/';
export const calendarFile = (): string => '/lich.ics';
export const search = (query?: string): string => (query ? `/tim-kiem/?q=${encodeURIComponent(query)}` : '/tim-kiem/');
export const data = (): string => '/du-lieu/';
export const apiIndex = (): string => '/api/v1/index.json';
export const about = (): string => '/gioi-thieu/';
export const contribute = (): string => '/gop-y/';
export const errors = (): string => '/loi/';
/** Codes hold a slash (`result/score-above-max`), addresses a hyphen. */
export const error = (code: string): string => `/loi/${code.replaceAll('/', '-')}/`;
export const schema = (name: string): string => `/schemas/${name}.json`;

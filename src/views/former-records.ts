/** What was published about the units a unit was formed from. It stays theirs: no line goes on over the merger. */
import type { Site } from '../domain/site.ts';
import { fullName, type Unit } from '../domain/unit.ts';
import { plan as planAddress } from '../routes.ts';
import { formatDate } from '../text/format.ts';
import { listWords, lowerFirst } from '../text/words.ts';
import { addressOf, nameWithPlace, placeOf } from './names.ts';
import { newestOfEach, resultWords } from './standing-words.ts';
import { trendOf, type TrendView } from './unit-charts.ts';
import { honestName, type Link, type Sentence, sentence } from './view.ts';

export interface FormerRecord {
  readonly unit: Link;
  readonly place: string;
  readonly words: Sentence;
  readonly plans: readonly Link[];
  readonly trends: readonly TrendView[];
}

export interface FormerRecordsView {
  readonly title: string;
  readonly why: string;
  readonly records: readonly FormerRecord[];
}

export function formerRecordsOf(site: Site, unit: Unit): FormerRecordsView | null {
  const former = site.lineage.predecessors(unit.id).map((kin) => kin.unit);
  const known = former.filter(({ id }) => site.standings.has(id) || site.plansOfUnit.has(id));
  if (known.length === 0) return null;
  return {
    title: `Trước ${formatDate(unit.validFrom ?? '2025-07-01')}: số liệu của từng đơn vị cũ`,
    why: whyApart(unit, former),
    records: known.map((one) => recordOf(site, one)),
  };
}

/** Beyond a handful the list above says it better. */
const NAMED = 4;
const formerWords = (former: readonly Unit[]): string =>
  former.length <= NAMED
    ? `${listWords(former.map((one) => lowerFirst(fullName(one))))} cũ`
    : `${former.length} đơn vị cũ`;

const whyApart = (unit: Unit, former: readonly Unit[]): string =>
  former.length > 1
    ? `${fullName(unit)} lập từ ${formerWords(former)}. Trước đó mỗi nơi được đo riêng, với dân cư và bộ máy của riêng nó; vì vậy không cộng, không lấy trung bình và không nối đường của nơi nào vào đơn vị mới.`
    : `Trước sắp xếp nơi này được đo với địa giới và bộ máy cũ; vì vậy không nối đường vào đơn vị mới.`;

const recordOf = (site: Site, unit: Unit): FormerRecord => {
  const standings = site.standings.get(unit.id) ?? [];
  const indices = newestOfEach(standings);
  return {
    unit: { label: fullName(unit), href: addressOf(site, unit) },
    place: placeOf(site, unit),
    words: sentence(indices.map(resultWords).join(' ')),
    plans: (site.plansOfUnit.get(unit.id) ?? []).map((plan) => ({
      label: honestName(plan.shortTitle, plan),
      href: planAddress(plan.id),
    })),
    trends: indices
      .flatMap(({ ranking }) => trendOf(site, unit, ranking.index.id) ?? [])
      .map((trend) => ({ ...trend, label: `Trước sắp xếp, ${nameWithPlace(site, unit)}: ${trend.label}` })),
  };
};

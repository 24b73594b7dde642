/** The front page: what is this, where is my unit, what is new. */
import type { Plan } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import {
  contribute,
  data,
  plan as planAddress,
  ranking as rankingAddress,
  rankings,
  search,
  units,
} from '../routes.ts';
import { formatDate } from '../text/format.ts';
import { nameWithPlace, unitOf } from './names.ts';
import { newestPlans } from './plan-list.ts';
import { briefOf } from './ranking-deck.ts';
import { ledgerRows, type LedgerRow } from './round-list.ts';
import { honestName, type Link } from './view.ts';

export interface HomeView {
  readonly question: string;
  readonly description: string;
  readonly tries: readonly Link[];
  readonly log: readonly { readonly date: string; readonly text: string; readonly href: string }[];
  readonly ledger: readonly LedgerRow[];
  readonly plans: readonly {
    readonly label: string;
    readonly href: string;
    readonly who: string;
    readonly when: string;
  }[];
  readonly audiences: readonly { readonly who: string; readonly link: Link; readonly rest: string }[];
  readonly asOf: string;
}

/** The rest is one link away. */
const PLANS_SHOWN = 8;

const TRIES = ['tan duc', 'bo y te', 'quang ninh'];

export function homeView(site: Site): HomeView {
  const newest = newestOfEachIndex(site);
  return {
    question: 'Nơi bạn sống được bao nhiêu điểm, và đã hứa làm gì?',
    description:
      'Kết quả chỉ số, xếp hạng và kế hoạch cải thiện của chính quyền địa phương, ghép vào một chỗ, có nguồn cho từng con số.',
    tries: TRIES.map((words) => ({ label: words, href: search(words) })),
    log: site.publishedRounds
      .filter((round) => round.publication?.date)
      .slice(0, 3)
      .flatMap((round) => {
        const ranking = site.rankings.get(round.id);
        const date = formatDate(round.publication?.date ?? '');
        return ranking
          ? [
              {
                date,
                text: `${honestName(round.title, round)}: ${briefOf(site, ranking)}`,
                href: rankingAddress(round.id),
              },
            ]
          : [];
      }),
    ledger: ledgerRows(site, newest),
    plans: newestPlans(site.plans)
      .slice(0, PLANS_SHOWN)
      .map((plan) => planRow(site, plan)),
    audiences: [
      {
        who: 'Sống ở xã, phường',
        link: { label: 'Tìm đơn vị của tôi', href: units() },
        rest: ', xem mất điểm ở đâu và đã hứa sửa ra sao',
      },
      {
        who: 'Làm ở UBND xã',
        link: { label: 'Gửi kế hoạch, bảng điểm', href: contribute() },
        rest: ', có báo lỗi bằng tiếng Việt',
      },
      {
        who: 'Viết báo',
        link: { label: 'Bảng xếp hạng kèm nguồn', href: rankings() },
        rest: ', tải CSV và JSON từng bảng',
      },
      { who: 'Nghiên cứu, lập trình', link: { label: 'Dữ liệu mở', href: data() }, rest: ', có nguồn cho từng con số' },
    ],
    asOf: formatDate(site.config.asOf),
  };
}

/** The ledger shows each series once: its newest round. */
function newestOfEachIndex(site: Site): Site['publishedRounds'] {
  const seen = new Set<string>();
  return site.publishedRounds.filter((round) => {
    const series = [round.indexId, round.level, round.areaId].join('|');
    if (seen.has(series)) return false;
    seen.add(series);
    return true;
  });
}

function planRow(site: Site, plan: Plan): HomeView['plans'][number] {
  const issuer = plan.issuerId === null ? null : unitOf(site, plan.issuerId);
  const successor = issuer ? site.lineage.successors(issuer.id)[0]?.unit : undefined;
  const now = successor ? ` (nay thuộc ${nameWithPlace(site, successor)})` : '';
  const { month, year } = plan.date;
  return {
    label: honestName(plan.shortTitle, plan),
    href: planAddress(plan.id),
    who: issuer ? `${nameWithPlace(site, issuer)}${now}` : plan.issuerName,
    when: [
      plan.tasks.length > 0 ? `${plan.tasks.length} nhiệm vụ` : null,
      [month && String(month).padStart(2, '0'), year].filter(Boolean).join('/') || plan.years.join(', '),
    ]
      .filter(Boolean)
      .join(', '),
  };
}

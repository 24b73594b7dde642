/** What of the model is indexed, and under which words. */
import type { CriteriaSet } from '../domain/criteria.ts';
import { walkCriteria } from '../domain/criteria.ts';
import { ancestorsOf } from '../domain/lineage.ts';
import type { Plan } from '../domain/plan.ts';
import type { Round } from '../domain/round.ts';
import type { Site, Standing } from '../domain/site.ts';
import type { Task } from '../domain/task.ts';
import { fullName, levelOf, type Unit } from '../domain/unit.ts';
import * as routes from '../routes.ts';
import { formatDate, formatNumber } from '../text/format.ts';
import { proseText } from '../text/prose.ts';
import { ABSENCE_WORDS, lowerFirst } from '../text/words.ts';
import { joinName } from './fold.ts';
import type { NameKey, SearchRecord } from './record.ts';

export function siteRecords(site: Site): readonly SearchRecord[] {
  return [
    ...[...site.units.values()].map((unit) => unitRecord(site, unit)),
    ...site.plans.map((plan) => planRecord(site, plan)),
    ...site.plans.flatMap((plan) => plan.tasks.map((task) => taskRecord(site, plan, task))),
    ...[...site.rounds.values()].map((round) => roundRecord(site, round)),
    ...[...site.indices.values()].map((index) => ({
      ...base(routes.index(index.id), index.name, 'index' as const, 'Chỉ số'),
      content: [index.shortName, index.englishName, index.measures, index.measuredBy].join('. '),
      filters: { kind: ['index'], index: [index.shortName] },
    })),
    ...[...site.criteriaSets.values()].map((set) => criteriaRecord(site, set)),
  ];
}

const base = (
  url: string,
  title: string,
  kind: SearchRecord['kind'],
  where: string,
): Omit<SearchRecord, 'content' | 'filters'> => ({
  url,
  title,
  kind,
  language: 'vi',
  where,
  meta: {},
});

const chainOf = (site: Site, unit: Unit): readonly Unit[] => [...ancestorsOf(unit, site.units), unit];

const provinceFilter = (site: Site, unit: Unit | undefined): readonly string[] => {
  const province = unit && chainOf(site, unit).find((ancestor) => levelOf(ancestor) === 'province');
  return province ? [province.name] : [];
};

const placeWords = (site: Site, unit: Unit): string =>
  ancestorsOf(unit, site.units)
    .toReversed()
    .map((ancestor) => (levelOf(ancestor) === 'province' ? ancestor.name : lowerFirst(fullName(ancestor))))
    .join(', ');

function unitRecord(site: Site, unit: Unit): SearchRecord {
  const place = placeWords(site, unit);
  const standings = site.standings.get(unit.id) ?? [];
  const status = unit.validTo ? `Tên cũ, dùng đến ${formatDate(unit.validTo)}` : null;
  const where = [status, unit.code ? `mã ${unit.code}` : null, otherNames(unit), successorWords(site, unit)]
    .filter(Boolean)
    .join(', ');
  return {
    ...base(
      routes.foundAt(unit.id, site.whereabouts(unit)),
      [fullName(unit), place].filter(Boolean).join(', '),
      'unit',
      where || 'Đơn vị',
    ),
    content: [formedWords(unit), standings.slice(0, 3).map(standingWords).join('; ')].filter(Boolean).join(' '),
    filters: {
      kind: ['unit'],
      province: provinceFilter(site, unit),
      index: [...new Set(standings.map(({ ranking }) => ranking.index.shortName))],
    },
    meta: { [nameKeyOf(unit)]: namesOf(unit).join(' ') },
  };
}

const nameKeyOf = (unit: Unit): NameKey =>
  levelOf(unit) === 'province' ? 'nameOfProvince' : unit.validTo === null ? 'nameNow' : 'nameBefore';

/** With its kind and without: "xahoabinh", "hoabinh". */
const namesOf = (unit: Unit): readonly string[] => [
  ...new Set([unit.name, fullName(unit), ...unit.aliases].map(joinName)),
];

/** Under the title, where the words of a name stand together: a former name leads to the unit that bears another now. */
const otherNames = ({ aliases }: Unit): string => (aliases.length === 0 ? '' : `tên khác ${aliases.join(', ')}`);

/** Old names with pages of their own are records of their own; here they lead to the page of today. */
const formedWords = ({ formedFromText }: Unit): string =>
  formedFromText === null || formedFromText === 'giữ nguyên' ? '' : `Lập từ ${formedFromText}.`;

/** "nay thuộc Xã Kha Sơn, Thái Nguyên". */
function successorWords(site: Site, unit: Unit): string {
  const names = site.lineage.successors(unit.id).map(({ unit: next }) => {
    const place = placeWords(site, next);
    return place === '' ? fullName(next) : `${fullName(next)}, ${place}`;
  });
  return names.length === 0 ? '' : `nay thuộc ${names.join('; ')}`;
}

const standingWords = ({ ranking, row, absence }: Standing): string =>
  row?.value == null
    ? `${ranking.index.shortName} ${ranking.round.year}: ${ABSENCE_WORDS[absence ?? 'not-published']}`
    : `${ranking.index.shortName} ${ranking.round.year}: ${formatNumber(row.value, ranking.set?.rounding.decimals ?? 2)}${row.rank === null ? '' : `, hạng ${row.rank}`}`;

const planIndexNames = (site: Site, plan: Plan): readonly string[] =>
  plan.indexIds.flatMap((id) => site.indices.get(id)?.shortName ?? []);
const bodyText = (plan: Plan): string =>
  plan.body
    .flatMap((block) => {
      if (block.kind === 'prose') return [proseText(block.tree)];
      return block.kind === 'heading' ? [block.text] : [];
    })
    .join(' ');

function planRecord(site: Site, plan: Plan): SearchRecord {
  const issuer = plan.issuerId === null ? undefined : site.units.get(plan.issuerId);
  const date = [plan.date.month && String(plan.date.month).padStart(2, '0'), plan.date.year].filter(Boolean).join('/');
  const prior = plan.priorResults.map(
    (result) =>
      `Kết quả ${result.year}: ${result.score === null ? '' : `${formatNumber(result.score, 2)} điểm`}${result.rank === null ? '' : `, hạng ${result.rank}/${result.outOf}`}.`,
  );
  return {
    ...base(
      routes.plan(plan.id),
      plan.shortTitle,
      'plan',
      [
        'Kế hoạch',
        plan.issuerName,
        issuer && placeWords(site, issuer),
        date,
        plan.number === null ? 'chưa ghi số' : `số ${plan.number}/${plan.symbol}`,
      ]
        .filter(Boolean)
        .join(', '),
    ),
    content: [plan.title, ...prior, bodyText(plan)].join('. '),
    filters: {
      kind: ['plan'],
      index: planIndexNames(site, plan),
      year: plan.years.map(String),
      province: provinceFilter(site, issuer),
    },
    weightTitle: 3,
  };
}

function taskRecord(site: Site, plan: Plan, task: Task): SearchRecord {
  const issuer = plan.issuerId === null ? undefined : site.units.get(plan.issuerId);
  const number = task.number === null ? '' : ` ${task.number}`;
  return {
    ...base(
      `${routes.plan(plan.id)}#nv-${task.id}`,
      task.title,
      'task',
      `Nhiệm vụ${number}, kế hoạch ${plan.years.join(', ')} của ${issuer ? lowerFirst(fullName(issuer)) : plan.issuerName}`,
    ),
    content: [
      task.requirement ?? '',
      `Hạn: ${task.deadline.text}.`,
      `Chủ trì: ${task.lead.map((actor) => actor.name).join(', ')}.`,
    ]
      .filter(Boolean)
      .join(' '),
    filters: {
      kind: ['task'],
      index: planIndexNames(site, plan),
      year: plan.years.map(String),
      province: provinceFilter(site, issuer),
    },
  };
}

function roundRecord(site: Site, round: Round): SearchRecord {
  const index = site.indices.get(round.indexId);
  const area = round.areaId === null ? undefined : site.units.get(round.areaId);
  const leaders =
    site.rankings
      .get(round.id)
      ?.blocks.flatMap((block) =>
        block.rows[0]?.rank === 1 ? [fullName(site.units.get(block.rows[0].unitId) as Unit)] : [],
      ) ?? [];
  return {
    ...base(
      routes.ranking(round.id),
      round.title,
      'ranking',
      [
        round.status === 'published' ? 'Bảng điểm' : 'Đợt chưa có kết quả',
        round.publication?.date ? `công bố ${formatDate(round.publication.date)}` : String(round.year),
      ].join(', '),
    ),
    content: [
      index?.name ?? '',
      round.organiser,
      leaders.length > 0 ? `Đứng đầu: ${leaders.join(', ')}.` : '',
      ...round.notes,
    ]
      .filter(Boolean)
      .join('. '),
    filters: {
      kind: ['ranking'],
      index: index ? [index.shortName] : [],
      year: [String(round.year)],
      province: provinceFilter(site, area),
    },
    weightTitle: 2,
  };
}

function criteriaRecord(site: Site, set: CriteriaSet): SearchRecord {
  const index = site.indices.get(set.indexId);
  return {
    ...base(
      routes.criteriaSet(set.id),
      set.title,
      'criteria',
      ['Bộ tiêu chí', set.decision?.number].filter(Boolean).join(', '),
    ),
    content: [...walkCriteria(set.tree)].map((node) => node.title).join('. '),
    filters: { kind: ['criteria'], index: index ? [index.shortName] : [] },
  };
}

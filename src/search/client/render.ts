/** The answer as elements. Text goes in as text only: nothing from the index or the address becomes markup. */
import * as routes from '../../routes.ts';
import { excerptOf, markWords, type Wordings } from '../excerpt.ts';
import { hasMarks } from '../fold.ts';
import { KIND_LABELS, type SearchKind } from '../record.ts';
import { type Facet, formatState, isFiltered, type SearchState, withFacet } from './address.ts';
import type { Answer, Group, Hit } from './engine.ts';
import type { FacetValue } from './facets.ts';

type Child = Node | string;

/** An element with attributes and children; attributes that are null are left out. */
export function el(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

const FACET_LABELS: Readonly<Record<Facet, string>> = { index: 'Chỉ số', year: 'Năm', province: 'Tỉnh, thành phố' };

const number = (value: number): string => value.toLocaleString('vi-VN');
const link = (state: SearchState, ...children: readonly Child[]): HTMLElement =>
  el('a', { href: `${routes.search()}${formatState(state)}`, 'data-state': '' }, ...children);
const between = (nodes: readonly Child[], separator: string): Child[] =>
  nodes.flatMap((node, at) => (at === 0 ? [node] : [separator, node]));

const marked = (text: string, words: Wordings, whole: boolean): Child[] =>
  markWords(text, words, whole).map((segment) => (segment.marked ? el('mark', {}, segment.text) : segment.text));

/** "7 kết quả cho tan duc, khớp cả chữ có dấu: Tân Đức." */
export function statusLine(answer: Answer, state: SearchState): Child[] {
  const query = el('b', {}, state.query);
  if (answer.total === 0) return ['Không có kết quả nào cho ', query, '.'];
  const others = hasMarks(state.query) ? [] : answer.spellings.map((text) => el('b', {}, text));
  const tail = others.length > 0 ? [', khớp cả chữ có dấu: ', ...between(others, ', ')] : [];
  return [`${number(answer.total)} kết quả cho `, query, ...tail, '.'];
}

export function kindList(answer: Answer, state: SearchState): Child {
  const sum = answer.kinds.reduce((total, { count }) => total + count, 0);
  const item = (kind: SearchKind | null, label: string, count: number): Child => {
    const anchor = link({ ...state, kind }, `${label} `, el('span', { class: 'fig' }, number(count)));
    if (state.kind === kind) anchor.setAttribute('aria-current', 'true');
    return el('li', {}, anchor);
  };
  const kinds = answer.kinds.filter(({ kind, count }) => count > 0 || kind === state.kind);
  return el(
    'ul',
    { class: 'seg sidef' },
    item(null, 'Tất cả', sum),
    ...kinds.map(({ kind, count }) => item(kind, KIND_LABELS[kind], count)),
  );
}

/** A choice that would change nothing is not offered. */
export function facetFields(answer: Answer, state: SearchState, choose: (next: SearchState) => void): Child[] {
  return (Object.keys(FACET_LABELS) as Facet[]).flatMap((facet) => {
    const chosen = state.facets[facet];
    const values = answer.facets[facet];
    if (chosen === undefined && values.length < 2) return [];
    return [facetField(facet, values, chosen, (value) => choose(withFacet(state, facet, value)))];
  });
}

function facetField(
  facet: Facet,
  values: readonly FacetValue[],
  chosen: string | undefined,
  choose: (value: string) => void,
): Child {
  const known = chosen === undefined || values.some(({ value }) => value === chosen);
  const all = known ? values : [...values, { value: chosen, count: 0 }];
  const options = all.map(({ value, count }) => el('option', { value }, `${value} (${number(count)})`));
  const select = el(
    'select',
    { id: `loc-${facet}` },
    el('option', { value: '' }, 'Tất cả'),
    ...options,
  ) as HTMLSelectElement;
  select.value = chosen ?? '';
  select.addEventListener('change', () => choose(select.value));
  return el('div', {}, el('label', { for: `loc-${facet}` }, FACET_LABELS[facet]), select);
}

/** The groups, with a way to the rest of each. */
export function resultGroups(answer: Answer, state: SearchState, showMore: () => void): Child[] {
  const groups = answer.groups.map((group) => groupSection(group, answer, state));
  const rest = state.kind !== null && answer.groups.some((group) => group.hits.length < group.total);
  if (!rest) return [...groups, stillLooking(state)];
  const more = el('button', { class: 'btn line', type: 'button' }, 'Hiện thêm');
  more.addEventListener('click', showMore);
  return [...groups, el('p', { class: 'search-rest' }, more), stillLooking(state)];
}

function groupSection(group: Group, answer: Answer, state: SearchState): Child {
  const label = KIND_LABELS[group.kind];
  const all = group.hits.length < group.total && state.kind === null;
  const more = all
    ? [
        el(
          'p',
          { class: 'more' },
          link({ ...state, kind: group.kind }, `Xem cả ${number(group.total)} kết quả loại ${label.toLowerCase()}`),
        ),
      ]
    : [];
  const hits = group.hits.map((hit) => resultItem(hit, answer.words));
  return el(
    'section',
    { 'data-kind': group.kind },
    el('div', { class: 'sec-head' }, el('h2', {}, label)),
    el('ul', { class: 'results' }, ...hits),
    ...more,
  );
}

function resultItem(hit: Hit, words: Wordings): Child {
  const show = (text: string): Child[] => marked(text, words, hit.whole);
  const where = hit.where === '' ? [] : [el('p', { class: 'where' }, ...show(hit.where))];
  const excerpt = hit.body === '' ? [] : [el('p', {}, ...show(excerptOf(hit.body, words.flat())))];
  return el('li', {}, el('h3', {}, el('a', { href: hit.url }, ...show(hit.title))), ...where, ...excerpt);
}

function note(title: string, ...children: readonly Child[]): Child {
  return el('div', { class: 'note search-note' }, el('div', {}, el('h3', {}, title), ...children));
}

const lists = (): Child[] => [
  el('a', { href: routes.units() }, 'danh sách đơn vị'),
  ' hoặc ',
  el('a', { href: routes.plans() }, 'danh sách kế hoạch'),
];

const stillLooking = (state: SearchState): Child =>
  note(
    'Không thấy nơi bạn tìm?',
    el('p', {}, 'Thử thêm tên huyện cũ hoặc tên tỉnh sau ', el('b', {}, state.query), ', hoặc xem ', ...lists(), '.'),
  );

/** What to try when nothing was found, most likely help first. */
export function emptyHelp(answer: Answer, state: SearchState): Child {
  const tries: Child[][] = [];
  const kept = state.query
    .split(/\s+/u)
    .filter((word) => !answer.unknown.includes(word))
    .join(' ');
  if (isFiltered(state))
    tries.push(['Bỏ các điều kiện lọc: ', link({ query: state.query, kind: null, facets: {} }, 'tìm trong tất cả')]);
  if (answer.unknown.length > 0 && kept !== '')
    tries.push(['Bỏ chữ không có ở trang nào: ', link({ ...state, query: kept }, kept)]);
  tries.push(['Viết ít chữ hơn, hoặc thêm tên huyện, tên tỉnh.'], ['Xem ', ...lists(), '.']);
  const words = answer.unknown.map((word) => el('b', {}, word));
  const why =
    words.length > 0 ? [el('p', {}, 'Không trang nào có chữ bắt đầu bằng ', ...between(words, ', '), '.')] : [];
  return note('Có thể thử', ...why, el('ul', {}, ...tries.map((line) => el('li', {}, ...line))));
}

export const failure = (): Child =>
  note(
    'Chưa tìm được',
    el('p', {}, 'Không tải được chỉ mục tìm kiếm. Kiểm tra đường mạng rồi tải lại trang, hoặc xem ', ...lists(), '.'),
  );

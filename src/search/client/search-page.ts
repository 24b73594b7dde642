/** The search page at work: address in, answer out. The index is loaded with the first question. */
import { formatState, parseState, type SearchState } from './address.ts';
import { createEngine } from './engine.ts';
import type { Pagefind } from './pagefind.ts';
import { emptyHelp, facetFields, failure, kindList, resultGroups, statusLine } from './render.ts';

const SHOWN_MIXED = 5;
const SHOWN_ONE_KIND = 20;
/** Pagefind waits for ever when a part of it cannot be loaded. */
const PATIENCE_MS = 20_000;

interface Parts {
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  readonly status: HTMLElement;
  readonly layout: HTMLElement;
  readonly filters: HTMLElement;
  readonly kinds: HTMLElement;
  readonly facets: HTMLElement;
  readonly results: HTMLElement;
}

function part<Type extends HTMLElement>(root: ParentNode, name: string): Type {
  const found = root.querySelector<Type>(`[data-search="${name}"]`);
  if (!found) throw new Error(`The page has no element for "${name}"`);
  return found;
}

/** Brings the search page to life. `root` carries the address of the index module in `data-search-bundle`. */
export function startSearchPage(root: HTMLElement): void {
  const parts: Parts = {
    form: part(root, 'form'),
    box: part(root, 'box'),
    status: part(root, 'status'),
    layout: part(root, 'layout'),
    filters: part(root, 'filters'),
    kinds: part(root, 'kinds'),
    facets: part(root, 'facets'),
    results: part(root, 'results'),
  };
  const bundle = root.dataset.searchBundle ?? '/pagefind/pagefind.js';
  const ask = createEngine(() => import(/* @vite-ignore */ new URL(bundle, location.href).href) as Promise<Pagefind>);
  const plainTitle = document.title;
  let turn = 0;

  async function show(state: SearchState, shown: number): Promise<void> {
    const mine = ++turn;
    parts.box.value = state.query;
    document.title = state.query === '' ? plainTitle : `${state.query}: ${plainTitle}`;
    if (state.query === '') {
      clear(parts);
      return;
    }
    parts.results.setAttribute('aria-busy', 'true');
    parts.status.replaceChildren('Đang tìm…');
    try {
      const answer = await withPatience(ask(state, shown));
      if (mine !== turn) return;
      parts.status.replaceChildren(...statusLine(answer, state));
      keepingFocus(parts, () => {
        parts.kinds.replaceChildren(kindList(answer, state));
        parts.facets.replaceChildren(...facetFields(answer, state, go));
      });
      showFilters(parts, answer.kinds.some(({ count }) => count > 0) || state.kind !== null);
      const more = (): void => void showMore(state, shown + SHOWN_ONE_KIND);
      parts.results.replaceChildren(
        ...(answer.total === 0 ? [emptyHelp(answer, state)] : resultGroups(answer, state, more)),
      );
    } catch (error) {
      if (mine !== turn) return;
      console.error(error);
      parts.status.replaceChildren('Chưa tìm được.');
      showFilters(parts, false);
      parts.results.replaceChildren(failure());
    } finally {
      if (mine === turn) parts.results.removeAttribute('aria-busy');
    }
  }

  /** The keyboard goes on where the new answers begin. */
  async function showMore(state: SearchState, shown: number): Promise<void> {
    const before = parts.results.querySelectorAll('h3 > a').length;
    await show(state, shown);
    [...parts.results.querySelectorAll<HTMLElement>('h3 > a')][before]?.focus();
  }

  function go(state: SearchState): void {
    history.pushState(null, '', `${location.pathname}${formatState(state)}`);
    void open(state);
  }
  const open = (state: SearchState): Promise<void> => show(state, state.kind === null ? SHOWN_MIXED : SHOWN_ONE_KIND);

  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { facets, kind } = parseState(location.search);
    go({ ...parseState(`?${new URLSearchParams({ q: parts.box.value }).toString()}`), kind, facets });
  });
  root.addEventListener('click', (event) => {
    const anchor = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-state]') : null;
    if (!anchor || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(parseState(anchor.search));
  });
  document.addEventListener('keydown', (event) => focusOnSlash(event, parts.box));
  addEventListener('popstate', () => void open(parseState(location.search)));
  void open(parseState(location.search));
}

function clear(parts: Parts): void {
  parts.status.replaceChildren();
  parts.results.replaceChildren();
  showFilters(parts, false);
}

function showFilters(parts: Parts, visible: boolean): void {
  parts.filters.hidden = !visible;
  parts.layout.classList.toggle('left', visible);
}

/** Filters are drawn anew with each answer; the keyboard stays on the one that was used. */
function keepingFocus(parts: Parts, draw: () => void): void {
  const active = document.activeElement;
  const inKinds = parts.kinds.contains(active);
  const id = parts.facets.contains(active) ? (active?.id ?? '') : '';
  draw();
  if (inKinds) parts.kinds.querySelector<HTMLElement>('[aria-current]')?.focus();
  if (id !== '') document.getElementById(id)?.focus();
}

function focusOnSlash(event: KeyboardEvent, box: HTMLInputElement): void {
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  box.focus();
  box.select();
}

async function withPatience<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The search index did not answer in time')), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Filters of a table of tasks, in place. The table is complete without it; the choices stand in the address, so that a
 * filtered table can be sent to somebody.
 */
import { matches, readChoices, tally, writeChoices } from './task-filter-state.ts';

/** `root` holds the form, the count and the table that `TaskTable.astro` makes. */
export function startTaskFilters(root: HTMLElement): void {
  const form = root.querySelector<HTMLFormElement>('[data-filters]');
  const count = root.querySelector<HTMLElement>('[data-tally]');
  const nothing = root.querySelector<HTMLElement>('[data-nothing]');
  const table = root.querySelector('table');
  if (!form || !count || !nothing || !table) return;
  const selects = [...form.querySelectorAll('select')];
  const clear = form.querySelector<HTMLButtonElement>('[type="reset"]');
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('[data-task]')];

  const apply = (): void => {
    const choices = choicesOf(selects);
    for (const row of rows) row.hidden = !matches(choices, (name) => row.getAttribute(`data-${name}`) ?? '');
    for (const body of table.tBodies) showGroup(body);
    const shown = rows.filter((row) => !row.hidden).length;
    count.textContent = tally(shown, rows.length);
    nothing.hidden = shown > 0;
    table.hidden = shown === 0;
    if (clear) clear.disabled = choices.size === 0;
  };
  const restore = (): void => {
    const choices = readChoices(location.search);
    for (const select of selects) {
      select.value = choices.get(select.name) ?? '';
      // A value the table does not know leaves the select empty.
      if (select.selectedIndex < 0) select.value = '';
    }
    apply();
  };
  const change = (): void => {
    const search = writeChoices(location.search, new Map(selects.map((select) => [select.name, select.value])));
    history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
    apply();
  };

  form.addEventListener('change', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const select of selects) select.value = '';
    selects[0]?.focus();
    change();
  });
  addEventListener('popstate', restore);
  addEventListener('hashchange', () => reveal(rows, clear));
  form.hidden = false;
  count.hidden = false;
  restore();
  reveal(rows, clear);
}

const choicesOf = (selects: readonly HTMLSelectElement[]): Map<string, string> =>
  new Map(selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value] as const])));

/** A link to a task wins over a filter that hides it. */
function reveal(rows: readonly HTMLTableRowElement[], clear: HTMLButtonElement | null): void {
  const target = rows.find((row) => `#${row.id}` === location.hash);
  if (!target?.hidden) return;
  clear?.click();
  target.scrollIntoView();
}

/** Heads stand only over rows that are shown, and say how many. */
function showGroup(body: HTMLTableSectionElement): void {
  const tasks = [...body.querySelectorAll<HTMLTableRowElement>('[data-task]')];
  const shown = tasks.filter((row) => !row.hidden).length;
  body.hidden = shown === 0;
  for (const head of body.querySelectorAll<HTMLTableRowElement>('[data-heads]')) {
    head.hidden = following(head, Number(head.dataset['heads'])).every((row) => row.hidden);
  }
  const count = body.querySelector<HTMLElement>('[data-count]');
  if (count)
    count.textContent = shown === tasks.length ? `${shown} nhiệm vụ` : `${shown} trên ${tasks.length} nhiệm vụ`;
}

function following(head: HTMLTableRowElement, length: number): HTMLTableRowElement[] {
  const rows: HTMLTableRowElement[] = [];
  for (
    let next = head.nextElementSibling;
    next instanceof HTMLTableRowElement && rows.length < length;
    next = next.nextElementSibling
  )
    rows.push(next);
  return rows;
}

/**
 * Sorting in place. The page is complete without it: rows stand in the publisher's order. Heads with `data-sort` become
 * buttons; on a phone, where heads are hidden, the same choices stand in a select above the table.
 */
type Kind = 'number' | 'text';
type Direction = 'ascending' | 'descending';

const collator = new Intl.Collator('vi', { numeric: true });

const cellOf = (row: HTMLTableRowElement, at: number): string => {
  const cell = row.cells[at];
  return cell?.dataset['value'] ?? cell?.textContent.trim() ?? '';
};

function compare(kind: Kind, direction: Direction, at: number) {
  const sign = direction === 'ascending' ? 1 : -1;
  return (a: HTMLTableRowElement, b: HTMLTableRowElement): number => {
    const [x, y] = [cellOf(a, at), cellOf(b, at)];
    if (kind === 'text') return sign * collator.compare(x, y);
    // Absent figures stay at the end whichever way one sorts: they are not the lowest.
    const [m, n] = [Number.parseFloat(x), Number.parseFloat(y)];
    if (Number.isNaN(m) || Number.isNaN(n)) return Number(Number.isNaN(m)) - Number(Number.isNaN(n));
    return sign * (m - n);
  };
}

function makeSortable(table: HTMLTableElement): void {
  const bodies = [...table.tBodies].filter((body) => !('absent' in body.dataset));
  const original = bodies.map((body) => ({ body, rows: [...body.rows] }));
  const first = bodies[0];
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
  if (!first || heads.length === 0) return;
  const units = original.flatMap(({ rows }) => rows.filter((row) => !row.classList.contains('grp')));

  const restore = (): void => {
    for (const { body, rows } of original) {
      body.hidden = false;
      body.replaceChildren(...rows);
    }
  };
  const sort = (head: HTMLTableCellElement, direction: Direction): void => {
    const kind = head.dataset['sort'] as Kind;
    const sorted = [...units].sort(compare(kind, direction, head.cellIndex));
    for (const body of bodies) body.hidden = body !== first;
    first.replaceChildren(...sorted);
  };
  const apply = (head: HTMLTableCellElement, direction: Direction): void => {
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
    if ('sortDefault' in head.dataset && direction === 'ascending') restore();
    else sort(head, direction);
    status.textContent = `Đã sắp theo ${labelOf(head)}, ${direction === 'ascending' ? 'tăng dần' : 'giảm dần'}.`;
    select.value = String(heads.indexOf(head));
  };

  const labelOf = (head: HTMLTableCellElement): string => head.dataset['label'] ?? '';
  const preferred = (head: HTMLTableCellElement): Direction =>
    head.dataset['sort'] === 'text' || 'sortDefault' in head.dataset ? 'ascending' : 'descending';

  for (const head of heads) {
    head.dataset['label'] = head.textContent.trim();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const current = head.getAttribute('aria-sort');
      const next = current === null ? preferred(head) : current === 'ascending' ? 'descending' : 'ascending';
      apply(head, next);
    });
  }
  heads.find((head) => 'sortDefault' in head.dataset)?.setAttribute('aria-sort', 'ascending');
  // On a phone the heads are clipped away: Tab must not stop at what nobody sees.
  const clipped = matchMedia('(max-width: 719.98px)');
  const reach = (): void => {
    for (const button of table.querySelectorAll<HTMLButtonElement>('th[data-sort] > button'))
      button.tabIndex = clipped.matches ? -1 : 0;
  };
  clipped.addEventListener('change', reach);
  reach();

  const select = document.createElement('select');
  select.append(...heads.map((head, index) => new Option(labelOf(head), String(index))));
  select.value = String(heads.findIndex((head) => 'sortDefault' in head.dataset));
  select.addEventListener('change', () => {
    const head = heads[Number(select.value)];
    if (head) apply(head, preferred(head));
  });
  const label = document.createElement('label');
  label.className = 'sort-by';
  label.append('Sắp theo ', select);
  const status = document.createElement('p');
  status.className = 'vh';
  status.setAttribute('role', 'status');
  (table.closest('.scroll') ?? table).before(label, status);
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) makeSortable(table);

/** JSON as people edit it: two blanks, and short lists and records on one line, so that a row of a table is a line of a diff. */
const WIDTH = 110;

export interface ContentJsonOptions {
  /** The entries of the outer lists stand on one line each, however long: a registry is read as a table. */
  readonly onePerLine?: boolean | undefined;
}

export const formatContentJson = (value: unknown, { onePerLine = false }: ContentJsonOptions = {}): string =>
  `${onePerLine ? renderTable(value as object) : render(value, 0, 0)}\n`;

function renderTable(value: object): string {
  const entries = entriesOf(value).map(([key, item]) => {
    const rows = Array.isArray(item) ? item.map((row) => `    ${inline(row)}`).join(',\n') : null;
    return `  ${JSON.stringify(key)}: ${rows === null ? inline(item) : rows === '' ? '[]' : `[\n${rows}\n  ]`}`;
  });
  return `{\n${entries.join(',\n')}\n}`;
}

function render(value: unknown, indent: number, lead: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const line = inline(value);
  if (indent + lead + line.length <= WIDTH) return line;
  const inner = ' '.repeat(indent + 2);
  const close = `\n${' '.repeat(indent)}`;
  if (Array.isArray(value))
    return `[\n${value.map((item) => inner + render(item, indent + 2, 0)).join(',\n')}${close}]`;
  const entries = entriesOf(value).map(([key, item]) => {
    const name = `${JSON.stringify(key)}: `;
    return inner + name + render(item, indent + 2, name.length);
  });
  return `{\n${entries.join(',\n')}${close}}`;
}

const entriesOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, item]) => item !== undefined);

function inline(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(inline).join(', ')}]`;
  const entries = entriesOf(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Who may import what, as code. A room that is not in the table does not exist yet: write it down first. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** `x` the whole room, `x:types` its types only, `x/part` one folder of it. `npm`: packages, `node`: files that may touch the machine. */
interface Room {
  readonly imports: readonly string[];
  readonly npm?: readonly RegExp[];
  readonly node?: readonly string[];
}

const DOCUMENT_PARSERS = [
  /^zod$/,
  /^yaml$/,
  /^jsonc-parser$/,
  /^unified$/,
  /^vfile/,
  /^remark-/,
  /^(mdast|hast|unist)(-|$)/,
  /^micromark/,
];
const OUTPUTS = ['api', 'feeds', 'print', 'search', 'social', 'press', 'templates'];
const output: Room = { imports: ['domain', 'text', 'routes'] };

const ROOMS: Readonly<Record<string, Room>> = {
  domain: { imports: [] },
  text: { imports: ['domain:types'] },
  routes: { imports: ['domain:types', 'text'] },
  diagnostics: { imports: [] },
  content: {
    imports: ['domain', 'diagnostics', 'text'],
    npm: [...DOCUMENT_PARSERS, /^fastest-levenshtein$/],
    node: ['src/content/files.ts', 'src/content/body-cache.ts'],
  },
  history: { imports: ['content:types'], node: ['src/history/'] },
  importers: {
    imports: ['domain', 'content/schemas', 'diagnostics', 'text'],
    npm: [/^csv-parse/, /^(yauzl|saxes|fflate|yaml)$/],
    node: ['src/importers/guard/', 'src/importers/limited-parse'],
  },
  audit: { imports: ['diagnostics', 'routes'], npm: [/^htmlparser2$/], node: ['src/audit/'] },
  site: { imports: ['content', 'domain', 'diagnostics'], node: ['src/site.ts'] },
  api: output,
  feeds: { ...output, npm: [/^(ical-generator|xastscript|xast-util-to-xml)$/] },
  print: {
    ...output,
    npm: [/^uqr$/, /^@myriaddreamin\/typst-ts-node-compiler$/],
    node: ['src/print/render-pdf.ts'],
  },
  search: { ...output, npm: [/^pagefind$/], node: ['src/search/write-index.ts'] },
  social: { ...output, npm: [/^satori$/, /^@resvg\/resvg-js$/], node: ['src/social/card.ts'] },
  review: { imports: ['domain', 'content', 'diagnostics', 'text', 'routes'] },
  press: output,
  templates: { ...output, npm: [/^(fflate|xast|xastscript|xast-util-to-xml)$/] },
  charts: { imports: ['text'], npm: [/^d3-/] },
  views: { imports: ['domain', 'text', 'routes', 'charts:types', 'diagnostics'] },
  components: {
    imports: ['domain:types', 'text', 'routes', 'charts', 'views', 'print:types'],
    npm: [/^astro\/types$/],
  },
  layouts: { imports: ['domain:types', 'text', 'routes', 'charts', 'views', 'components', 'styles'] },
  styles: { imports: [] },
  build: {
    imports: ['site', 'content', 'domain:types', 'diagnostics', 'audit', ...OUTPUTS, 'routes', 'text'],
    npm: [/^astro$/, /^tinypool$/],
    node: ['src/build/'],
  },
  prose: { imports: [], npm: [/^astro\/runtime/, /^zod$/] },
  pages: {
    imports: [
      'domain:types',
      'site',
      'prose',
      'routes',
      'views',
      ...OUTPUTS,
      'components',
      'layouts',
      'styles',
      'text',
    ],
    npm: [/^astro(:|$)/],
  },
};

/** Folders that need more than their room may. */
const EXCEPTIONS: readonly { readonly files: string; readonly imports: string }[] = [
  { files: 'src/pages/loi/', imports: 'diagnostics' },
];

/** Past this a file must be divided. */
const MAX_LINES = 300;
const LONG_LINES = 200;
const MAX_SCRIPT_LINES = 40;
const NAMELESS = /^(utils?|helpers?|common|services?|managers?|misc)$/;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typesOnly: boolean;
}

const filesBelow = (pattern: string): string[] =>
  globSync(pattern)
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
const isTest = (file: string): boolean => file.endsWith('.test.ts');
const sources = filesBelow('src/**/*.{ts,astro}').filter((file) => !isTest(file));

/** The scripts of a component: its front matter and its `<script>` elements. */
function scriptsOf(file: string, text: string): readonly string[] {
  if (!file.endsWith('.astro')) return [text];
  const frontMatter = /^\s*---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return [frontMatter, ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')];
}

function isTypesOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (node.importClause === undefined) return false;
  const { phaseModifier, name, namedBindings } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const isNamed = name === undefined && namedBindings !== undefined && ts.isNamedImports(namedBindings);
  return isNamed && namedBindings.elements.every((element) => element.isTypeOnly);
}

function importsOfScript(file: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (target: ts.Node | undefined, typesOnly: boolean): void => {
    if (target && ts.isStringLiteral(target)) found.push({ file, target: target.text, typesOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypesOnly(node));
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(`${file}.ts`, text, ts.ScriptTarget.Latest));
  return found;
}

const importsOf = (file: string): Import[] =>
  scriptsOf(file, readFileSync(file, 'utf8')).flatMap((script) => importsOfScript(file, script));

const imports = sources.flatMap(importsOf);

/** `src/routes.ts` is the room `routes`, everything in `src/domain/` the room `domain`. */
const roomOf = (file: string): string => (file.split('/')[1] ?? '').replace(/\.ts$/, '');

const resolve = ({ file, target }: Import): string =>
  posix.normalize(posix.join(dirname(file), target.replace(/\?.*$/, '')));

function allows(entry: string, room: string, target: string, typesOnly: boolean): boolean {
  const [name, only] = entry.split(':');
  if (only === 'types' && !typesOnly) return false;
  return name?.includes('/') ? target.startsWith(`src/${name}/`) : name === room;
}

function isAllowedInside(item: Import): boolean {
  const target = resolve(item);
  const [from, to] = [roomOf(item.file), roomOf(target)];
  if (from === to) return true;
  const exceptions = EXCEPTIONS.filter(({ files }) => item.file.startsWith(files)).map(({ imports }) => imports);
  return [...(ROOMS[from]?.imports ?? []), ...exceptions].some((entry) => allows(entry, to, target, item.typesOnly));
}

function isAllowed(item: Import): boolean {
  const room = ROOMS[roomOf(item.file)];
  if (item.target.startsWith('.')) return isAllowedInside(item);
  if (item.target.startsWith('node:')) return (room?.node ?? []).some((place) => item.file.startsWith(place));
  return (room?.npm ?? []).some((pattern) => pattern.test(item.target));
}

test('every room under src/ is written down', () => {
  expect([...new Set(sources.map(roomOf))].filter((room) => !(room in ROOMS))).toEqual([]);
});

test('every import is allowed', () => {
  const refused = imports.filter((item) => !isAllowed(item));
  expect(
    refused.map(({ file, target, typesOnly }) => `${file} may not import ${typesOnly ? 'types of ' : ''}${target}`),
  ).toEqual([]);
});

test('only the history asks another program, and only the limited parser starts one of ours', () => {
  const asking = imports
    .filter(({ target }) => target === 'node:child_process')
    .map(({ file }) => (roomOf(file) === 'history' ? 'history' : file));
  expect([...new Set(asking)].sort()).toEqual(['history', 'src/importers/limited-parse.ts']);
});

test('the domain knows no clock, no environment and no chance', () => {
  const pattern = /\bprocess\.|\bDate\b\.now|\bnew Date\(|\bMath\.random\b|\bperformance\b/;
  expect(filesBelow('src/domain/**/*.ts').filter((file) => pattern.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('a browser, a static server and a writer of Word files are for tests and scripts only', () => {
  const pattern = /^(playwright-core|sirv|@sparticuz\/chromium|axe-core|vitest|fast-check|docx)$/;
  expect(imports.filter(({ target }) => pattern.test(target))).toEqual([]);
});

test('files are named after what they own', () => {
  const files = [...filesBelow('src/**/*'), ...filesBelow('scripts/**/*'), ...filesBelow('test/**/*')];
  const nameless = files.filter((file) =>
    basename(file)
      .split('.')[0]
      ?.split('-')
      .some((word) => NAMELESS.test(word)),
  );
  expect(nameless).toEqual([]);
});

test('names are in kebab case; components and layouts begin with a capital', () => {
  const odd = sources.filter((file) => {
    const name = basename(file).replace(/(\.config)?\.(ts|astro)$/, '');
    const isComponent = ['components', 'layouts'].includes(roomOf(file)) && file.endsWith('.astro');
    if (roomOf(file) === 'pages') return false;
    return !(isComponent ? /^[A-Z][A-Za-z0-9]*$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/).test(name);
  });
  expect(odd).toEqual([]);
});

const lineCount = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length;

test(`no source file is longer than ${MAX_LINES} lines`, () => {
  const long = sources.map((file) => ({ file, lines: lineCount(file) })).filter(({ lines }) => lines > LONG_LINES);
  if (long.length > 0)
    console.warn(['Over 200 lines:', ...long.map(({ file, lines }) => `  ${file} ${lines}`)].join('\n'));
  expect(long.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
});

test(`scripts hold no rules: at most ${MAX_SCRIPT_LINES} lines each`, () => {
  expect(filesBelow('scripts/*.ts').filter((file) => lineCount(file) > MAX_SCRIPT_LINES)).toEqual([]);
});

/** Records to index files. The only place that runs Pagefind. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { encodeD, STROKE } from './fold.ts';
import { byUrl, type SearchRecord, textOf } from './record.ts';
import { RAW_FOLDER, WRAPPER_SOURCE } from './wrapper-source.ts';

/** Hosts stop at 20,000 files; grouped records also share one request. */
const MOST_FRAGMENT_FILES = 1000;

/** Pagefind ships four interfaces; ours is the search page. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

/**
 * Replaces `outDir` (usually `dist/pagefind`) by the index of these records: `pagefind.js`, the module pages import,
 * and `raw/`, Pagefind's own files. The same records in any order give the same bytes. One call at a time: the indexer
 * is one process. Throws when two records share an address or Pagefind refuses a record: both are faults of the caller.
 */
export async function writeSearchIndex(records: readonly SearchRecord[], outDir: string): Promise<{ records: number }> {
  const sorted = records.toSorted(byUrl);
  refuseDoubles(sorted);
  try {
    const files = await indexFiles(sorted);
    await rm(outDir, { recursive: true, force: true });
    await mkdir(outDir, { recursive: true });
    await writeFile(join(outDir, 'pagefind.js'), WRAPPER_SOURCE);
    await writeFiles(files, join(outDir, RAW_FOLDER));
  } finally {
    await close();
  }
  return { records: sorted.length };
}

function refuseDoubles(sorted: readonly SearchRecord[]): void {
  const double = sorted.find((record, at) => at > 0 && sorted[at - 1]?.url === record.url);
  if (double) throw new Error(`Two search records have the address ${double.url}`);
}

async function indexFiles(records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  const index = await openIndex();
  for (const record of records) await addRecord(index, record);
  const { errors, files } = await index.getFiles();
  refuse(errors, 'the index');
  return files.filter((file) => !UNUSED.test(file.path));
}

async function openIndex(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({
    includeCharacters: STROKE,
    forceLanguage: 'vi',
    maxFragments: MOST_FRAGMENT_FILES,
  });
  refuse(errors, 'its settings');
  if (!index) throw new Error('Pagefind gave no index');
  return index;
}

async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const meta = { ...record.meta, title: record.title, where: record.where };
  const { errors } = await index.addCustomRecord({
    url: record.url,
    language: record.language,
    content: encodeD(textOf(record)),
    meta: mapValues(meta, encodeD),
    filters: filtersOf(record),
  });
  refuse(errors, record.url);
}

/** Empty filters are left out: Pagefind would list them as a choice. */
function filtersOf(record: SearchRecord): Record<string, string[]> {
  const { kind, index = [], year = [], province = [] } = record.filters;
  const all = {
    kind: [...new Set([record.kind, ...kind])],
    index: [...index],
    year: [...year],
    province: [...province],
  };
  return Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0));
}

const mapValues = (
  object: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Record<string, string> => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

async function writeFiles(files: readonly IndexFile[], folder: string): Promise<void> {
  const folders = new Set(files.map((file) => join(folder, file.path, '..')));
  for (const path of folders) await mkdir(path, { recursive: true });
  for (const file of files) await writeFile(join(folder, file.path), file.content);
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind refuses ${what}: ${errors.join('; ')}`);
}

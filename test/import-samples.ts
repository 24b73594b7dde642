/** Imports for tests: small documents, a small registry, and the plan as the content room reads it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontMatter } from '../src/content/frontmatter.ts';
import { parsePlanBody } from '../src/content/plan-body.ts';
import { planSchema, type RawPlan } from '../src/content/schemas/plan.ts';
import { tasksSchema, type RawTasks } from '../src/content/schemas/tasks.ts';
import type { OffsetFinding } from '../src/diagnostics/finding.ts';
import type { UnitId } from '../src/domain/ids.ts';
import type { Unit } from '../src/domain/unit.ts';
import type { Block } from '../src/importers/plan/block.ts';
import { type ImportContext, type ImportedPlan, importPlan } from '../src/importers/plan/import-plan.ts';
import type { Note } from '../src/importers/plan/note.ts';
import { readDocument } from '../src/importers/plan/read-document.ts';
import { isAllowedUrl } from '../src/text/url-policy.ts';

export const SAMPLES = ['muc-tieu', 'ket-qua', 'nhiem-vu', 'quyet-dinh', 'van-phong'] as const;
export type Sample = (typeof SAMPLES)[number];

export const sampleText = (name: Sample): string =>
  readFileSync(join(import.meta.dirname, 'fixtures', 'import', `${name}.txt`), 'utf8');

const unit = (
  id: string,
  name: string,
  kind: Unit['kind'],
  parentId: string | null,
  over: Partial<Unit> = {},
): Unit => ({
  id: id as UnitId,
  code: null,
  name,
  kind,
  parentId: parentId as UnitId | null,
  validFrom: null,
  validTo: '2025-06-30',
  validNote: null,
  formedFrom: [],
  formedFromText: null,
  aliases: [],
  keepsPage: false,
  demonstration: false,
  ...over,
});

const UNITS = [
  unit('01-song-lam', 'Sông Lam', 'tinh', null),
  unit('02-bien-dong', 'Biển Đông', 'tinh', null),
  unit('huyen-nui-xanh', 'Núi Xanh', 'huyen', '01-song-lam'),
  unit('huyen-cat-vang', 'Cát Vàng', 'huyen', '02-bien-dong'),
  // A ward whose papers still said "xã", and a commune that was formed later under the same name.
  unit('11111-phuong-binh-lam-den-2025', 'Bình Lâm', 'phuong', 'huyen-cat-vang', { aliases: ['Xã Bình Lâm'] }),
  unit('11112-xa-binh-lam', 'Bình Lâm', 'xa', '02-bien-dong', { validFrom: '2025-07-01', validTo: null }),
  // Two of one name; the text of the plan names the district of the first.
  unit('22221-xa-dong-xanh-den-2025', 'Đồng Xanh', 'xa', 'huyen-nui-xanh'),
  unit('22222-xa-dong-xanh-den-2025', 'Đồng Xanh', 'xa', 'huyen-cat-vang'),
  // Two of one name in districts the text does not name.
  unit('33331-xa-suoi-trong-den-2025', 'Suối Trong', 'xa', 'huyen-cat-vang'),
  unit('33332-xa-suoi-trong-den-2025', 'Suối Trong', 'xa', '02-bien-dong'),
  unit('van-phong-ubnd-tinh-song-lam', 'Văn phòng UBND tỉnh Sông Lam', 'van-phong', '01-song-lam'),
];

export const CONTEXT: ImportContext = { units: new Map(UNITS.map((each) => [each.id, each])), plans: [], isAllowedUrl };

/** The front matter holds words that read as a tag: `check` tells them, and they are nothing to go on with. */
export class TagInWords extends Error {}

export interface Imported {
  readonly path: string;
  readonly plan: RawPlan;
  /** What the schema misses: the document does not say it. */
  readonly missing: readonly string[];
  readonly body: string;
  readonly bodyFindings: readonly OffsetFinding[];
  readonly tasks: RawTasks['tasks'];
  readonly schedule: readonly object[];
  readonly notes: readonly Note[];
  readonly texts: readonly string[];
}

export function imported(blocks: readonly Block[], notes: readonly Note[] = [], context = CONTEXT): Imported {
  return readBack(importPlan(blocks, notes, context));
}

export async function importedFile(bytes: Uint8Array | string, name: string, context = CONTEXT): Promise<Imported> {
  const document = await readDocument(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name);
  if ('findings' in document)
    throw new Error(document.findings.map(({ code, params }) => `${code} ${JSON.stringify(params)}`).join('\n'));
  return imported(document.blocks, document.notes, context);
}

export const importedSample = (name: Sample): Promise<Imported> => importedFile(sampleText(name), `${name}.txt`);

function readBack({ files, schedule, notes }: ImportedPlan): Imported {
  const [mdx, json] = files;
  if (!mdx) throw new Error('no file');
  const front = parseFrontMatter(mdx.text);
  // The writer quotes every value, so that nothing but words that read as a tag can be refused.
  if (front.findings.length > 0 && front.findings.every(({ params }) => JSON.stringify(params).includes('<…>')))
    throw new TagInWords();
  if (front.findings.length > 0) throw new Error(JSON.stringify(front.findings));
  const shaped = planSchema.safeParse(front.value);
  const body = mdx.text.slice(front.bodyStart).trim();
  return {
    path: mdx.path,
    plan: shaped.success ? shaped.data : (front.value as RawPlan),
    missing: shaped.success ? [] : shaped.error.issues.map(({ path }) => path.join('.')),
    body,
    bodyFindings: parsePlanBody(body).findings,
    tasks: json ? tasksSchema.parse(JSON.parse(json.text)).tasks : [],
    schedule,
    notes,
    texts: files.map(({ text }) => text),
  };
}

/** What the report says of one kind, shortly. */
export const saidOf = (notes: readonly Note[], kind: Note['kind']): readonly string[] =>
  notes
    .filter((note) => note.kind === kind)
    .map((note) => {
      if (note.kind === 'repair') return `${note.before} → ${note.after}`;
      if (note.kind === 'left-out') return note.what.vi;
      return note.kind === 'absent' ? note.field : `${note.field}: ${note.value}`;
    });

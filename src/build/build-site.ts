/**
 * The build as a list of steps. Everything is written beside the target and swapped in at the end: whoever looks sees
 * the old site or the new one, and a step that fails leaves the old one as it was.
 */
import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { build as buildPages } from 'astro';
import { auditSite, type AuditReport } from '../audit/audit.ts';
import { loadContent } from '../content/load.ts';
import { hasErrors, type Report } from '../diagnostics/report.ts';
import { planPdf } from '../routes.ts';
import { siteRecords } from '../search/site-records.ts';
import { writeSearchIndex } from '../search/write-index.ts';
import { contentFolder, getSite } from '../site.ts';
import { byteCache } from './byte-cache.ts';
import { withLock } from './lock.ts';
import { type PageKind, pageKinds } from './page-kinds.ts';
import { writePdfs, type WrittenPdfs } from './write-pdfs.ts';

export interface Phase {
  readonly name: 'check' | 'pages' | 'documents' | 'search' | 'audit' | 'swap';
  readonly milliseconds: number;
}

export type BuildOutcome =
  | {
      readonly ok: true;
      readonly phases: readonly Phase[];
      readonly pages: number;
      readonly files: number;
      readonly kinds: readonly PageKind[];
      readonly audit: AuditReport;
      readonly report: Report;
    }
  | { readonly ok: false; readonly stoppedAt: 'check'; readonly report: Report }
  | { readonly ok: false; readonly stoppedAt: 'audit'; readonly audit: AuditReport };

/** `target` is replaced only when every step went well. Throws for faults of ours. */
export async function buildSite(target: string, onPhase: (phase: Phase) => void = () => {}): Promise<BuildOutcome> {
  const phases: Phase[] = [];
  const timed = async <Result>(name: Phase['name'], step: () => Result | Promise<Result>): Promise<Result> => {
    const start = performance.now();
    const result = await step();
    const phase = { name, milliseconds: performance.now() - start };
    phases.push(phase);
    onPhase(phase);
    return result;
  };

  const { report } = await timed('check', () => loadContent(contentFolder()));
  if (hasErrors(report)) return { ok: false, stoppedAt: 'check', report };
  const staging = join(dirname(target), `.${basename(target)}-moi`);
  try {
    await rm(staging, { recursive: true, force: true });
    await timed('pages', () => writePages(staging));
    await timed('documents', () => writeDocuments(staging));
    await timed('search', () => writeSearchIndex(siteRecords(getSite()), join(staging, 'pagefind')));
    const audit = await timed('audit', () => auditSite(staging));
    if (audit.findings.some((finding) => finding.severity === 'error')) return { ok: false, stoppedAt: 'audit', audit };
    const { pages, files, kinds } = await countFiles(staging);
    await timed('swap', () => swap(staging, target));
    return { ok: true, phases, pages, files, kinds, audit, report };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function writePages(outDir: string): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const site = getSite().config.siteUrl;
  await withLock(join('.astro', 'build.lock'), () => buildPages({ outDir, site, logLevel: 'warn' }));
}

/** Kept between builds, beside the project or in `SITE_CACHE`; may be deleted at any time. */
export const pdfCache = (): string => join(process.env['SITE_CACHE'] ?? '.cache', 'pdf');

const writeDocuments = (folder: string): Promise<WrittenPdfs> =>
  writePdfs(getSite(), { fileOf: ({ id }) => join(folder, planPdf(id)), cache: byteCache(pdfCache()) });

async function countFiles(folder: string): Promise<{ pages: number; files: number; kinds: readonly PageKind[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map((path) => ({
    path: relative(folder, path).split(sep).join('/'),
    bytes: statSync(path).size,
  }));
  const kinds = pageKinds(files);
  return { pages: kinds.reduce((sum, kind) => sum + kind.pages, 0), files: files.length, kinds };
}

async function swap(staging: string, target: string): Promise<void> {
  const previous = join(dirname(target), `.${basename(target)}-cu`);
  await rm(previous, { recursive: true, force: true });
  await mkdir(dirname(target), { recursive: true });
  if (existsSync(target)) await rename(target, previous);
  await rename(staging, target);
  await rm(previous, { recursive: true, force: true });
}

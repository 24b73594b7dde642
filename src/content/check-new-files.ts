/** The content as it is, and what the check would say of plans that come to it. Nothing is written. */
import { createReport, hasErrors } from '../diagnostics/report.ts';
import type { Language } from '../diagnostics/wording.ts';
import type { Dataset } from '../domain/dataset.ts';
import { renderCheck } from './check-command.ts';
import type { InputFile } from './files.ts';
import { loadFiles } from './load.ts';

export interface NewFile {
  /** Below `plans/`. */
  readonly path: string;
  readonly text: string;
}

export interface ContentWithNewFiles extends Pick<Dataset, 'units' | 'plans'> {
  check(files: readonly NewFile[]): { readonly output: string; readonly hasErrors: boolean };
}

interface Options {
  readonly language: Language;
  readonly helpAddress: (code: string) => string;
}

/** The names under which new files are shown: they have no place on the disk yet. */
const shownAs = (path: string): string => `plans/${path}`;

/** null: the content as it is has errors already, and nothing can be said of what comes to it. */
export function checkNewFiles(content: readonly InputFile[], options: Options): ContentWithNewFiles | null {
  const { dataset } = loadFiles(content);
  if (dataset === null) return null;
  return {
    units: dataset.units,
    plans: dataset.plans,
    check(files) {
      const added = files.map(({ path, text }) => ({
        path: shownAs(path),
        shownPath: shownAs(path),
        bytes: Buffer.from(text),
      }));
      const kept = content.filter(({ path }) => !added.some((file) => file.path === path));
      const { report } = loadFiles([...kept, ...added].sort((a, b) => (a.path < b.path ? -1 : 1)));
      const paths = added.map(({ shownPath }) => shownPath);
      const findings = report.findings.filter(({ file }) => paths.includes(file));
      if (findings.length === 0) return { output: '', hasErrors: false };
      const { output } = renderCheck(report, { ...options, format: 'text', showNotices: true, paths, closing: '' });
      return { output, hasErrors: hasErrors(createReport(findings, new Map(), files.length)) };
    },
  };
}

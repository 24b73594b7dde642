/** The content folder as the importer of scores asks for it. */
import { resolve } from 'node:path';
import { type InputFile, readContentFiles, shownPath } from '../src/content/files.ts';
import { loadFiles } from '../src/content/load.ts';
import { createReport } from '../src/diagnostics/report.ts';
import { severityOf } from '../src/diagnostics/wording.ts';
import type { ScoreContent } from '../src/importers/scores/import-scores.ts';

export function scoreContent(root: string): ScoreContent {
  const files = readContentFiles(root);
  const at = (path: string): InputFile | undefined => files.find((file) => file.path === path);
  return {
    dataset: loadFiles(files).dataset,
    text: (path) => (at(path)?.bytes && Buffer.from(at(path)?.bytes ?? []).toString('utf8')) || null,
    check(path, text) {
      const file = { path, shownPath: shownPath(resolve(root, path)), bytes: Buffer.from(text) };
      const { report } = loadFiles(
        [...files.filter((each) => each.path !== path), file].sort((a, b) => (a.path < b.path ? -1 : 1)),
      );
      const concerning = report.findings.filter(
        (finding) => finding.file === file.shownPath || severityOf(finding) === 'error',
      );
      return { ...createReport(concerning, new Map(), 1), source: report.source };
    },
  };
}

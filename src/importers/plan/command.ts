/** What `npm run import` does with a file: reads, drafts, checks what would be written, says it all. The disk is the caller's. */
import type { Language } from '../../diagnostics/wording.ts';
import { importSeverity, renderImportFinding } from '../import-finding.ts';
import { type ImportContext, type ImportedFile, importPlan } from './import-plan.ts';
import { readDocument } from './read-document.ts';
import { renderNotes, renderSchedule } from './report.ts';

export interface ImportCommand {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly language: Language;
  readonly context: ImportContext;
  /** What the content check says of the new files, in words; '' for nothing. */
  readonly check: (files: readonly ImportedFile[]) => { readonly output: string; readonly hasErrors: boolean };
}

export interface ImportOutcome {
  /** Empty when the file cannot be read. */
  readonly files: readonly ImportedFile[];
  readonly output: string;
  readonly exitCode: 0 | 1;
}

const WORDS = {
  vi: { check: 'Kiểm tra tệp mới', clean: 'Không có lỗi.' },
  en: { check: 'Check of the new files', clean: 'No problems.' },
} as const;

export async function runImport({ file, bytes, language, context, check }: ImportCommand): Promise<ImportOutcome> {
  const document = await readDocument(bytes, file);
  if ('findings' in document) {
    const errors = document.findings.filter((finding) => importSeverity(finding) === 'error');
    return {
      files: [],
      output: document.findings.map((finding) => renderImportFinding(finding, file, language)).join('\n'),
      exitCode: errors.length > 0 ? 1 : 0,
    };
  }
  const { files, schedule, notes } = importPlan(document.blocks, document.notes, context);
  const { output, hasErrors } = check(files);
  const words = WORDS[language];
  const parts = [
    renderNotes(notes, { language, counts: document.counts }),
    renderSchedule(schedule, language),
    `${words.check}: ${output === '' ? words.clean : `\n\n${output}`}\n`,
  ];
  return { files, output: parts.filter((part) => part !== '').join('\n'), exitCode: hasErrors ? 1 : 0 };
}

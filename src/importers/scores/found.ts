/** Findings while they are gathered: everything is said at once, and what needs no action is said once for the file. */
import type { Params } from '../../diagnostics/finding.ts';
import { importFinding, type ImportCode, type ImportFinding, importSeverity } from '../import-finding.ts';

export class Found {
  readonly #findings: ImportFinding[] = [];
  readonly #counted = new Map<ImportCode, { count: number; readonly params: Params }>();

  add(code: ImportCode, params: Params = {}, place: string | null = null): void {
    this.#findings.push(importFinding(code, params, place));
  }

  /** Said once, with how many times it was met and where first. */
  count(code: ImportCode, place: string, params: Params = {}): void {
    const seen = this.#counted.get(code);
    if (seen) seen.count += 1;
    else this.#counted.set(code, { count: 1, params: { ...params, first: place } });
  }

  get findings(): readonly ImportFinding[] {
    const counted = [...this.#counted].map(([code, { count, params }]) => importFinding(code, { ...params, count }));
    return [...this.#findings, ...counted];
  }

  get hasErrors(): boolean {
    return this.#findings.some((finding) => importSeverity(finding) === 'error');
  }
}

/** Thrown and caught inside the guard only: nothing after it may be read. */
import type { Bilingual, Params } from '../../diagnostics/finding.ts';
import { importFinding, type ImportCode, type ImportFinding } from '../import-finding.ts';

export class Refused extends Error {
  readonly finding: ImportFinding;

  constructor(code: ImportCode, params: Params, place: string | null = null) {
    super(code);
    this.finding = importFinding(code, params, place);
  }
}

export const suspicious = (vi: string, en: string, place: string | null = null): Refused =>
  new Refused('guard/suspicious', { detail: { vi, en } satisfies Bilingual }, place);

export const broken = (vi: string, en: string, place: string | null = null): Refused =>
  new Refused('guard/broken', { detail: { vi, en } }, place);

export const tooLarge = (vi: string, en: string, place: string | null = null): Refused =>
  new Refused('guard/unpacks-too-large', { detail: { vi, en } }, place);

/** Whole megabytes, rounded up: a limit is never said to be met when it is passed. */
export const megabytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20);

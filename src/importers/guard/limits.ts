/** How much a file may hold. A table of a province with 200 criteria and 200 units is 4 MB of XML; plans carry photographs. */
export type OfficeKind = 'xlsx' | 'docx';

export interface ZipLimits {
  readonly fileBytes: number;
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** Inflated over packed, of entries above `ratioFrom` bytes. Formatted empty rows reach about 100. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MB = 2 ** 20;

export const ZIP_LIMITS: Readonly<Record<OfficeKind, ZipLimits>> = {
  xlsx: { fileBytes: 10 * MB, entries: 500, entryBytes: 24 * MB, totalBytes: 40 * MB, ratio: 200, ratioFrom: MB },
  docx: { fileBytes: 30 * MB, entries: 2000, entryBytes: 24 * MB, totalBytes: 64 * MB, ratio: 200, ratioFrom: MB },
};

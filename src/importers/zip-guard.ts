/**
 * The only way an importer reads an office file: what is in it, unpacked within limits, or why it is refused.
 * Nothing is parsed before the package is known to be what it says it is.
 */
import { ZIP_LIMITS, type OfficeKind, type ZipLimits } from './guard/limits.ts';
import { inspectParts } from './guard/office-parts.ts';
import { readZip } from './guard/read-zip.ts';
import { refuseAtSight } from './guard/first-bytes.ts';
import { Refused } from './guard/refused.ts';
import type { ImportFinding } from './import-finding.ts';

export type { OfficeKind } from './guard/limits.ts';

export type Guarded =
  { readonly entries: ReadonlyMap<string, Uint8Array> } | { readonly findings: readonly ImportFinding[] };

export async function openGuarded(
  bytes: Uint8Array,
  kind: OfficeKind,
  limits: ZipLimits = ZIP_LIMITS[kind],
): Promise<Guarded> {
  try {
    refuseAtSight(bytes, kind, limits);
    const entries = await readZip(bytes, limits);
    const findings = inspectParts(entries, kind);
    return findings.length > 0 ? { findings } : { entries };
  } catch (error) {
    if (error instanceof Refused) return { findings: [error.finding] };
    throw error;
  }
}

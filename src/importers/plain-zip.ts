/** Guarded entries as a zip again, for parsers that insist on one: it holds what the guard saw and nothing else. */
import { zipSync } from 'fflate';

/** The same entries give the same bytes: entries in byte order, one date. */
export function plainZip(entries: ReadonlyMap<string, Uint8Array>, level: 0 | 9 = 0): Uint8Array {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level, mtime: FIRST_DOS_DAY });
}

/** Local time, as zip keeps it: the machine's time zone does not show. */
const FIRST_DOS_DAY = new Date(1980, 0, 1);

/** Line ends of Windows are read as plain ones, and every place is told in the text as it was. */
export interface UnixText {
  readonly text: string;
  /** Where a place of `text` is in the text as it was. */
  original(offset: number): number;
}

export function withUnixLineEnds(written: string): UnixText {
  if (!written.includes('\r\n')) return { text: written, original: (offset) => offset };
  const text = written.replaceAll('\r\n', '\n');
  const dropped = [...written.matchAll(/\r\n/g)].map(({ index }, before) => index - before);
  return { text, original: (offset) => offset + countBelow(dropped, offset) };
}

/** How many of the sorted numbers are below the limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the author probably meant. */
import { closest, distance } from 'fastest-levenshtein';
import type { Bilingual } from '../diagnostics/finding.ts';

const NOTHING: Bilingual = { vi: '', en: '' };

/** The known word that is near enough to be a slip of the finger; null when none is. */
export function nearest(wrong: string, known: Iterable<string>): string | null {
  const all = [...known];
  const near = all.length > 0 ? closest(wrong, all) : '';
  return near !== '' && distance(wrong, near) <= Math.max(2, wrong.length * 0.25) ? near : null;
}

/** " Có phải là …?" to put after a sentence; nothing when no known word is near. */
export function suggestion(wrong: string, known: Iterable<string>): Bilingual {
  const near = nearest(wrong, known);
  return near === null ? NOTHING : { vi: ` Có phải là “${near}”?`, en: ` Did you mean “${near}”?` };
}

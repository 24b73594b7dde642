/** `--base REF`: what an earlier state held; a revision that cannot be read is wrong use. */
import { type InputFile, shownPath } from '../src/content/files.ts';
import { readEarlierContent } from '../src/history/earlier-content.ts';
import { UsageError } from './exit.ts';

/** null: no revision was asked for. */
export function earlierContent(root: string, ref: string | undefined): readonly InputFile[] | null {
  if (ref === undefined) return null;
  const earlier = readEarlierContent(root, ref, shownPath(root));
  if ('problem' in earlier) throw new UsageError(earlier.problem);
  return earlier;
}

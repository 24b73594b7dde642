/** A short name for what a criteria set asks: it changes when a code, a title or a maximum does. */
import { type CriteriaSet, walkSet } from './criteria.ts';

const PRIME = 0x01000193;
const START = 0x811c9dc5;

/** FNV-1a: tells versions apart, proves nothing. */
function fingerprint(text: string): string {
  let hash = START;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

export const versionOf = (set: Pick<CriteriaSet, 'tree' | 'adjustments'>): string =>
  fingerprint([...walkSet(set)].map(({ code, title, maxPoints }) => `${code}\t${title}\t${maxPoints}`).join('\n'));

/** What a file says about itself must agree with where it stands: both become the same address. */
import type { OffsetFinding } from '../diagnostics/finding.ts';
import type { Parsed } from './document.ts';
import type { Kind } from './kinds.ts';

/** The ids a file of a kind must carry, by key, as its path has them. */
function ownIds(kind: Kind, path: string): Readonly<Record<string, string>> {
  const names = path.replace(/\.[^./]+$/, '').split('/');
  const file = names.at(-1) ?? '';
  if (kind === 'index' || kind === 'criteria') return { id: file };
  if (kind === 'round') return { id: names.at(-2) ?? '' };
  if (kind === 'results') return { round: names.at(-2) ?? '' };
  if (kind === 'self') return { round: names.at(-3) ?? '', unit: file };
  return {};
}

export interface Named<Value> {
  /** With the ids of the path, so that one wrong id is not reported again by every rule that uses it. */
  readonly value: Value;
  readonly findings: readonly OffsetFinding[];
}

export function checkOwnIds<Value>(kind: Kind, path: string, value: Value, locate: Parsed['locate']): Named<Value> {
  const given = value as Readonly<Record<string, unknown>>;
  const expected = ownIds(kind, path);
  const findings = Object.entries(expected).flatMap(([key, id]): OffsetFinding[] =>
    given[key] === id
      ? []
      : [{ code: 'id/not-file-name', ...locate([key]), params: { id: String(given[key]), expected: id } }],
  );
  return { value: { ...value, ...expected }, findings };
}

/**
 * What a newer criteria set changed against an older one. The same criterion is one with the same title, wherever it
 * stands (another code: moved), else one with the same code (another title: renamed). What is left over was added or
 * removed. The order is that of the newer print; what was removed stands after what it used to follow.
 */
import { type CriteriaNode, type CriteriaSet, walkCriteria } from './criteria.ts';
import { subtractPoints } from './points.ts';

export type NodeChange = 'added' | 'removed' | 'renamed' | 'moved' | 'points' | 'method';

export interface NodeDiff {
  /** null: added. */
  readonly before: CriteriaNode | null;
  /** null: removed. */
  readonly after: CriteriaNode | null;
  /** At least one; `points` and `method` may stand beside `renamed` or `moved`. */
  readonly changes: readonly NodeChange[];
  /** Points more than before; null where one of both is not published. */
  readonly difference: number | null;
}

export interface Pair<Value> {
  readonly before: Value;
  readonly after: Value;
}

const RULES = ['maxPoints', 'split', 'denominator', 'rounding', 'tieRule', 'bands', 'adjustments'] as const;
export type RuleName = (typeof RULES)[number];

export interface CriteriaDiff {
  readonly nodes: readonly NodeDiff[];
  /** Only the rules that changed: total, split, denominator, rounding, tie rule, bands, bonus and penalty. */
  readonly rules: { readonly [Name in RuleName]?: Pair<CriteriaSet[Name]> };
}

export function diffCriteria(older: CriteriaSet, newer: CriteriaSet): CriteriaDiff {
  return {
    nodes: diffNodes([...walkCriteria(older.tree)], [...walkCriteria(newer.tree)]),
    rules: diffRules(older, newer),
  };
}

const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** Equal whatever the order of keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const diffRules = (older: CriteriaSet, newer: CriteriaSet): CriteriaDiff['rules'] =>
  Object.fromEntries(
    RULES.filter((name) => !isSame(older[name], newer[name])).map((name) => [
      name,
      { before: older[name], after: newer[name] },
    ]),
  );

type Nodes = readonly CriteriaNode[];

function diffNodes(older: Nodes, newer: Nodes): readonly NodeDiff[] {
  const pairs = pair(older, newer);
  const counterpart = new Map([...pairs].map(([after, before]) => [before, after]));
  const removed = Map.groupBy(removals(older, counterpart), ({ follows }) => follows);
  const removedAfter = (node: CriteriaNode | null): NodeDiff[] =>
    (removed.get(node) ?? []).map(({ node }) => removal(node));
  const diffs = newer.flatMap((after) => [...diffOf(pairs.get(after), after), ...removedAfter(after)]);
  return [...removedAfter(null), ...diffs];
}

/** Newer node → older node. */
function pair(older: Nodes, newer: Nodes): Map<CriteriaNode, CriteriaNode> {
  const pairs = new Map<CriteriaNode, CriteriaNode>();
  const rules: readonly ((node: CriteriaNode) => string)[] = [
    ({ code, title }) => JSON.stringify([code, title]),
    ({ title }) => title,
    ({ code }) => code,
  ];
  for (const keyOf of rules) {
    const paired = new Set(pairs.values());
    const before = single(
      older.filter((node) => !paired.has(node)),
      keyOf,
    );
    const after = single(
      newer.filter((node) => !pairs.has(node)),
      keyOf,
    );
    for (const [key, node] of after) {
      const match = before.get(key);
      if (match) pairs.set(node, match);
    }
  }
  return pairs;
}

/** By key; two nodes with one key cannot be told apart and are left out. */
function single(nodes: Nodes, keyOf: (node: CriteriaNode) => string): Map<string, CriteriaNode> {
  const groups = Map.groupBy(nodes, keyOf);
  return new Map([...groups].flatMap(([key, [node, other]]) => (node && !other ? [[key, node] as const] : [])));
}

interface Removal {
  readonly node: CriteriaNode;
  /** The newer node it is told after; null: before all others. */
  readonly follows: CriteriaNode | null;
}

function removals(older: Nodes, counterpart: ReadonlyMap<CriteriaNode, CriteriaNode>): readonly Removal[] {
  let follows: CriteriaNode | null = null;
  const found: Removal[] = [];
  for (const node of older) {
    const after = counterpart.get(node);
    if (after) follows = after;
    else found.push({ node, follows });
  }
  return found;
}

const removal = (node: CriteriaNode): NodeDiff => ({
  before: node,
  after: null,
  changes: ['removed'],
  difference: null,
});

function diffOf(before: CriteriaNode | undefined, after: CriteriaNode): readonly NodeDiff[] {
  if (!before) return [{ before: null, after, changes: ['added'], difference: null }];
  const changes: NodeChange[] = [];
  if (before.title !== after.title) changes.push('renamed');
  if (before.code !== after.code) changes.push('moved');
  if (before.maxPoints !== after.maxPoints) changes.push('points');
  if (before.method !== after.method) changes.push('method');
  return changes.length === 0 ? [] : [{ before, after, changes, difference: differenceOf(before, after) }];
}

const differenceOf = ({ maxPoints: before }: CriteriaNode, { maxPoints: after }: CriteriaNode): number | null =>
  before === null || after === null ? null : subtractPoints(after, before);

/** Code, title, points and method, all the way down: what a note or a hint on evidence says is no rule. */
const ruleOf = ({ code, title, maxPoints, method, children }: CriteriaNode): unknown => [
  code,
  title,
  maxPoints,
  method,
  children.map(ruleOf),
];

/** Codes of the fields both sets print alike, with everything below them. */
export const unchangedFields = (older: CriteriaSet, newer: CriteriaSet): ReadonlySet<string> =>
  fieldsWhere(older, newer, (a, b) => isSame(ruleOf(a), ruleOf(b)));

/** Codes of the fields that have the same title and the same maximum in both sets. */
export const samePoints = (older: CriteriaSet, newer: CriteriaSet): ReadonlySet<string> =>
  fieldsWhere(older, newer, (a, b) => a.title === b.title && a.maxPoints === b.maxPoints);

function fieldsWhere(
  older: CriteriaSet,
  newer: CriteriaSet,
  test: (a: CriteriaNode, b: CriteriaNode) => boolean,
): ReadonlySet<string> {
  const before = new Map(older.tree.map((field) => [field.code, field]));
  const kept = newer.tree.filter((field) => {
    const other = before.get(field.code);
    return other !== undefined && test(other, field);
  });
  return new Set(kept.map(({ code }) => code));
}

/** The set it says it replaces; else the newest earlier one of its index, level and issuer. */
export function previousVersionOf(set: CriteriaSet, all: Iterable<CriteriaSet>): CriteriaSet | null {
  const others = [...all].filter(({ id }) => id !== set.id);
  if (set.replacesId !== null) return others.find(({ id }) => id === set.replacesId) ?? null;
  const issuer = set.decision?.issuer ?? null;
  const earlier = others.filter(
    (other) =>
      issuer !== null &&
      other.decision?.issuer === issuer &&
      other.indexId === set.indexId &&
      other.level === set.level &&
      other.validFromYear < set.validFromYear,
  );
  return earlier.sort((a, b) => b.validFromYear - a.validFromYear || (a.id < b.id ? -1 : 1))[0] ?? null;
}

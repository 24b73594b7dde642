/** Two states of a list held side by side. */

export interface Pair<Value> {
  readonly before: Value | null;
  readonly after: Value | null;
  /** The later one, or the one that is gone. */
  readonly either: Value;
}

/** By key, in the order of the later state; what is gone stands at the end. */
export function pairs<Key, Value>(
  before: ReadonlyMap<Key, Value>,
  after: ReadonlyMap<Key, Value>,
): readonly Pair<Value>[] {
  const gone = [...before].filter(([key]) => !after.has(key));
  return [
    ...[...after].map(([key, value]) => ({ before: before.get(key) ?? null, after: value, either: value })),
    ...gone.map(([, value]) => ({ before: value, after: null, either: value })),
  ];
}

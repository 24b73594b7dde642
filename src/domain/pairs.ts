/** Two states of a list held side by side. */

/** By key, in the order of the later state; what is gone stands at the end. */
export function pairs<Key, Value>(
  before: ReadonlyMap<Key, Value>,
  after: ReadonlyMap<Key, Value>,
): readonly (readonly [Value | null, Value | null])[] {
  const gone = [...before].filter(([key]) => !after.has(key)).map(([, value]) => [value, null] as const);
  return [...[...after].map(([key, value]) => [before.get(key) ?? null, value] as const), ...gone];
}

/** The value met most often, of several the one met first; null of none. Values with one key are the same. */
export function commonest<T>(values: readonly T[], keyOf: (value: T) => string): T | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  let best: T | null = null;
  for (const value of values) {
    if (best === null || (counts.get(keyOf(value)) ?? 0) > (counts.get(keyOf(best)) ?? 0)) best = value;
  }
  return best;
}

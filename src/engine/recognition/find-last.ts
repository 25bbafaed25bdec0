/** Array.prototype.findLast for the browsers we support that lack it (it is ES2023). */
export function findLast<T>(items: readonly T[], matches: (item: T) => boolean): T | undefined {
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at] as T;
    if (matches(item)) return item;
  }
  return undefined;
}

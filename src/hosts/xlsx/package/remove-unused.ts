import type { PackageEdit } from "./package-edit";
import { partKey } from "./part-name";

/** Takes parts away, and those that only they used, unless the rest of the package still relates to them. */
export function removeUnused(parts: PackageEdit, unrelated: readonly string[]): void {
  const used = relatedFrom(parts, [""]);
  for (const [key, part] of relatedFrom(parts, unrelated)) if (!used.has(key)) parts.remove(part);
}

/** Parts that relationships lead to, the first ones included, by key. */
function relatedFrom(parts: PackageEdit, starts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const open = [...starts];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (found.has(partKey(part))) continue;
    found.set(partKey(part), part);
    const targets = parts.relationships(part).all();
    open.push(...targets.filter(({ isExternal }) => !isExternal).map(({ target }) => target));
  }
  return found;
}

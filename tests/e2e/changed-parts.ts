import { strFromU8, unzipSync } from "fflate";

/** Names of the parts that differ between two packages, those added and taken away among them. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  // Some programs store folders too, which are no parts.
  const names = new Set([...Object.keys(old), ...Object.keys(now)].filter((name) => !name.endsWith("/")));
  const text = (part: Uint8Array | undefined) => part && strFromU8(part, true);
  return [...names].filter((name) => text(old[name]) !== text(now[name]));
}

import { stableHash } from "../text/stable-hash";

/**
 * A finding's name that survives row insertion and re-sorting: made of the rule and of what the finding is about, never of
 * an address.
 */
export function fingerprint(rule: string, about: readonly string[]): string {
  return stableHash([rule, ...about].join("\u0000"));
}

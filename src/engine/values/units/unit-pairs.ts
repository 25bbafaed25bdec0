/** What the user decided about look-alike names, pair by pair: the same unit, or two. */

import { cleanText, fold } from "../../text/normalize";
import { unitKey } from "./unit-key";

/** One decision. `a` is the name that stays; `b` is the member that is merged into it, or kept apart from it. */
export interface UnitPairDecision {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** A name as the user saw it: letter case, Unicode form and line breaks do not make another decision. */
export const writing = (name: string) => fold(cleanText(name));

/** A pair in either order. */
const pairOf = (a: string, b: string) => [writing(a), writing(b)].sort().join("\n");

/** All decisions of a workbook, the last about a pair in force. */
export class UnitPairs {
  static readonly none = new UnitPairs([]);

  readonly #mergedInto = new Map<string, string>();
  readonly #apart = new Set<string>();
  /** Pair → the two are one unit. */
  readonly #decided = new Map<string, boolean>();

  constructor(decisions: readonly UnitPairDecision[]) {
    for (const { a, b, same } of decisions) {
      const member = writing(b);
      this.#apart.delete(member);
      this.#mergedInto.delete(member);
      this.#decided.set(pairOf(a, b), same);
      if (same) this.#mergedInto.set(member, a);
      else if (unitKey(a) === unitKey(b)) this.#apart.add(member);
    }
  }

  /** The name that stands for this one: itself, unless the user merged it into another. */
  standsFor(name: string): string {
    const seen = new Set<string>();
    let current = name;
    for (;;) {
      const next = this.#mergedInto.get(writing(current));
      if (next === undefined || seen.has(writing(next))) return current;
      seen.add(writing(current));
      current = next;
    }
  }

  /** True for two names the user said are two units. */
  isRejected(a: string, b: string): boolean {
    return this.#decided.get(pairOf(a, b)) === false;
  }

  /** True for two names the user was asked about, whatever the answer. */
  isDecided(a: string, b: string): boolean {
    return this.#decided.has(pairOf(a, b));
  }

  /** True for a name the user keeps apart from the names that share its key. */
  isApart(name: string): boolean {
    return this.#apart.has(writing(name));
  }

  /** The key of such a name: its own, equal to no other's. */
  apartKey(name: string): string {
    return `${unitKey(name)} = ${writing(name)}`;
  }
}

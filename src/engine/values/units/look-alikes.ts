/** Names of a plan that may be one unit, for the user to confirm or reject pair by pair. */

import type { UnitDirectory } from "./directory";
import { isOpenName } from "./directory";
import { misspellingOf } from "./misspelling";
import type { UnitMention } from "./unit";
import { unitKey } from "./unit-key";
import { UnitPairs } from "./unit-pairs";
import type { UnitWriting } from "./variants";
import { writingsByKey } from "./variants";

export interface LookAlikes {
  /** What the members would be merged into: the most frequent writing of the plan, or the name they misspell. */
  readonly name: string;
  readonly members: readonly UnitWriting[];
}

/** Variants of one name, and names a letter or two from a better known one; pairs the user rejected are left out. */
export function lookAlikes(
  mentions: readonly UnitMention[],
  directory: UnitDirectory,
  pairs = UnitPairs.none,
): LookAlikes[] {
  const known = directory.entries
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => !isOpenName(name));
  const groups = writingsByKey(mentions);
  const found: LookAlikes[] = [];
  for (const writings of groups.values()) {
    const most = writings[0]?.text ?? "";
    const right = directory.find(most) === null ? misspellingOf(most, known) : null;
    const name = right === null ? most : (groups.get(unitKey(right))?.[0]?.text ?? right);
    const members = writings.filter(({ text }) => text !== name && !pairs.isRejected(name, text));
    if (members.length > 0) found.push({ name, members });
  }
  return found;
}

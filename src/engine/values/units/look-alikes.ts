/** Names of a plan that may be one unit, for the user to confirm or reject pair by pair. */

import type { UnitDirectory } from "./directory";
import { misspelledNames } from "./misspelled-names";
import { UnitPairs } from "./unit-pairs";
import type { MentionTimes, UnitWriting } from "./variants";
import { preferredWriting, writingsByKey } from "./variants";

export interface LookAlikes {
  /** What the members would be merged into: the plan's usual writing, or the name they misspell. */
  readonly name: string;
  readonly members: readonly UnitWriting[];
}

/** Variants of one name, and names a letter or two from a better known one. No pair is asked about twice. */
export function lookAlikes(times: MentionTimes, directory: UnitDirectory, pairs = UnitPairs.none): LookAlikes[] {
  const misspelled = misspelledNames(times, directory, pairs);
  const found: LookAlikes[] = [];
  for (const [key, writings] of writingsByKey(times)) {
    const name = misspelled.get(key) ?? preferredWriting(writings, directory);
    const members = writings.filter(({ text }) => text !== name && !pairs.isDecided(name, text));
    if (members.length > 0) found.push({ name, members });
  }
  return found;
}

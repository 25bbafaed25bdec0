/** Names of a plan that misspell a known one. */

import type { UnitDirectory } from "./directory";
import { isOpenName } from "./directory";
import { misspellingOf } from "./misspelling";
import { unitKey } from "./unit-key";
import { UnitPairs } from "./unit-pairs";
import type { MentionTimes, UnitWriting } from "./variants";
import { writingsByKey } from "./variants";

/**
 * Key of a misspelt name → the right name, as the plan writes it most, else as the directory does. Known are the
 * directory's names and those the plan uses more often. A pair the user said is two units is no misspelling.
 */
export function misspelledNames(
  times: MentionTimes,
  directory: UnitDirectory,
  pairs = UnitPairs.none,
): ReadonlyMap<string, string> {
  const writings = writingsByKey(times);
  const listed = directory.entries
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => !isOpenName(name));
  const asWritten = (right: string) => writings.get(unitKey(right))?.[0]?.text ?? right;
  const knownFor = new Map<number, string[]>();
  const found = new Map<string, string>();
  for (const { key, entry } of new Map([...times.keys()].map((mention) => [mention.key, mention])).values()) {
    const own = writings.get(key) ?? [];
    const [most] = own;
    if (entry !== null || !most) continue;
    const count = countOf(own);
    let names = knownFor.get(count);
    if (!names) {
      names = [...listed, ...[...writings.values()].filter((other) => countOf(other) > count).flatMap(mostWritten)];
      knownFor.set(count, names);
    }
    const right = nearest(most.text, names, (name) => pairs.isRejected(asWritten(name), most.text));
    if (right !== null) found.set(key, asWritten(right));
  }
  return found;
}

/** The known name that `typed` misspells, without those the user ruled out. */
function nearest(typed: string, known: readonly string[], isRejected: (name: string) => boolean): string | null {
  const right = misspellingOf(typed, known);
  if (right === null || !isRejected(right)) return right;
  return misspellingOf(
    typed,
    known.filter((name) => !isRejected(name)),
  );
}

function countOf(writings: readonly UnitWriting[]): number {
  return writings.reduce((sum, { count }) => sum + count, 0);
}

function mostWritten([most]: readonly UnitWriting[]): string[] {
  return most ? [most.text] : [];
}

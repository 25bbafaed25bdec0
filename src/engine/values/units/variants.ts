/** Names of one unit written in several ways in a plan. */

import { cleanText } from "../../text/normalize";
import type { UnitDirectory } from "./directory";
import type { UnitList, UnitMention } from "./unit";

/** One way of writing, in the letter case met first. */
export interface UnitWriting {
  readonly text: string;
  readonly count: number;
}

export interface VariantCluster {
  readonly key: string;
  /** At least two, the most frequent first, equally frequent ones in the order met. */
  readonly writings: readonly UnitWriting[];
}

/** True where two writings differ by more than letter case, Unicode form and white space. */
export function isOtherWriting(one: string, other: string): boolean {
  return writingOf(one) !== writingOf(other);
}

const writingOf = (text: string) => cleanText(text).toLowerCase();

/** How often each mention stands in a plan, in the order met: cells with the same text share theirs. */
export type MentionTimes = ReadonlyMap<UnitMention, number>;

/** Of every list, and of how many cells hold it. */
export function mentionTimes(lists: Iterable<readonly [list: UnitList, cells: number]>): MentionTimes {
  const times = new Map<UnitMention, number>();
  for (const [{ mentions }, count] of lists) {
    for (const mention of mentions) times.set(mention, (times.get(mention) ?? 0) + count);
  }
  return times;
}

/** The writings of each key, the most frequent first, keys and equally frequent writings in the order met. */
export function writingsByKey(times: MentionTimes): ReadonlyMap<string, readonly UnitWriting[]> {
  const byKey = new Map<string, Map<string, UnitWriting>>();
  for (const [{ text, key }, count] of times) {
    const writings = byKey.get(key) ?? new Map<string, UnitWriting>();
    byKey.set(key, writings);
    const known = writings.get(writingOf(text)) ?? { text: cleanText(text), count: 0 };
    writings.set(writingOf(text), { ...known, count: known.count + count });
  }
  return new Map([...byKey].map(([key, writings]) => [key, [...writings.values()].sort((a, b) => b.count - a.count)]));
}

/** The most frequent of `writings`; of equally frequent ones the directory's, else the first. "" where there is none. */
export function preferredWriting(writings: readonly UnitWriting[], directory: UnitDirectory): string {
  const most = writings.filter(({ count }) => count === writings[0]?.count).map(({ text }) => text);
  const listed = most.find((text) => {
    const entry = directory.find(text);
    return entry !== null && !isOtherWriting(text, entry.name);
  });
  return listed ?? most[0] ?? "";
}

/**
 * Mentions with one key and several writings, in the order met. Decisions about pairs are in the keys already
 * (`parseUnitList` with `UnitPairs`): a rejected pair has two keys, a confirmed one has one.
 */
export function variantClusters(times: MentionTimes): VariantCluster[] {
  return [...writingsByKey(times)]
    .filter(([, writings]) => writings.length > 1)
    .map(([key, writings]) => ({ key, writings }));
}

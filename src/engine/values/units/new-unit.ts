import type { UnitDirectory } from "./directory";
import { SHORT_NAME_LENGTH } from "./directory";
import type { UnitEntry, UnitKind } from "./unit";
import { unitKey } from "./unit-key";

const KINDS: readonly (readonly [RegExp, UnitKind])[] = [
  [/^(?:phòng|văn phòng|thanh tra) /u, "department"],
  [/^(?:trường|trung tâm) /u, "subordinate"],
];

/** An entry for a name the directory lacks, to begin with: its kind by its first word, its short name as the name begins. */
export function newUnit(name: string, directory: UnitDirectory): UnitEntry {
  const key = unitKey(name);
  const kind = KINDS.find(([pattern]) => pattern.test(key))?.[1] ?? "external";
  return { name, shortName: freeShortName(name, directory), aliases: [], kind };
}

/** The name cut to fit a sheet name, with a number where another unit has that short name. */
function freeShortName(name: string, directory: UnitDirectory): string {
  const taken = new Set(directory.entries.map(({ shortName }) => unitKey(shortName)));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` ${String(number)}`;
    const short = name.slice(0, SHORT_NAME_LENGTH - suffix.length).trim() + suffix;
    if (!taken.has(unitKey(short))) return short;
  }
}

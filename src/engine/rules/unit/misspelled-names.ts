import type { Plan } from "../../plan/plan";
import { isOpenName } from "../../values/units/directory";
import { misspellingOf } from "../../values/units/misspelling";
import { unitKey } from "../../values/units/unit-key";
import type { UnitWriting } from "../../values/units/variants";
import { writingsByKey } from "../../values/units/variants";
import { remember } from "../remember";
import { namedUnits } from "./unit-cells";

/**
 * Names of a plan that misspell a known one: key → the right name, as the plan writes it most, else as the directory
 * does. Known are the directory's names and those the plan uses more often.
 */
export const misspelledNames = remember(findMisspelled);

function findMisspelled(plan: Plan): ReadonlyMap<string, string> {
  const mentions = namedUnits(plan).map(({ mention }) => mention);
  const writings = writingsByKey(mentions);
  const listed = plan.directory.entries
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => !isOpenName(name));
  const found = new Map<string, string>();
  const knownFor = new Map<number, string[]>();
  for (const { key, entry } of new Map(mentions.map((mention) => [mention.key, mention])).values()) {
    const own = writings.get(key) ?? [];
    const [most] = own;
    if (entry !== null || !most) continue;
    const count = countOf(own);
    let names = knownFor.get(count);
    if (!names) {
      names = [...listed, ...[...writings.values()].filter((other) => countOf(other) > count).flatMap(mostWritten)];
      knownFor.set(count, names);
    }
    const right = misspellingOf(most.text, names);
    if (right !== null) found.set(key, writings.get(unitKey(right))?.[0]?.text ?? right);
  }
  return found;
}

function countOf(writings: readonly UnitWriting[]): number {
  return writings.reduce((sum, { count }) => sum + count, 0);
}

function mostWritten([most]: readonly UnitWriting[]): string[] {
  return most ? [most.text] : [];
}

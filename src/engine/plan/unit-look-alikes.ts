import type { LookAlikes } from "../values/units/look-alikes";
import { lookAlikes } from "../values/units/look-alikes";
import { mentionTimes } from "../values/units/variants";
import type { Plan } from "./plan";
import { isOwn, treeRowsOf, unitFields } from "./queries";

/** Unit names of a plan that may be one unit, in the order met, without the pairs the user decided. */
export function unitLookAlikes({ appendices, directory, pairs }: Plan): LookAlikes[] {
  const fields = appendices.flatMap(treeRowsOf).flatMap(unitFields).filter(isOwn);
  return lookAlikes(mentionTimes(fields.map(({ value }) => [value, 1])), directory, pairs);
}

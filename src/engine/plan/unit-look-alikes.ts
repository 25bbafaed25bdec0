import type { LookAlikes } from "../values/units/look-alikes";
import { lookAlikes } from "../values/units/look-alikes";
import type { Plan } from "./plan";
import { unitTimes } from "./unit-times";

/** Unit names of a plan that may be one unit, in the order met, without the pairs the user decided. */
export function unitLookAlikes(plan: Plan): LookAlikes[] {
  return lookAlikes(unitTimes(plan), plan.directory, plan.pairs);
}

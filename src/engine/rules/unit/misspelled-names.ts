import type { Plan } from "../../plan/plan";
import { misspelledNames as find } from "../../values/units/misspelled-names";
import { remember } from "../../plan/remember";
import { unitTimes } from "../../plan/unit-times";

/** Names of a plan that misspell a known one: key → the right name. */
export const misspelledNames = remember((plan: Plan) => find(unitTimes(plan), plan.directory, plan.pairs));

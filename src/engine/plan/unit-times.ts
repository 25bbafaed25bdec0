import type { UnitList } from "../values/units/unit";
import { mentionTimes } from "../values/units/variants";
import type { Field } from "./field";
import type { Appendix, Plan, PlanRow } from "./plan";
import { isOwn, treeRowsOf } from "./queries";
import { remember } from "./remember";

/** Visits every cell of lead, internal lead and coordinating units that states its own, in sheet order. */
export function forEachUnitCell(
  { appendices }: Plan,
  visit: (cell: Field<UnitList>, row: PlanRow, appendix: Appendix) => void,
): void {
  for (const appendix of appendices) {
    for (const row of treeRowsOf(appendix)) {
      const { lead, internalLead, coordinating } = row;
      if (lead && isOwn(lead)) visit(lead, row, appendix);
      if (internalLead && isOwn(internalLead)) visit(internalLead, row, appendix);
      if (coordinating && isOwn(coordinating)) visit(coordinating, row, appendix);
    }
  }
}

/** How many cells hold each list of units, in the order met: cells with the same text share it, so that it is judged once. */
export const unitListTimes = remember((plan: Plan): ReadonlyMap<UnitList, number> => {
  const times = new Map<UnitList, number>();
  forEachUnitCell(plan, ({ value }) => times.set(value, (times.get(value) ?? 0) + 1));
  return times;
});

/** How often each unit is named in these cells, in the order met. */
export const unitTimes = remember((plan: Plan) => mentionTimes(unitListTimes(plan)));

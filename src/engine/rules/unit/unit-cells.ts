import type { Field } from "../../plan/field";
import type { Appendix, Plan, PlanRow } from "../../plan/plan";
import { isOwn, treeRowsOf, unitFields } from "../../plan/queries";
import type { UnitList, UnitMention } from "../../values/units/unit";
import { mentionTimes } from "../../values/units/variants";
import { remember } from "../../plan/remember";

/** A cell in which units are typed; cells that take theirs from elsewhere are not among them. */
export interface UnitCell {
  readonly appendix: Appendix;
  readonly row: PlanRow;
  readonly field: Field<UnitList>;
}

/** One unit named in a cell. */
export interface NamedUnit extends UnitCell {
  readonly mention: UnitMention;
}

/** Every cell of lead, internal lead and coordinating units that states its own, in sheet order. */
export const unitCells = remember((plan: Plan): readonly UnitCell[] =>
  plan.appendices.flatMap((appendix) => {
    const cells: UnitCell[] = [];
    for (const row of treeRowsOf(appendix)) {
      for (const field of unitFields(row)) if (isOwn(field)) cells.push({ appendix, row, field });
    }
    return cells;
  }),
);

/** The units named in these cells that are of a kind, in order. Cells with the same text share their mentions: each is asked of once. */
export function namedUnits(plan: Plan, isOfKind: (mention: UnitMention) => boolean): NamedUnit[] {
  const known = new Map<UnitList, readonly UnitMention[]>();
  const units: NamedUnit[] = [];
  for (const { appendix, row, field } of unitCells(plan)) {
    const list = field.value;
    let mentions = known.get(list);
    if (!mentions) known.set(list, (mentions = list.mentions.filter(isOfKind)));
    for (const mention of mentions) units.push({ appendix, row, field, mention });
  }
  return units;
}

/** How often each unit is named in these cells, in the order met. */
export const unitTimes = remember((plan: Plan) => mentionTimes(unitCells(plan).map(({ field }) => field.value)));

/** The lead cells of an appendix that state their own units, in sheet order. */
export const leadCells = remember((appendix: Appendix): readonly UnitCell[] => {
  const cells: UnitCell[] = [];
  for (const row of treeRowsOf(appendix)) {
    if (row.lead && isOwn(row.lead)) cells.push({ appendix, row, field: row.lead });
    if (row.internalLead && isOwn(row.internalLead)) cells.push({ appendix, row, field: row.internalLead });
  }
  return cells;
});

import type { Field } from "../../plan/field";
import type { Appendix, Plan, PlanRow } from "../../plan/plan";
import { isOwn, treeRowsOf, unitFields } from "../../plan/queries";
import type { UnitList, UnitMention } from "../../values/units/unit";
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

/** Every unit named in these cells, in order. */
export const namedUnits = remember((plan: Plan): readonly NamedUnit[] => {
  const units: NamedUnit[] = [];
  for (const { appendix, row, field } of unitCells(plan)) {
    for (const mention of field.value.mentions) units.push({ appendix, row, field, mention });
  }
  return units;
});

/** The lead cells of an appendix that state their own units, in sheet order. */
export const leadCells = remember((appendix: Appendix): readonly UnitCell[] => {
  const cells: UnitCell[] = [];
  for (const row of treeRowsOf(appendix)) {
    if (row.lead && isOwn(row.lead)) cells.push({ appendix, row, field: row.lead });
    if (row.internalLead && isOwn(row.internalLead)) cells.push({ appendix, row, field: row.internalLead });
  }
  return cells;
});

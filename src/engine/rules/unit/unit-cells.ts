import type { Field } from "../../plan/field";
import type { Appendix, Plan, PlanRow } from "../../plan/plan";
import { isOwn, treeRowsOf } from "../../plan/queries";
import { forEachUnitCell, unitListTimes } from "../../plan/unit-times";
import type { UnitList, UnitMention } from "../../values/units/unit";

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

type Holds = (list: UnitList) => boolean;

/** The cells whose units are of a kind, in sheet order. */
export function unitCells(plan: Plan, isOfKind: Holds): UnitCell[] {
  const lists = new Set([...unitListTimes(plan).keys()].filter(isOfKind));
  const cells: UnitCell[] = [];
  if (lists.size === 0) return cells;
  forEachUnitCell(plan, (field, row, appendix) => {
    if (lists.has(field.value)) cells.push({ appendix, row, field });
  });
  return cells;
}

/** The units named in these cells that are of a kind, in sheet order. */
export function namedUnits(plan: Plan, isOfKind: (mention: UnitMention) => boolean): NamedUnit[] {
  const cells = unitCells(plan, ({ mentions }) => mentions.some(isOfKind));
  return cells.flatMap((cell) => cell.field.value.mentions.filter(isOfKind).map((mention) => ({ ...cell, mention })));
}

/** The lead cells of an appendix that state units of their own and of a kind, in sheet order. */
export function leadCells(appendix: Appendix, isOfKind: Holds): UnitCell[] {
  const cells: UnitCell[] = [];
  for (const row of treeRowsOf(appendix)) {
    const { lead, internalLead } = row;
    if (lead && isOwn(lead) && isOfKind(lead.value)) cells.push({ appendix, row, field: lead });
    if (internalLead && isOwn(internalLead) && isOfKind(internalLead.value)) {
      cells.push({ appendix, row, field: internalLead });
    }
  }
  return cells;
}

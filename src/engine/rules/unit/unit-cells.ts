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

type Holds = (list: UnitList) => boolean;

/** Visits every cell of lead, internal lead and coordinating units that states its own, in sheet order. */
function forEachCell(
  { appendices }: Plan,
  visit: (cell: Field<UnitList>, row: PlanRow, appendix: Appendix) => void,
): void {
  for (const appendix of appendices) {
    for (const row of treeRowsOf(appendix)) {
      for (const field of unitFields(row)) if (isOwn(field)) visit(field, row, appendix);
    }
  }
}

/** How many cells hold each list of units, in the order met: cells with the same text share it, so that it is judged once. */
const listTimes = remember((plan: Plan): ReadonlyMap<UnitList, number> => {
  const times = new Map<UnitList, number>();
  forEachCell(plan, ({ value }) => times.set(value, (times.get(value) ?? 0) + 1));
  return times;
});

/** How often each unit is named in these cells, in the order met. */
export const unitTimes = remember((plan: Plan) => mentionTimes(listTimes(plan)));

/** The cells whose units are of a kind, in sheet order. */
export function unitCells(plan: Plan, isOfKind: Holds): UnitCell[] {
  const lists = new Set([...listTimes(plan).keys()].filter(isOfKind));
  const cells: UnitCell[] = [];
  if (lists.size === 0) return cells;
  forEachCell(plan, (field, row, appendix) => {
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
    for (const field of [row.lead, row.internalLead]) {
      if (field && isOwn(field) && isOfKind(field.value)) cells.push({ appendix, row, field });
    }
  }
  return cells;
}

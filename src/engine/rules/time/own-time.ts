import type { Field } from "../../plan/field";
import type { Appendix, PlanRow } from "../../plan/plan";
import { isOwn, timeFields, treeRowsOf } from "../../plan/queries";
import { remember } from "../../plan/remember";
import type { TimeFrame, TimeParse } from "../../values/time/time-frame";

/** The cells of a row in which a time of its own is typed: the time cell, or start and end. */
export function ownTimeCells(row: PlanRow): Field<TimeParse>[] {
  return timeFields(row).filter(isOwn);
}

/**
 * The time of a row as a whole (start and end columns taken together), where at least one of its cells is typed in the row
 * itself; its `cell` is the one to edit, the end before the start.
 */
export function ownTime(row: PlanRow): Field<TimeParse> | null {
  const { time } = row;
  if (!time) return null;
  if (!row.start || !row.end) return isOwn(time) ? time : null;
  const cells = ownTimeCells(row);
  const place = cells.find(({ cell }) => cell.column === time.cell.column) ?? cells[0];
  if (!place) return null;
  const { raw, text, source, from, value } = time;
  return { cell: place.cell, raw, text, source, from, value };
}

/** A row of an appendix and a cell of it in which a time is typed. */
export interface TimeCell {
  readonly row: PlanRow;
  readonly field: Field<TimeParse>;
}

/** Every cell of an appendix in which a time is typed, in sheet order. */
export const timeCells = remember((appendix: Appendix): readonly TimeCell[] => {
  const cells: TimeCell[] = [];
  for (const row of treeRowsOf(appendix)) {
    for (const field of ownTimeCells(row)) cells.push({ row, field });
  }
  return cells;
});

/** A row of an appendix with the frame of its own time. */
export interface TimedRow extends TimeCell {
  readonly frame: TimeFrame;
}

/** The rows of an appendix whose own time could be read, in sheet order. */
export const timedRows = remember((appendix: Appendix): readonly TimedRow[] => {
  const timed: TimedRow[] = [];
  for (const row of treeRowsOf(appendix)) {
    const own = ownFrame(row);
    if (own) timed.push({ row, field: own.field, frame: own.frame });
  }
  return timed;
});

/** The frame of `ownTime`; null where there is none or it could not be read. */
export function ownFrame(row: PlanRow): { readonly field: Field<TimeParse>; readonly frame: TimeFrame } | null {
  const field = ownTime(row);
  return field?.value.status === "parsed" ? { field, frame: field.value.frame } : null;
}

import type { Appendix, PlanRow } from "../../plan/plan";
import type { TimeFrame } from "../../values/time/time-frame";
import { unnumberedRows } from "../../numbering/unnumbered";

/** A time that a heading or parent task states for the rows below it. */
export interface StatedTime {
  readonly row: PlanRow;
  readonly text: string;
  readonly frame: TimeFrame;
}

/** Finds the time stated above a row. */
export type StatedAbove = (row: PlanRow) => StatedTime | null;

/**
 * The time of the nearest row above one in the numbering that states one. Places in the tree that only position gives say too
 * little; a number that is missing among numbered siblings (and is reported so) does no harm.
 */
export function statedAboveIn(appendix: Appendix): StatedAbove {
  const unnumbered = new Set(unnumberedRows(appendix));
  const isPlaced = (row: PlanRow) => row.number.value.status === "parsed" || unnumbered.has(row);
  return (row) => {
    for (let child = row; child.parent; child = child.parent) {
      const { parent } = child;
      if (!isPlaced(child) || !isPlaced(parent)) return null;
      const { time } = parent;
      if (!time || (time.source !== "own" && time.source !== "merged")) continue;
      return time.value.status === "parsed" ? { row: parent, text: time.text, frame: time.value.frame } : null;
    }
    return null;
  };
}

/** A frame with dates of its own: not "thường xuyên", "hằng tháng", or "từ Quý II" to the plan's end. */
export function isBound({ kind, intervals }: TimeFrame): boolean {
  return (kind === "interval" || kind === "deadline") && intervals.every(({ impliedEnd }) => !impliedEnd);
}

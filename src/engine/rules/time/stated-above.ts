import type { PlanRow } from "../../plan/plan";
import type { TimeFrame } from "../../values/time/time-frame";

/** A time that a heading or parent task states for the rows below it. */
export interface StatedTime {
  readonly row: PlanRow;
  readonly text: string;
  readonly frame: TimeFrame;
}

/** The time of the nearest row above it in the numbering that states one; places in the tree that only position gives say too little. */
export function statedAbove(row: PlanRow): StatedTime | null {
  for (let child = row; child.parent; child = child.parent) {
    const { parent } = child;
    if (!isLabelled(child) || !isLabelled(parent)) return null;
    const { time } = parent;
    if (!time || (time.source !== "own" && time.source !== "merged")) continue;
    return time.value.status === "parsed" ? { row: parent, text: time.text, frame: time.value.frame } : null;
  }
  return null;
}

function isLabelled({ number }: PlanRow): boolean {
  return number.value.status === "parsed";
}

/** A frame with dates of its own: not "thường xuyên", "hằng tháng", or "từ Quý II" to the plan's end. */
export function isBound({ kind, intervals }: TimeFrame): boolean {
  return (kind === "interval" || kind === "deadline") && intervals.every(({ impliedEnd }) => !impliedEnd);
}

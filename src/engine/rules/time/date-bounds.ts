import type { Appendix, PlanRow } from "../../plan/plan";
import type { IsoDate } from "../../values/date";
import { periodEnd, periodStart } from "../../values/period";
import type { TimeFrame } from "../../values/time/time-frame";
import { frameSpan } from "../../values/time/time-frame";
import { ownFrame } from "./own-time";
import type { StatedAbove } from "./stated-above";
import { isBound } from "./stated-above";

/** Dates between which a date of a row should lie; null where nothing says. */
export interface DateBounds {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export function isWithinBounds(date: IsoDate, bounds: readonly DateBounds[]): boolean {
  return bounds.every(({ from, to }) => (from === null || date >= from) && (to === null || date <= to));
}

/** What the plan period, the time stated above the row and the times stated below it say about the row's dates. */
export function boundsOf({ period }: Appendix, row: PlanRow, statedAbove: StatedAbove): DateBounds[] {
  const bounds: DateBounds[] = [];
  if (period) bounds.push({ from: periodStart(period), to: periodEnd(period) });
  const above = statedAbove(row);
  if (above && isBound(above.frame)) {
    const { start, end } = frameSpan(above.frame);
    bounds.push({ from: start, to: end });
  }
  for (const frame of framesBelow(row, row, statedAbove)) bounds.push({ from: frameSpan(frame).end, to: null });
  return bounds;
}

/** Dated times of the rows for which this row's time is the one stated above them. */
function framesBelow(stated: PlanRow, row: PlanRow, statedAbove: StatedAbove): TimeFrame[] {
  return row.children.flatMap((child) => {
    const own = ownFrame(child);
    const dated = own && isBound(own.frame) && statedAbove(child)?.row === stated ? [own.frame] : [];
    return [...dated, ...framesBelow(stated, child, statedAbove)];
  });
}

import type { PlanPeriod } from "../values/period";
import { periodEnd, periodStart } from "../values/period";
import type { IsoDate } from "../values/date";
import { dateParts, isoDate } from "../values/date";
import type { TimeFrame, TimeParse } from "../values/time/time-frame";
import { frameSpan } from "../values/time/time-frame";

/** When a task is due. */
export type DueTime =
  | { readonly kind: "date"; readonly date: IsoDate }
  /** Thường xuyên, cả năm, từ … trở đi: until the plan ends. */
  | { readonly kind: "ongoing" }
  | { readonly kind: "none" };

export function dueTime(time: TimeParse | null, period: PlanPeriod | null): DueTime {
  if (time?.status !== "parsed") return { kind: "none" };
  const { frame } = time;
  if (isOngoing(frame, period)) return { kind: "ongoing" };
  const { end } = frameSpan(frame);
  return end === null ? { kind: "none" } : { kind: "date", date: end };
}

function isOngoing(frame: TimeFrame, period: PlanPeriod | null): boolean {
  if (frame.kind === "continuous") return true;
  if (frame.intervals.some(({ end, impliedEnd }) => impliedEnd && end !== null)) return true;
  const { start, end } = frameSpan(frame);
  if (end === null) return frame.kind === "recurring";
  if (start === null) return false;
  const whole = period ? wholePlan(period) : { start: isoDate(dateParts(start).year, 1, 1), end: yearEnd(start) };
  return start <= whole.start && end >= whole.end;
}

/** A school year's work is done from September to May, whatever else the plan reaches into. */
function wholePlan(period: PlanPeriod): { start: IsoDate; end: IsoDate } {
  return period.kind === "schoolYear"
    ? { start: isoDate(period.firstYear, 9, 1), end: isoDate(period.lastYear, 5, 31) }
    : { start: periodStart(period), end: periodEnd(period) };
}

function yearEnd(date: IsoDate): IsoDate {
  return isoDate(dateParts(date).year, 12, 31);
}

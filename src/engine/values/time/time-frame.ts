import type { IsoDate } from "../date";
import type { PlanPeriod } from "../period";

/** One stretch of time. A deadline has only an end; an event or a bare recurrence has no interval. */
export interface TimeInterval {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  /** The year was taken from the plan period, not written in the cell. */
  readonly impliedYear: boolean;
  /** The end is the end of the plan period ("từ Quý II", "thường xuyên"), not written in the cell. */
  readonly impliedEnd: boolean;
}

/** How often a recurring task comes round; `day` is a day of the month, `weekday` 1 (Monday) – 7 (Sunday). */
export interface Recurrence {
  readonly every: "day" | "week" | "month" | "quarter" | "halfYear" | "nineMonths" | "year";
  readonly weekday?: number;
  readonly day?: number;
}

/** What a time cell says (spec §3.1). */
export interface TimeFrame {
  readonly kind: "interval" | "deadline" | "recurring" | "continuous" | "event";
  /** In the order written; the frame runs from the first start to the last end. */
  readonly intervals: readonly TimeInterval[];
  readonly recurrences: readonly Recurrence[];
  /** Words of the cell that are not part of the time: "(mô hình thử nghiệm)". */
  readonly note: string | null;
}

/** What the reader of a time cell needs to know of the plan. */
export interface TimeContext {
  /** Null where the plan names no period: texts that need an implied year are then `yearUnknown`. */
  readonly period: PlanPeriod | null;
}

export type TimeParse =
  | { readonly status: "parsed"; readonly frame: TimeFrame }
  | { readonly status: "blank" }
  /** Recognised, no dates: "đầu năm", "cuối quý II". */
  | { readonly status: "vague" }
  /** Two readings: a quarter without a year in a plan of several years, a term without a school year. */
  | { readonly status: "ambiguous"; readonly reason: "year" | "schoolYear" }
  /** A time, but the plan names no year and neither does the cell. */
  | { readonly status: "yearUnknown" }
  /** Month 13, 31/6, Quý V: the offending part as written. */
  | { readonly status: "impossible"; readonly part: string }
  /** Ends before it starts; the two dates as read. */
  | { readonly status: "reversed"; readonly start: IsoDate; readonly end: IsoDate }
  | { readonly status: "unrecognised" };

/** First start and last end over all intervals; null where there is none. */
export function frameSpan(frame: TimeFrame): { start: IsoDate | null; end: IsoDate | null } {
  let start: IsoDate | null = null;
  let end: IsoDate | null = null;
  for (const interval of frame.intervals) {
    if (interval.start !== null && (start === null || interval.start < start)) start = interval.start;
    if (interval.end !== null && (end === null || interval.end > end)) end = interval.end;
  }
  return { start, end };
}

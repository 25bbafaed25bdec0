/** A span as written → its intervals, or what comes round, or why it has no dates. */
import type { IsoDate } from "../../date";
import { addDays } from "../../date";
import type { PlanPeriod } from "../../period";
import { periodEnd, periodYears } from "../../period";
import type { Edge, Point, Span } from "../reading/syntax";
import type { Recurrence, TimeInterval } from "../time-frame";
import { resolvePoint } from "./resolve-point";
import type { Dated, Problem } from "./resolve-point";

/** The intervals of a span, once; "hằng năm" gives one for each year of the plan. */
export function resolveSpan(span: Span, period: PlanPeriod | null): TimeInterval[] | Problem {
  if (span.every !== "year" || yearIsWritten(span)) return asList(resolveOnce(span, period));
  if (period?.kind !== "span") return asList(resolveOnce(span, period));
  const intervals: TimeInterval[] = [];
  for (const year of periodYears(period)) {
    const interval = resolveOnce(span, { kind: "year", firstYear: year, lastYear: year });
    if ("status" in interval) return interval;
    // "từ tháng 9 hằng năm" goes to the end of each year, not of the plan.
    intervals.push({ ...interval, impliedEnd: false });
  }
  return intervals;
}

/** How a span comes round; null where it does not. */
export function recurrenceOf(span: Span): Recurrence | null {
  if (span.every === null) return null;
  const { shape } = span.last ?? span.first;
  const lead = isBefore(span) ? 1 : 0;
  // The day before Monday is Sunday.
  if (shape.unit === "weekday") return { every: span.every, weekday: shape.weekday - lead || 7 };
  // Before day 1 is the end of a month, which has no one number.
  const day = shape.unit === "dayOfMonth" ? shape.day - lead : 0;
  return day > 0 ? { every: span.every, day } : { every: span.every };
}

function yearIsWritten(span: Span): boolean {
  return span.first.year !== null || (span.last !== null && span.last.year !== null);
}

function asList(interval: TimeInterval | Problem): TimeInterval[] | Problem {
  return "status" in interval ? interval : [interval];
}

function resolveOnce(span: Span, period: PlanPeriod | null): TimeInterval | Problem {
  const first = resolvePoint(span.first, period);
  const last = span.last === null ? null : resolvePoint(span.last, period);
  if (first.status === "impossible") return first;
  if (last?.status === "impossible") return last;
  if (!edgesAreDays(span)) return { status: "vague" };
  if (first.status !== "dated") return first;
  if (last === null) return resolveSingle(span, first, period);
  return last.status === "dated" ? resolveRange(span, first, last, period) : last;
}

/** "Từ đầu tháng 3", "đến cuối năm" are days; "cuối năm" is not. */
function edgesAreDays({ bound, first, last }: Span): boolean {
  if (last !== null) return isEdge(first, "start") && isEdge(last, "end");
  return isEdge(first, bound === "from" ? "start" : bound === "by" ? "end" : null);
}

function isEdge(point: Point, edge: Edge | null): boolean {
  return point.edge === null || point.edge === edge;
}

function resolveRange(span: Span, first: Dated, last: Dated, period: PlanPeriod | null): TimeInterval | Problem {
  if (span.bound === "before") return deadline(addDays(first.start, -1), first.impliedYear);
  if (span.bound === "after") return openInterval(addDays(last.end, 1), last.impliedYear, period);
  const end = span.endsBefore ? addDays(last.start, -1) : last.end;
  if (first.start > end) return { status: "reversed", start: first.start, end };
  if (span.open) return openInterval(first.start, first.impliedYear, period);
  return { start: first.start, end, impliedYear: first.impliedYear || last.impliedYear, impliedEnd: false };
}

function resolveSingle(span: Span, days: Dated, period: PlanPeriod | null): TimeInterval {
  const { start, end, impliedYear } = days;
  if (isBefore(span)) return deadline(addDays(start, -1), impliedYear);
  if (span.bound === "after") return openInterval(addDays(end, 1), impliedYear, period);
  if (span.bound === "from" || span.open) return openInterval(start, impliedYear, period);
  const isDeadline = span.bound !== null || span.first.shape.unit === "day";
  return isDeadline ? deadline(end, impliedYear) : { start, end, impliedYear, impliedEnd: false };
}

/** "Trước ngày 15/6" is literally before; "trước 17h00 ngày 15/6" is on that day. */
function isBefore(span: Span): boolean {
  return span.bound === "before" && !span.first.atHour;
}

function deadline(end: IsoDate, impliedYear: boolean): TimeInterval {
  return { start: null, end, impliedYear, impliedEnd: false };
}

/** Up to the end of the plan, where that is known and still to come. */
export function openInterval(start: IsoDate, impliedYear: boolean, period: PlanPeriod | null): TimeInterval {
  const end = period === null ? null : periodEnd(period);
  return { start, end: end !== null && end >= start ? end : null, impliedYear, impliedEnd: true };
}

/** One time of a cell → what it adds to the frame. */
import type { PlanPeriod } from "../../period";
import { periodEnd, periodStart } from "../../period";
import type { Item, Span } from "../reading/syntax";
import type { Recurrence, TimeInterval } from "../time-frame";
import type { Problem } from "./resolve-point";
import { recurrenceOf, resolveSpan } from "./resolve-span";

export type Outcome =
  | { readonly kind: "dates"; readonly intervals: readonly TimeInterval[] }
  | {
      readonly kind: "recurring";
      readonly recurrences: readonly Recurrence[];
      readonly intervals: readonly TimeInterval[];
      /** The interval is the plan period only because none is written. */
      readonly bare: boolean;
    }
  | { readonly kind: "continuous"; readonly intervals: readonly TimeInterval[]; readonly bare: boolean }
  | { readonly kind: "vague" | "event" | "duration" }
  | { readonly kind: "problem"; readonly problem: Problem };

export function resolveItem(item: Item, period: PlanPeriod | null): Outcome {
  switch (item.kind) {
    case "span":
      return item.every === null ? resolveDates(item, period) : resolveRound(item, period);
    case "recurring":
      return goingOn("recurring", item.within, item.recurrences, period);
    case "continuous":
      return goingOn("continuous", item.within, [], period);
    default:
      return { kind: item.kind };
  }
}

function resolveDates(span: Span, period: PlanPeriod | null): Outcome {
  const intervals = resolveSpan(span, period);
  if (!("status" in intervals)) return { kind: "dates", intervals };
  return intervals.status === "vague" ? { kind: "vague" } : { kind: "problem", problem: intervals };
}

/** "Tháng 12 hằng năm" has dates; "ngày 20 hằng tháng" and "đầu tháng 3 hằng năm" come round over the plan period. */
function resolveRound(span: Span, period: PlanPeriod | null): Outcome {
  const recurrence = recurrenceOf(span);
  const recurrences = recurrence === null ? [] : [recurrence];
  const intervals = resolveSpan(span, period);
  if (!("status" in intervals)) return { kind: "recurring", recurrences, intervals, bare: false };
  if (intervals.status === "vague" || intervals.status === "ambiguous")
    return goingOn("recurring", span.within, recurrences, period);
  return { kind: "problem", problem: intervals };
}

/** Something that goes on or comes round: in the time written, else over the plan period. */
function goingOn(
  kind: "recurring" | "continuous",
  within: Span | null,
  recurrences: readonly Recurrence[],
  period: PlanPeriod | null,
): Outcome {
  const written = within === null || isPlanYear(within) ? null : resolveSpan(within, period);
  if (written === null) return { kind, recurrences, intervals: planPeriod(period), bare: true };
  return "status" in written
    ? { kind: "problem", problem: written }
    : { kind, recurrences, intervals: written, bare: false };
}

/** "trong năm" adds nothing to what goes on all the year. */
function isPlanYear(span: Span): boolean {
  const { shape, year } = span.first;
  return span.last === null && year === null && (shape.unit === "year" || shape.unit === "planPeriod");
}

function planPeriod(period: PlanPeriod | null): TimeInterval[] {
  if (period === null) return [];
  return [{ start: periodStart(period), end: periodEnd(period), impliedYear: true, impliedEnd: true }];
}

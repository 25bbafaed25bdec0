/** A point as written → its first and last day, in the plan it stands in. */
import type { PlanPeriod } from "../../period";
import { periodEnd, periodStart } from "../../period";
import type { Point, YearReference } from "../reading/syntax";
import type { TimeParse } from "../time-frame";
import { implyYear, yearWithin } from "./imply-year";
import type { Days } from "./point-days";
import { daysInSchoolYear, daysInYear, isImpossible } from "./point-days";

/** What keeps a cell from having dates. */
export type Problem = Extract<
  TimeParse,
  { readonly status: "vague" | "ambiguous" | "yearUnknown" | "impossible" | "reversed" }
>;

export interface Dated extends Days {
  readonly status: "dated";
  /** The year comes from the plan, not from the cell. */
  readonly impliedYear: boolean;
}

export function resolvePoint(point: Point, period: PlanPeriod | null): Dated | Problem {
  const { shape, year } = point;
  if (isImpossible(shape, year)) return { status: "impossible", part: point.text };
  if (shape.unit === "schoolYear") return resolveSchoolTime(null, year, period);
  if (shape.unit === "term") return resolveSchoolTime(shape.term, year, period);
  // "cả năm" in a school-year plan is the plan's year.
  const isWholePlan =
    shape.unit === "planPeriod" || (shape.unit === "year" && year === null && period?.kind === "schoolYear");
  return isWholePlan ? resolvePlanPeriod(period) : resolveInYear(point, period);
}

function resolvePlanPeriod(period: PlanPeriod | null): Dated | Problem {
  if (period === null) return { status: "yearUnknown" };
  return { status: "dated", start: periodStart(period), end: periodEnd(period), impliedYear: true };
}

function resolveSchoolTime(
  term: number | null,
  written: YearReference | null,
  period: PlanPeriod | null,
): Dated | Problem {
  if (written === null && period === null) return { status: "yearUnknown" };
  const school = written ?? planSchoolYear(period);
  if (school?.kind !== "school") return { status: "ambiguous", reason: "schoolYear" };
  const { first, last } = school;
  if (first >= last) return { status: "reversed", ...daysInSchoolYear(null, first, last) };
  return { status: "dated", ...daysInSchoolYear(term, first, last), impliedYear: written === null };
}

function planSchoolYear(period: PlanPeriod | null): YearReference | null {
  return period?.kind === "schoolYear" ? { kind: "school", first: period.firstYear, last: period.lastYear } : null;
}

function resolveInYear(point: Point, period: PlanPeriod | null): Dated | Problem {
  // The year of the question does not matter here: a date with a part missing is so in every year.
  if (daysInYear(point.shape, 2020) === null) return { status: "vague" };
  const year = yearOf(point, period);
  if (typeof year !== "number") return year;
  const days = daysInYear(point.shape, year);
  if (days === null || days.start > days.end) return { status: "impossible", part: point.text };
  return { status: "dated", ...days, impliedYear: point.year === null };
}

function yearOf({ shape, year }: Point, period: PlanPeriod | null): number | Problem {
  if (year?.kind === "calendar") return year.year;
  if (year?.kind === "school") return yearWithin(shape, year);
  const implied = implyYear(shape, period);
  if (implied.status === "implied") return implied.year + (year?.offset ?? 0);
  return implied.status === "ambiguous" ? { status: "ambiguous", reason: "year" } : { status: "yearUnknown" };
}

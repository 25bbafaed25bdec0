/**
 * The year a point without one has in its plan (spec §2): the plan's year; in a school-year plan a–b, months 8–12 and Quý III, IV are in a,
 * months 1–7 and Quý I, II in b, and so is the summer. A plan of several years implies none.
 */
import type { PlanPeriod } from "../../period";
import type { PointShape, YearReference } from "../reading/syntax";

export type ImpliedYear =
  { readonly status: "implied"; readonly year: number } | { readonly status: "ambiguous" | "unknown" };

export function implyYear(shape: PointShape, period: PlanPeriod | null): ImpliedYear {
  if (period === null) return { status: "unknown" };
  if (period.kind === "schoolYear") {
    return {
      status: "implied",
      year: yearWithin(shape, { kind: "school", first: period.firstYear, last: period.lastYear }),
    };
  }
  return impliesYear(period) ? { status: "implied", year: period.firstYear } : { status: "ambiguous" };
}

/** A plan of one year or of one school year says which year is meant. */
export function impliesYear(period: PlanPeriod | null): boolean {
  return period !== null && (period.kind === "schoolYear" || period.firstYear === period.lastYear);
}

/** The calendar year of a point within the school year first–last. */
export function yearWithin(shape: PointShape, school: YearReference & { readonly kind: "school" }): number {
  return isBeforeNewYear(shape) ? school.first : school.last;
}

function isBeforeNewYear(shape: PointShape): boolean {
  switch (shape.unit) {
    case "day":
    case "month":
    case "halfMonth":
      return shape.month >= 8;
    case "week":
      return (shape.month ?? 0) >= 8;
    case "quarter":
      return shape.quarter >= 3;
    case "monthsOfYear":
      return shape.side === "last";
    default:
      return false;
  }
}

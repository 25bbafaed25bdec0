/** The calendar under the points: which numbers no year has, and the first and last day of each shape in a year. */
import type { IsoDate } from "../../date";
import { daysInMonth, isoDate, isRealDate } from "../../date";
import type { PointShape, YearReference } from "../reading/syntax";

export interface Days {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** Month 13, 31/6, Quý V, year 20266: wrong whatever the plan. */
export function isImpossible(shape: PointShape, year: YearReference | null): boolean {
  if (year !== null && !isYearOfOurTime(year)) return true;
  switch (shape.unit) {
    case "day":
      // 2020 was a leap year: whether 29/2 exists is seen once the year is known.
      return !isRealDate(2020, shape.month, shape.day);
    case "dayOfMonth":
      return !isBetween(shape.day, 1, 31);
    case "month":
    case "halfMonth":
      return !isBetween(shape.month, 1, 12);
    case "quarter":
      return !isBetween(shape.quarter, 1, 4);
    case "week":
      // Without a month it is a week of the year.
      if (shape.month === null) return !isBetween(shape.week, 1, 53);
      return !isBetween(shape.week, 1, 5) || !isBetween(shape.month, 1, 12);
    case "monthsOfYear":
      return !isBetween(shape.count, 1, 12);
    case "term":
      return !isBetween(shape.term, 1, 2);
    default:
      return false;
  }
}

function isYearOfOurTime(year: YearReference): boolean {
  switch (year.kind) {
    case "calendar":
      return isBetween(year.year, 1900, 2999);
    case "school":
      return isBetween(year.first, 1900, 2999) && isBetween(year.last, 1900, 2999);
    case "relative":
      return true;
  }
}

function isBetween(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

/**
 * First and last day in a calendar year. The first comes after the last where that year has no such day (29/2, week 5 of a
 * February of 28 days); null where part of the date is not written ("ngày 15").
 */
export function daysInYear(shape: PointShape, year: number): Days | null {
  switch (shape.unit) {
    case "day":
      return days(year, shape.month, shape.day, Math.min(shape.day, daysInMonth(year, shape.month)));
    case "week":
      return shape.month === null ? null : daysOfWeek(year, shape.month, shape.week);
    case "halfMonth":
      return shape.half === "first"
        ? days(year, shape.month, 1, 15)
        : days(year, shape.month, 16, daysInMonth(year, shape.month));
    case "month":
      return months(year, shape.month, shape.month);
    case "quarter":
      return months(year, shape.quarter * 3 - 2, shape.quarter * 3);
    case "monthsOfYear":
      return shape.side === "first" ? months(year, 1, shape.count) : months(year, 13 - shape.count, 12);
    case "year":
      return months(year, 1, 12);
    case "summer":
      return months(year, 6, 8);
    default:
      return null;
  }
}

/** Days of a school year (1 September – 31 May) or of one of its terms, which part after 15 January. */
export function daysInSchoolYear(term: number | null, first: number, last: number): Days {
  const start = term === 2 ? isoDate(last, 1, 16) : isoDate(first, 9, 1);
  const end = term === 1 ? isoDate(last, 1, 15) : isoDate(last, 5, 31);
  return { start, end };
}

/** Week 1 is days 1–7, week 5 what is left after day 28. */
function daysOfWeek(year: number, month: number, week: number): Days {
  const first = week * 7 - 6;
  return days(year, month, first, week === 5 ? daysInMonth(year, month) : first + 6);
}

function days(year: number, month: number, first: number, last: number): Days {
  return { start: isoDate(year, month, first), end: isoDate(year, month, last) };
}

function months(year: number, first: number, last: number): Days {
  return { start: isoDate(year, first, 1), end: isoDate(year, last, daysInMonth(year, last)) };
}

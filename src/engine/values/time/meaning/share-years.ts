/**
 * Years and "hằng năm" within a cell. What is written once holds for the points before it in the same range or list ("Quý II, III/2021",
 * "28/6-5/7/2021", "tháng 3, tháng 9 hằng năm"), and a year before a colon for all under it ("Năm 2021: Quý I, Quý III").
 * Where that puts a point after the next one, the year before is meant if the plan has it: "Tháng 11 - tháng 02/2022" in a plan of 2021.
 * Where the plan implies no year, one written anywhere in the cell says which is meant.
 */
import type { PlanPeriod } from "../../period";
import { periodEnd, periodStart } from "../../period";
import { canComeRound } from "../reading/every";
import type { Entry, Point, Span, YearReference } from "../reading/syntax";
import { impliesYear } from "./imply-year";
import { fromNext, fromPrevious, mapSpan } from "./neighbours";
import { resolvePoint } from "./resolve-point";

export function shareYears(entries: readonly Entry[], period: PlanPeriod | null): Entry[] {
  const ranges = underHeadings(entries).map((entry) => mapSpan(entry, (span) => shareInRange(span, period)));
  const lists = fromNext(ranges, (span, next) =>
    next.link === "list" ? takeYear(takeEvery(span, next.item), next.item, period) : span,
  );
  if (impliesYear(period)) return lists;
  const fromLater = fromNext(lists, (span, next) => takeYear(span, next.item, period));
  return fromPrevious(fromLater, (entry, previous) => takeYear(entry.item, previous, null));
}

/** "Năm 2021: quý I" gives its year and goes; "Học kỳ I: tháng 10" only goes. */
function underHeadings(entries: readonly Entry[]): Entry[] {
  const kept: Entry[] = [];
  let year: YearReference | null = null;
  for (const [index, entry] of entries.entries()) {
    const heading = entries[index + 1]?.link === "under" ? headingOf(entry) : null;
    if (heading !== null || entry.link === "clause") year = heading?.year ?? null;
    if (heading === null)
      kept.push(mapSpan(entry, (span) => (year === null || yearOf(span) !== null ? span : withYear(span, year))));
  }
  return kept;
}

function headingOf({ item }: Entry): Point | null {
  const names =
    item.kind === "span" && item.last === null && ["year", "schoolYear", "term"].includes(item.first.shape.unit);
  return names ? item.first : null;
}

function shareInRange(span: Span, period: PlanPeriod | null): Span {
  const { first, last } = span;
  if (last === null) return span;
  if (first.year === null && last.year !== null)
    return { ...span, first: inYearBefore(first, last.year, last, period) };
  if (first.year !== null && last.year === null) return { ...span, last: inYearAfter(last, first.year, first, period) };
  return span;
}

function takeYear(span: Span, next: Span, period: PlanPeriod | null): Span {
  const year = next.first.year ?? yearOf(next);
  if (year === null || yearOf(span) !== null || span.every === "year") return span;
  const end = inYearBefore(span.last ?? span.first, year, next.first, period);
  return end.year === null ? span : shareInRange(withYear(span, end.year), period);
}

/** "hằng năm" at the end of a list is for all of it; "hằng tháng" for the days of the month in it. */
function takeEvery(span: Span, next: Span): Span {
  const free = span.every === null && yearOf(span) === null && next.every !== null;
  return free && canComeRound(span.first.shape.unit, next.every)
    ? { ...span, every: next.every, within: next.within }
    : span;
}

function yearOf(span: Span): YearReference | null {
  return span.last?.year ?? span.first.year;
}

function withYear(span: Span, year: YearReference): Span {
  return span.last === null ? { ...span, first: { ...span.first, year } } : { ...span, last: { ...span.last, year } };
}

/** A point in the year written after it. */
function inYearBefore(point: Point, year: YearReference, next: Point, period: PlanPeriod | null): Point {
  if (!fits(point, year)) return point;
  const sameYear = { ...point, year };
  if (year.kind !== "calendar" || inOrder(sameYear, next, period)) return sameYear;
  const yearBefore: Point = { ...point, year: { kind: "calendar", year: year.year - 1 } };
  return startsInPlan(yearBefore, period) ? yearBefore : sameYear;
}

/** The end of a range that leaves its year to the plan, or to the start where the plan's would come before it. */
function inYearAfter(point: Point, year: YearReference, start: Point, period: PlanPeriod | null): Point {
  const isImplied = resolvePoint(point, period).status === "dated" && inOrder(start, point, period);
  return isImplied || !fits(point, year) ? point : { ...point, year };
}

/** A calendar year says nothing of a term. */
function fits({ shape }: Point, year: YearReference): boolean {
  return year.kind !== "calendar" || (shape.unit !== "term" && shape.unit !== "schoolYear");
}

/** False only where both have dates and the second ends before the first begins. */
function inOrder(first: Point, second: Point, period: PlanPeriod | null): boolean {
  const start = resolvePoint(first, period);
  const end = resolvePoint(second, period);
  return start.status !== "dated" || end.status !== "dated" || start.start <= end.end;
}

function startsInPlan(point: Point, period: PlanPeriod | null): boolean {
  const days = resolvePoint(point, period);
  if (days.status !== "dated" || period === null) return false;
  return days.start >= periodStart(period) && days.start <= periodEnd(period);
}

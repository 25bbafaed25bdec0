/**
 * The year after a point, however it is joined on:
 *
 *   /2021 · -2021 · .2021 · , 2021 · ␣2021 · /26 · năm 2021 · , năm 2021 · của năm 2021 · trong năm 2021 · (2021) · (năm 2021)
 *   năm học 2020-2021 · , năm học 2020 – 2021 · /2020-2021 (terms) · (năm học 2020-2021) · NH 2020-2021
 *   năm sau · năm trước · năm nay · năm kế hoạch
 */
import type { PlanPeriod } from "../../period";
import type { Cursor } from "../reading/cursor";
import { each, PhraseTable, phrases } from "../reading/phrases";
import type { PointShape, YearReference } from "../reading/syntax";

/** Years a bare number can mean; outside them it is some other number. */
export function isLikelyYear(value: number): boolean {
  return value >= 1900 && value <= 2199;
}

export const SCHOOL_YEAR_WORDS = phrases("năm học|nh|niên khóa");

/** "năm" before a number; the budget year is the calendar year. */
export const YEAR_WORDS = phrases("năm|năm tài chính|năm ngân sách");

const OFFSETS = new PhraseTable([
  [each("năm", "trước|trước đó|trước liền kề|liền trước"), -1],
  [each("năm", "nay|này|hiện tại|hiện hành|kế hoạch|báo cáo"), 0],
  [each("năm", "sau|sau đó|sau liền kề|liền sau|tới|kế tiếp|tiếp theo|liền kề|kế sau"), 1],
]);

const PLAN_YEAR_WORDS = phrases("trong năm|của năm|trong năm học|của năm học|năm học");

export function takeYearReference(
  cursor: Cursor,
  unit: PointShape["unit"],
  period: PlanPeriod | null,
): YearReference | null {
  return (
    cursor.attempt(() => takeInBrackets(cursor)) ??
    cursor.attempt(() => takeShortYear(cursor, period)) ??
    cursor.attempt(() => takeJoined(cursor, unit === "term"))
  );
}

/** "trong năm", "của năm" after a point: the plan's own year, which says nothing new. */
export function skipPlanYearWords(cursor: Cursor): void {
  const start = cursor.position;
  if (cursor.takePhrase(PLAN_YEAR_WORDS) !== null && cursor.peek()?.kind === "number") cursor.position = start;
}

/** "năm sau", "năm kế hoạch": a year counted from the plan's. */
export function takeRelativeYear(cursor: Cursor): YearReference | null {
  const offset = cursor.takePhrase(OFFSETS);
  return offset === null ? null : { kind: "relative", offset };
}

/** "2020-2021", "2020/2021", "2020 đến 2021", "2020-21". */
export function takeSchoolYears(cursor: Cursor): YearReference | null {
  return cursor.attempt(() => {
    const first = cursor.takeNumber(4, 4);
    if (first === null || !(cursor.takeSign("-", "/") || cursor.takeWord("đến"))) return null;
    const full = cursor.takeNumber(4, 4);
    if (full !== null) return { kind: "school", first, last: full };
    const short = cursor.takeNumber(2, 2);
    if (short === null || cursor.atSign("/")) return null;
    return { kind: "school", first, last: first - (first % 100) + short };
  });
}

function takeInBrackets(cursor: Cursor): YearReference | null {
  if (!cursor.takeSign("(")) return null;
  const year = takeNamedYear(cursor) ?? takeSchoolYears(cursor) ?? takeCalendarYear(cursor);
  return year !== null && cursor.takeSign(")") ? year : null;
}

/** "/26": two digits are a year where no month fits, or where the plan is of about that year. */
function takeShortYear(cursor: Cursor, period: PlanPeriod | null): YearReference | null {
  if (!cursor.takeSign("/")) return null;
  const short = cursor.takeNumber(2, 2);
  if (short === null || cursor.atSign("/")) return null;
  return short > 12 || isNearPlan(2000 + short, period) ? { kind: "calendar", year: 2000 + short } : null;
}

export function isNearPlan(year: number, period: PlanPeriod | null): boolean {
  return period !== null && year >= period.firstYear - 1 && year <= period.lastYear + 1;
}

function takeJoined(cursor: Cursor, ofTerm: boolean): YearReference | null {
  if (cursor.atSign("-") && cursor.peek()?.gap === "line") return null;
  const slash = cursor.takeSign("/");
  const dash = !slash && cursor.takeSign("-");
  if (!slash && !dash && !cursor.takeSign(".", ",")) cursor.takeWord("của", "trong", "thuộc");
  const named = takeNamedYear(cursor) ?? (ofTerm ? takeSchoolYears(cursor) : null);
  if (named !== null) return named;
  if (slash) return takeAnyYear(cursor);
  const year = takeCalendarYear(cursor);
  const beginsRange = cursor.atSign("-") && cursor.peek(1)?.kind === "number";
  return beginsRange && !dash ? null : year;
}

/** "năm 2021", "năm học 2020-2021", "năm sau". */
function takeNamedYear(cursor: Cursor): YearReference | null {
  return cursor.attempt(() => {
    if (cursor.takePhrase(SCHOOL_YEAR_WORDS) !== null) return takeSchoolYears(cursor) ?? takeCalendarYear(cursor);
    const relative = takeRelativeYear(cursor);
    if (relative !== null) return relative;
    return cursor.takePhrase(YEAR_WORDS) === null ? null : takeAnyYear(cursor);
  });
}

function takeCalendarYear(cursor: Cursor): YearReference | null {
  return cursor.attempt(() => {
    const year = cursor.takeNumber(4, 4);
    return year === null || !isLikelyYear(year) || cursor.atSign("/", "%") ? null : { kind: "calendar", year };
  });
}

/** After "/" or "năm" any number of three to five digits stands for a year, if a mistyped one. */
function takeAnyYear(cursor: Cursor): YearReference | null {
  const year = cursor.takeNumber(5, 3);
  return year === null ? null : { kind: "calendar", year };
}

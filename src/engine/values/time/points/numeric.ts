/**
 * Dates in figures:
 *
 *   15/6/2021 · 15.6.2021 · 15-6-2021 · 05/02/21 · 2021-06-15 · 2021/06/15    day
 *   15/6 · (after "ngày" or a limiting word) 15-6 · 15.6 · 15.6 in 15.6-20.6.2021    day without a year
 *   6/2021 · 6-2021 · 6.2021 · 6/21 where the plan is of about 2021           month
 *   2021                                                                      year
 *   2020-2021 in the plan of that school year                                 school year
 *   20 in "20-25/3", 3 in "3, 4/2021"                                         number: what follows says of what
 *
 * Not: 12/2021/QĐ-UBND · 4116/KH-SGDĐT · 100% · 3 · 1.5
 */
import type { Cursor } from "../reading/cursor";
import type { Token } from "../reading/token";
import type { ReadShape, Scope } from "./shape";
import { isLikelyYear, isNearPlan, takeSchoolYears } from "./year-reference";

export function readNumeric(cursor: Cursor, scope: Scope): ReadShape | null {
  return (
    cursor.attempt(() => unlessNumberGoesOn(cursor, readPlanSchoolYear(cursor, scope))) ??
    cursor.attempt(() => unlessNumberGoesOn(cursor, readIsoDate(cursor))) ??
    cursor.attempt(() => unlessNumberGoesOn(cursor, readFullDate(cursor))) ??
    cursor.attempt(() => unlessNumberGoesOn(cursor, readMonthOfYear(cursor))) ??
    cursor.attempt(() => unlessNumberGoesOn(cursor, readTwoParts(cursor, scope))) ??
    cursor.attempt(() => unlessNumberGoesOn(cursor, readBareYear(cursor))) ??
    cursor.attempt(() => readListedNumber(cursor))
  );
}

/** "12/2021/QĐ", "15/6/2021/…", "100%", "3/2021a" are numbers of something else. */
function unlessNumberGoesOn(cursor: Cursor, read: ReadShape | null): ReadShape | null {
  const next = cursor.peek();
  const goesOn =
    next !== undefined && (next.text === "%" || next.text === "/" || (next.kind === "word" && next.gap === "none"));
  return goesOn ? null : read;
}

/** "2020-2021" in the plan of that school year. */
function readPlanSchoolYear(cursor: Cursor, { period }: Scope): ReadShape | null {
  const years = period?.kind === "schoolYear" ? takeSchoolYears(cursor) : null;
  const isPlan = years?.kind === "school" && years.first === period?.firstYear && years.last === period.lastYear;
  return isPlan ? { shape: { unit: "schoolYear" }, year: years, evidence: "bareYear" } : null;
}

function readIsoDate(cursor: Cursor): ReadShape | null {
  const year = cursor.takeNumber(4, 4);
  const separator = takeSeparator(cursor, "-", "/");
  if (year === null || separator === null) return null;
  const month = cursor.takeNumber(2);
  if (month === null || !cursor.takeSign(separator)) return null;
  const day = cursor.takeNumber(2);
  return day === null ? null : dayShape(day, month, year);
}

function readFullDate(cursor: Cursor): ReadShape | null {
  const day = cursor.takeNumber(2);
  const separator = takeSeparator(cursor, "/", ".", "-");
  if (day === null || separator === null) return null;
  const month = cursor.takeNumber(2);
  if (month === null || !cursor.takeSign(separator)) return null;
  const digits = cursor.peek()?.text.length;
  const year = cursor.takeNumber(5, 2);
  if (year === null) return null;
  return dayShape(day, month, digits === 2 ? fullYear(year) : year);
}

function readMonthOfYear(cursor: Cursor): ReadShape | null {
  const month = cursor.takeNumber(2);
  const separator = takeSeparator(cursor, "/", ".", "-");
  const year = cursor.takeNumber(4, 4);
  if (month === null || year === null || separator === null) return null;
  // "20-2021" and "15.2021" are no months, "13/2021" is a mistyped one.
  if (separator !== "/" && (month > 12 || !isLikelyYear(year))) return null;
  return monthShape(month, year);
}

function readTwoParts(cursor: Cursor, scope: Scope): ReadShape | null {
  const first = cursor.takeNumber(2);
  const separator = takeSeparator(cursor, "/", "-", ".");
  const second = cursor.takeNumber(2);
  if (first === null || separator === null || second === null) return null;
  if (separator !== "/") {
    const isDay = scope.loose ? isLooseDay(cursor, second) : separator === "." && leadsToDottedDate(cursor);
    return isDay ? dayShape(first, second, null) : null;
  }
  if (first <= 12 && second > 12 && isNearPlan(2000 + second, scope.period)) return monthShape(first, 2000 + second);
  // "50/50" is no mistyped date.
  return first > 31 && second > 12 ? null : dayShape(first, second, null);
}

/** "ngày 15-6", but not "ngày 15-20/6", "ngày 5-10 tháng 6". */
function isLooseDay(cursor: Cursor, month: number): boolean {
  return month <= 12 && !cursor.atSign("/", "-", ".") && !cursor.atWord("tháng");
}

/** "15.6" in "15.6-20.6.2021". */
function leadsToDottedDate(cursor: Cursor): boolean {
  const joint = cursor.peek();
  const [day, dot, month, secondDot] = [1, 2, 3, 4].map((offset) => cursor.peek(offset));
  const isDotted = day?.kind === "number" && dot?.text === "." && month?.kind === "number" && secondDot?.text === ".";
  return joint !== undefined && isJoint(joint) && isDotted;
}

function readBareYear(cursor: Cursor): ReadShape | null {
  const year = cursor.takeNumber(4, 4);
  if (year === null || !isLikelyYear(year) || isDecimal(cursor)) return null;
  return { shape: { unit: "year" }, year: { kind: "calendar", year }, evidence: "bareYear" };
}

function isDecimal(cursor: Cursor): boolean {
  return (
    cursor.atSign(".", ",") &&
    cursor.peek(1)?.kind === "number" &&
    cursor.peek(1)?.gap === "none" &&
    !isYear(cursor.peek(1))
  );
}

function isYear(token: Token | undefined): boolean {
  return token?.text.length === 4 && isLikelyYear(Number(token.text));
}

/** How many numbers a list like "3, 6, 9/2021" may hold before the one that says what they are. */
const LONGEST_LIST = 31;

function readListedNumber(cursor: Cursor): ReadShape | null {
  const value = cursor.takeNumber(2);
  if (value === null || !leadsToDate(cursor)) return null;
  return { shape: { unit: "number", value }, year: null, evidence: "numeric" };
}

/** The numbers go on to a date: "-25/3", ", 4/2021", " và 20 tháng 6". */
function leadsToDate(cursor: Cursor): boolean {
  let offset = 0;
  for (let count = 0; count < LONGEST_LIST; count++) {
    const joint = cursor.peek(offset);
    if (joint === undefined || !isJoint(joint)) return false;
    offset++;
    if (cursor.peek(offset)?.text === "ngày") offset++;
    if (cursor.peek(offset)?.kind !== "number") return false;
    offset++;
    const next = cursor.peek(offset)?.text;
    const after = cursor.peek(offset + 1)?.kind;
    if ((next === "/" || next === "tháng") && after === "number") return true;
  }
  return false;
}

function isJoint(token: Token): boolean {
  return ["-", ",", "&", "+", ";", "và", "hoặc", "đến"].includes(token.text);
}

function takeSeparator(cursor: Cursor, ...signs: readonly string[]): string | null {
  const sign = cursor.peek()?.text ?? "";
  return cursor.takeSign(...signs) ? sign : null;
}

/** Two digits of a year: 21 → 2021, 99 → 1999. */
function fullYear(short: number): number {
  return short < 70 ? 2000 + short : 1900 + short;
}

function dayShape(day: number, month: number, year: number | null): ReadShape {
  return {
    shape: { unit: "day", day, month, worded: false },
    year: year === null ? null : { kind: "calendar", year },
    evidence: year === null ? "numeric" : "plain",
  };
}

function monthShape(month: number, year: number): ReadShape {
  return { shape: { unit: "month", month }, year: { kind: "calendar", year }, evidence: "numeric" };
}

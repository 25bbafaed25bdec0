/**
 * How often something comes round.
 *
 * After a point: hằng năm · hàng tháng · mỗi quý · các năm · của tháng sau · tháng cuối quý · tháng đầu của mỗi quý.
 * As a period: quý · 6 tháng · 01 năm · học kỳ · nửa năm · 2 tuần — a period between the known ones counts as the next shorter.
 */
import type { Recurrence } from "../time-frame";
import type { Cursor } from "./cursor";
import { takeCount } from "./numerals";
import { each, PhraseTable } from "./phrases";
import type { PointShape } from "./syntax";

type Every = Recurrence["every"];

/** Days of each period, months of four weeks, so that "4 lần/năm" is a quarter to the day. */
const PERIOD_DAYS: readonly (readonly [Every, number])[] = [
  ["year", 336],
  ["nineMonths", 252],
  ["halfYear", 168],
  ["quarter", 84],
  ["month", 28],
  ["week", 7],
  ["day", 1],
];

const UNIT_DAYS = new PhraseTable([
  ["ngày", 1],
  ["tuần", 7],
  ["nửa tháng", 14],
  ["tháng", 28],
  ["quý", 84],
  ["nửa năm|học kỳ|hk|kỳ", 168],
  ["năm|năm học", 336],
]);

/** The longest known period that is no longer than so many days. */
export function everyOfDays(days: number): Every {
  return PERIOD_DAYS.find(([, length]) => length <= days)?.[0] ?? "day";
}

/** A period in days: "quý" 84, "6 tháng" 168; null where none stands here or a number makes it one of many ("tháng 3"). */
export function takePeriod(cursor: Cursor): { readonly count: number | null; readonly days: number } | null {
  return cursor.attempt(() => {
    const count = takeCount(cursor);
    const days = cursor.takePhrase(UNIT_DAYS);
    return days === null || isOneOfMany(cursor) ? null : { count, days: days * (count ?? 1) };
  });
}

/** "tháng 3", "quý I"; not "tháng 1 lần", "năm 2021". */
function isOneOfMany(cursor: Cursor): boolean {
  const next = cursor.peek();
  if (next === undefined || cursor.peek(1)?.text === "lần") return false;
  return next.kind === "number" ? next.text.length < 4 : /^[ivx]+$/.test(next.text);
}

const DAYS_OF_MONTH: ReadonlySet<PointShape["unit"]> = new Set(["dayOfMonth"] as const);
const NONE: ReadonlySet<PointShape["unit"]> = new Set();
const UNITS_THAT_COME_ROUND: Readonly<Record<Every, ReadonlySet<PointShape["unit"]>>> = {
  year: new Set(["day", "week", "halfMonth", "month", "quarter", "monthsOfYear", "term", "summer"] as const),
  nineMonths: NONE,
  halfYear: NONE,
  quarter: DAYS_OF_MONTH,
  month: new Set(["dayOfMonth", "week", "weekday"] as const),
  week: new Set(["weekday"] as const),
  day: NONE,
};

/** A day of the month comes round every month, a month every year; "Quý I, hằng quý" is two things. */
export function canComeRound(unit: PointShape["unit"], every: Every): boolean {
  return UNITS_THAT_COME_ROUND[every].has(unit);
}

export const YEARLY = "thường niên";
const ROUNDS = "hằng|mỗi|từng|các|của hằng|của mỗi|của các|trong các|vào các";
const NEXT_MONTH = each("tháng", "sau|kế tiếp|tiếp theo|liền kề|sau liền kề|báo cáo");
const IN_QUARTER = each(
  "tháng đầu|tháng thứ hai|tháng giữa|tháng cuối|tháng cuối cùng",
  "|của",
  "|mỗi|hằng|các",
  "quý",
);

const EVERY = new PhraseTable<Every>([
  [`${each(ROUNDS, "năm")}|${YEARLY}`, "year"],
  [each(ROUNDS, "tháng"), "month"],
  [`của tháng|trong tháng|${each("|của", NEXT_MONTH)}`, "month"],
  [each(ROUNDS, "tuần"), "week"],
  [each(`${each(ROUNDS, "quý")}|${each("|của", IN_QUARTER)}`, "|sau"), "quarter"],
]);

/** "hằng năm", "tháng cuối quý" after a point that can come round so. */
export function takeEvery(cursor: Cursor, unit: PointShape["unit"]): Every | null {
  return cursor.attempt(() => {
    cursor.takeSign(",");
    const every = cursor.takePhrase(EVERY);
    return every === null || !canComeRound(unit, every) || cursor.peek()?.kind === "number" ? null : every;
  });
}

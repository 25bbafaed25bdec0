/**
 * Days:
 *
 *   ngày 15/6 · ngày 15 tháng 6 · 15 tháng 6 năm 2021 · mùng 5 tháng 3 · ngày 15 (the month stands elsewhere)
 *   ngày 15 các tháng 3, 6 · 15h ngày 15/6 · 17 giờ 00 phút ngày 15/6 · 08:00 15/6/2021 · Thứ Ba, 15/6 · chiều thứ 6 ngày 15/6
 *
 * Not: 6 tháng 1 lần · 24 giờ · ngày khai giảng
 */
import type { Cursor } from "../reading/cursor";
import { takeOrdinal } from "../reading/numerals";
import { phrases } from "../reading/phrases";
import { skipHourAfterDate, skipHours, takeWeekday } from "./hours";
import { readNumeric } from "./numeric";
import type { ReadShape, Scope } from "./shape";
import { plain } from "./shape";

const OF_MONTH = phrases("tháng|các tháng|của tháng|của các tháng|trong tháng");

export function readDay(cursor: Cursor, scope: Scope): ReadShape | null {
  return cursor.attempt(() => {
    const atHour = skipHours(cursor);
    if (takeWeekday(cursor) !== null) cursor.takeSign(",");
    const marked = cursor.takeWord("ngày", "mùng", "mồng");
    const read =
      cursor.attempt(() => readWordedDay(cursor)) ??
      readNumeric(cursor, marked ? { ...scope, loose: true } : scope) ??
      (marked ? readDayOfMonth(cursor) : null);
    if (read === null) return null;
    if (read.shape.unit === "day") skipHourAfterDate(cursor);
    return marked ? { ...read, atHour, evidence: "plain" } : { ...read, atHour };
  });
}

function readWordedDay(cursor: Cursor): ReadShape | null {
  const day = cursor.takeNumber(2);
  if (day === null || cursor.takePhrase(OF_MONTH) === null) return null;
  const month = takeOrdinal(cursor);
  if (month === null || cursor.atWord("lần")) return null;
  return plain({ unit: "day", day, month, worded: true });
}

function readDayOfMonth(cursor: Cursor): ReadShape | null {
  const day = cursor.takeNumber(2);
  return day === null ? null : plain({ unit: "dayOfMonth", day });
}

/** "thứ 5", "Chủ nhật": a time only where it comes round ("hằng tuần"). */
export function readWeekday(cursor: Cursor): ReadShape | null {
  return cursor.attempt(() => {
    const atHour = skipHours(cursor);
    const weekday = takeWeekday(cursor);
    return weekday === null ? null : { ...plain({ unit: "weekday", weekday }), atHour };
  });
}

/**
 * Months and quarters: tháng 3 · tháng 03 · T3 · T.3 · tháng ba · tháng XII · Quý I · Quý 1 · Q1 · Q.I · quý hai
 *
 * Not: Tháng hành động · tháng, quý (recurring) · T15 · Quý phụ huynh
 */
import type { Cursor } from "../reading/cursor";
import { takeOrdinal } from "../reading/numerals";
import type { ReadShape } from "./shape";
import { plain } from "./shape";

export function readMonth(cursor: Cursor): ReadShape | null {
  return cursor.attempt(() => {
    const month = cursor.takeWord("tháng") ? takeOrdinal(cursor) : takeAbbreviatedMonth(cursor);
    return month === null ? null : plain({ unit: "month", month });
  });
}

/** "T3" is a month; "T15" is something else. */
function takeAbbreviatedMonth(cursor: Cursor): number | null {
  if (!cursor.takeWord("t", "th")) return null;
  cursor.takeSign(".");
  const month = cursor.takeNumber(2);
  return month !== null && month <= 12 ? month : null;
}

export function readQuarter(cursor: Cursor): ReadShape | null {
  return cursor.attempt(() => {
    if (cursor.takeWord("q")) cursor.takeSign(".");
    else if (!cursor.takeWord("quý")) return null;
    const quarter = takeOrdinal(cursor);
    return quarter === null ? null : plain({ unit: "quarter", quarter });
  });
}

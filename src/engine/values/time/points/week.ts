/**
 * Weeks of a month: tuần 2 tháng 3 · tuần thứ hai của tháng 3 · tuần II, tháng 3 · tuần đầu tháng 3 · tuần 2/3 · tuần 1 (in "tuần 1, 2 tháng 4")
 *
 * Not: tuần cuối tháng 3 (vague) · tuần lễ · hằng tuần
 */
import type { Cursor } from "../reading/cursor";
import { takeOrdinal } from "../reading/numerals";
import { phrases } from "../reading/phrases";
import type { ReadShape } from "./shape";
import { plain } from "./shape";

const FIRST_WEEK = phrases("đầu|đầu tiên");

export function readWeek(cursor: Cursor): ReadShape | null {
  return cursor.attempt(() => {
    if (!cursor.takeWord("tuần")) return null;
    cursor.takeWord("thứ");
    const week = cursor.takePhrase(FIRST_WEEK) === null ? takeOrdinal(cursor) : 1;
    return week === null ? null : weekShape(cursor, week);
  });
}

/** The month after the number of the week, where it stands there. */
export function weekShape(cursor: Cursor, week: number): ReadShape {
  return plain({ unit: "week", week, month: cursor.attempt(() => takeMonthOfWeek(cursor)) });
}

function takeMonthOfWeek(cursor: Cursor): number | null {
  const slash = cursor.takeSign("/");
  if (!slash && !cursor.takeSign(",")) cursor.takeWord("của", "trong");
  return cursor.takeWord("tháng") ? takeOrdinal(cursor) : slash ? cursor.takeNumber(2) : null;
}

/**
 * The hour before a date, which adds nothing to it: 17h00 · 8 giờ 30 phút · 08:00 · 14g · từ 8h đến 11h · sáng · chiều Thứ Ba,
 */
import type { Cursor } from "../reading/cursor";
import { phrases, PhraseTable } from "../reading/phrases";
import { takeOrdinal } from "../reading/numerals";

const PARTS_OF_DAY = phrases("sáng|trưa|chiều|tối|đêm|buổi sáng|buổi trưa|buổi chiều|buổi tối");

/** Takes an hour, or the first and last of some, and the part of the day; true where an hour was written. */
export function skipHours(cursor: Cursor): boolean {
  cursor.takePhrase(PARTS_OF_DAY);
  const found = takeHour(cursor);
  if (found && (cursor.takeSign("-") || cursor.takeWord("đến"))) takeHour(cursor);
  cursor.takePhrase(PARTS_OF_DAY);
  if (found) cursor.takeSign(",");
  return found;
}

/** After a date: "15/6/2026 08:00", "15/6/2026, lúc 8h". */
export function skipHourAfterDate(cursor: Cursor): void {
  cursor.attempt(() => {
    cursor.takeSign(",");
    cursor.takeWord("vào");
    cursor.takeWord("lúc");
    return takeHour(cursor) ? true : null;
  });
}

function takeHour(cursor: Cursor): boolean {
  const taken = cursor.attempt(() => {
    if (cursor.takeNumber(2) === null) return null;
    if (cursor.takeSign(":")) return cursor.takeNumber(2) !== null && skipSeconds(cursor) ? true : null;
    if (!cursor.takeWord("h", "g", "giờ")) return null;
    skipMinutes(cursor);
    return true;
  });
  return taken === true;
}

function skipSeconds(cursor: Cursor): boolean {
  return !cursor.takeSign(":") || cursor.takeNumber(2) !== null;
}

function skipMinutes(cursor: Cursor): void {
  cursor.attempt(() => {
    if (cursor.takeNumber(2) === null || cursor.atSign("/", "-", ".")) return null;
    cursor.takeWord("phút", "p", "ph");
    cursor.takeSign("'", "’", "′");
    return true;
  });
}

const WEEKDAYS = new PhraseTable([["chủ nhật|cn", 7]]);

/** "thứ Ba" → 2, "Thứ 5" → 4, "chủ nhật" → 7: counted from Monday = 1. */
export function takeWeekday(cursor: Cursor): number | null {
  return (
    cursor.takePhrase(WEEKDAYS) ??
    cursor.attempt(() => {
      if (!cursor.takeWord("thứ")) return null;
      const ordinal = takeOrdinal(cursor);
      return ordinal !== null && ordinal >= 2 && ordinal <= 7 ? ordinal - 1 : null;
    })
  );
}

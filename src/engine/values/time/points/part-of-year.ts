/**
 * Parts of a year or month counted from its ends:
 *
 *   6 tháng đầu năm · 06 tháng cuối năm 2021 · 9 tháng đầu năm · sáu tháng đầu của năm · 6 tháng đầu · 3 quý đầu năm · nửa đầu năm
 *   nửa đầu tháng 3 · nửa cuối tháng 3
 *
 * Not: 6 tháng (recurring or a duration) · 6 tháng đầu năm học · những tháng cuối năm (vague)
 */
import type { Cursor } from "../reading/cursor";
import { takeCount, takeOrdinal } from "../reading/numerals";
import { PhraseTable } from "../reading/phrases";
import type { ReadShape } from "./shape";
import { plain } from "./shape";
import { takeRelativeYear } from "./year-reference";

const SIDES = new PhraseTable<"first" | "last">([
  ["đầu|đầu tiên", "first"],
  ["cuối|cuối cùng", "last"],
]);

export function readPartOfYear(cursor: Cursor): ReadShape | null {
  return cursor.attempt(() => readMonths(cursor)) ?? cursor.attempt(() => readHalf(cursor));
}

function readMonths(cursor: Cursor): ReadShape | null {
  const units = takeCount(cursor);
  const monthsEach = cursor.takeWord("tháng") ? 1 : cursor.takeWord("quý") ? 3 : null;
  const side = cursor.takePhrase(SIDES);
  if (units === null || monthsEach === null || side === null || !skipOfYear(cursor)) return null;
  return plain({ unit: "monthsOfYear", count: units * monthsEach, side });
}

function readHalf(cursor: Cursor): ReadShape | null {
  if (!cursor.takeWord("nửa")) return null;
  const half = cursor.takeWord("sau") ? "last" : cursor.takePhrase(SIDES);
  if (half === null) return null;
  if (cursor.takeWord("tháng")) {
    const month = takeOrdinal(cursor);
    return month === null ? null : plain({ unit: "halfMonth", half, month });
  }
  return cursor.atWord("năm") && skipOfYear(cursor) ? plain({ unit: "monthsOfYear", count: 6, side: half }) : null;
}

/** Takes "năm" or "của năm"; the year itself is read after it. False where the months are those of something else. */
function skipOfYear(cursor: Cursor): boolean {
  cursor.takeWord("của", "trong");
  if (!cursor.atWord("năm")) return cursor.peek()?.kind !== "word" || cursor.atWord("và", "hoặc");
  if (cursor.peek(1)?.text === "học") return false;
  const start = cursor.position;
  const isRelative = takeRelativeYear(cursor) !== null;
  // "đầu năm sau": the year reference that follows needs its "năm".
  cursor.position = isRelative ? start : start + 1;
  return true;
}

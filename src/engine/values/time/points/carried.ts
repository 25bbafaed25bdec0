/**
 * A bare ordinal that takes its unit from the point before it: 6 in "tháng 3, 6", III in "Quý I-III/2021", 2 in "tuần 1, 2 tháng 4",
 * II in "HK I, II", 20 in "ngày 15, 20 hằng tháng", 9 in "ngày 15 tháng 3, 9"; or more school years: "năm học 2020-2021, 2021-2022".
 *
 * Not: 15 in "Tháng 3, 15 lớp tập huấn" · 15 in "Tháng 3 - 15/6"
 */
import type { PlanPeriod } from "../../period";
import type { Cursor } from "../reading/cursor";
import { takeOrdinal } from "../reading/numerals";
import type { PointShape } from "../reading/syntax";
import type { ReadShape } from "./shape";
import { plain } from "./shape";
import { weekShape } from "./week";
import { takeSchoolYears, takeYearReference } from "./year-reference";

/** Words that go on with a time after a bare ordinal; any other word makes it a number of something. */
const WORDS_AFTER = new Set(["và", "hoặc", "hay", "đến", "năm", "hằng", "mỗi", "các", "của", "trong", "trở"]);

export function readCarried(cursor: Cursor, carry: PointShape, period: PlanPeriod | null): ReadShape | null {
  return cursor.attempt(() => {
    if (carry.unit === "schoolYear") return moreSchoolYears(cursor);
    const next = cursor.peek();
    // In a list "năm" is the year, not five.
    if (next?.text === "năm" || (next?.kind === "number" && next.text.length > 2)) return null;
    const ordinal = takeOrdinal(cursor);
    const read = ordinal === null ? null : sameUnit(cursor, carry, ordinal);
    return read !== null && standsAlone(cursor, carry, period) ? read : null;
  });
}

function moreSchoolYears(cursor: Cursor): ReadShape | null {
  const years = takeSchoolYears(cursor);
  return years?.kind === "school" && years.last === years.first + 1 ? plain({ unit: "schoolYear" }, years) : null;
}

function sameUnit(cursor: Cursor, carry: PointShape, ordinal: number): ReadShape | null {
  switch (carry.unit) {
    case "month":
      return plain({ unit: "month", month: ordinal });
    case "quarter":
      // "Quý I, 6/2021" goes on with a month.
      return ordinal > 4 && cursor.atSign("/") ? null : plain({ unit: "quarter", quarter: ordinal });
    case "term":
      return plain({ unit: "term", term: ordinal });
    case "week":
      return weekShape(cursor, ordinal);
    case "dayOfMonth":
      return plain({ unit: "dayOfMonth", day: ordinal });
    case "day":
      return carry.worded ? plain({ ...carry, month: ordinal }) : null;
    default:
      return null;
  }
}

function standsAlone(cursor: Cursor, carry: PointShape, period: PlanPeriod | null): boolean {
  const start = cursor.position;
  takeYearReference(cursor, carry.unit, period);
  const next = cursor.peek();
  const after = cursor.peek(1);
  cursor.position = start;
  if (next === undefined || next.gap === "line") return true;
  if (next.kind === "word") return WORDS_AFTER.has(next.text);
  const numberGoesOn = after?.kind === "number" && (next.text === "/" || (next.text === "." && after.gap === "none"));
  return next.kind === "sign" && next.text !== "%" && !numberGoesOn;
}

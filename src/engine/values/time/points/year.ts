/**
 * Years and the plan period:
 *
 *   Năm 2021 · năm tài chính 2021 · các năm 2021 · hai năm 2021-2022 · Giai đoạn 2021 – 2025 · năm sau · năm nay
 *   cả năm · trong năm · suốt năm · quanh năm · hết năm · cuối năm (the plan's year) · cả giai đoạn (the plan period)
 *
 * Not: năm (recurring) · 01 năm 2021 (a yearly report) · hằng năm · giai đoạn 1
 */
import type { Cursor } from "../reading/cursor";
import { takeCount } from "../reading/numerals";
import type { ReadShape } from "./shape";
import { plain } from "./shape";
import { takeRelativeYear, YEAR_WORDS } from "./year-reference";

/** "năm" after these is the plan's year, not a yearly report. */
const BEFORE_PLAN_YEAR = ["trong", "cả", "suốt", "quanh", "toàn", "hết", "đầu", "giữa", "cuối", "nội", "của"];

export function readYear(cursor: Cursor): ReadShape | null {
  return (
    cursor.attempt(() => readNamedYear(cursor)) ??
    cursor.attempt(() => readPlanYear(cursor)) ??
    cursor.attempt(() => readStage(cursor))
  );
}

function readNamedYear(cursor: Cursor): ReadShape | null {
  const count = takeCount(cursor);
  if (count === 1) return null;
  const relative = count === null ? takeRelativeYear(cursor) : null;
  if (relative !== null) return plain({ unit: "year" }, relative);
  if (cursor.takePhrase(YEAR_WORDS) === null) return null;
  const year = cursor.takeNumber(5, 3);
  return year === null ? null : plain({ unit: "year" }, { kind: "calendar", year });
}

function readPlanYear(cursor: Cursor): ReadShape | null {
  const before = cursor.peek(-1)?.text ?? "";
  if (!BEFORE_PLAN_YEAR.includes(before) || !cursor.takeWord("năm")) return null;
  return plain({ unit: "year" });
}

function readStage(cursor: Cursor): ReadShape | null {
  const before = cursor.peek(-1)?.text ?? "";
  if (!(cursor.takeWord("giai") && cursor.takeWord("đoạn"))) return null;
  const year = cursor.takeNumber(4, 4);
  if (year !== null) return plain({ unit: "year" }, { kind: "calendar", year });
  return BEFORE_PLAN_YEAR.includes(before) && cursor.peek()?.kind !== "number" ? plain({ unit: "planPeriod" }) : null;
}

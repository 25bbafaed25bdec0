/** One point of time with its edge and year: "cuối tháng 5/2021", "Quý II năm 2021", "15/6/2021", or "III" in "Quý I-III". */
import type { Cursor } from "../reading/cursor";
import { PhraseTable } from "../reading/phrases";
import type { Edge, Point, PointShape } from "../reading/syntax";
import { readCarried } from "./carried";
import { readDay, readWeekday } from "./day";
import { readMonth, readQuarter } from "./month-quarter";
import { readPartOfYear } from "./part-of-year";
import { readSchoolTime } from "./school-time";
import type { ReadShape, Scope } from "./shape";
import { readWeek } from "./week";
import { readYear } from "./year";
import { skipPlanYearWords, takeYearReference } from "./year-reference";

export const EDGES = new PhraseTable<Edge>([
  ["đầu|thượng tuần|ngày đầu|ngày đầu tiên|những ngày đầu", "start"],
  ["giữa|trung tuần", "middle"],
  ["cuối|hạ tuần|tuần cuối|tuần cuối cùng|ngày cuối|ngày cuối cùng|những ngày cuối", "end"],
]);

/** Units that never have a year of their own written after them. */
const YEARLESS: ReadonlySet<PointShape["unit"]> = new Set(["weekday", "number", "dayOfMonth", "planPeriod"]);

export function readPoint(cursor: Cursor, scope: Scope): Point | null {
  return cursor.attempt(() => {
    const start = cursor.position;
    const edge = cursor.takePhrase(EDGES);
    if (edge !== null) cursor.takeWord("của");
    const read = readShape(cursor, edge === null ? scope : { ...scope, carry: null });
    if (read === null) return null;
    const year = read.year ?? readYearAfter(cursor, read.shape, scope);
    const text = cursor.textBetween(start, cursor.position);
    return { shape: read.shape, year, edge, atHour: read.atHour ?? false, evidence: read.evidence, text };
  });
}

function readShape(cursor: Cursor, scope: Scope): ReadShape | null {
  return (
    (scope.carry === null ? null : readCarried(cursor, scope.carry, scope.period)) ??
    readDay(cursor, scope) ??
    readWeek(cursor) ??
    readPartOfYear(cursor) ??
    readMonth(cursor) ??
    readQuarter(cursor) ??
    readSchoolTime(cursor) ??
    readYear(cursor) ??
    readWeekday(cursor)
  );
}

/** The year after a point that has none yet; also called once more after a note in brackets. */
export function readYearAfter(cursor: Cursor, shape: PointShape, scope: Scope): Point["year"] {
  if (YEARLESS.has(shape.unit)) return null;
  const year = takeYearReference(cursor, shape.unit, scope.period);
  if (year === null) skipPlanYearWords(cursor);
  return year;
}

import { dueTime } from "../../../src/engine/tasks/due-time";
import type { PlanPeriod } from "../../../src/engine/values/period";
import { combineStartEnd } from "../../../src/engine/values/time/combine-start-end";
import { parseTimeFrame } from "../../../src/engine/values/time/parse-time-frame";

const YEAR: PlanPeriod = { kind: "year", firstYear: 2026, lastYear: 2026 };
const SPAN: PlanPeriod = { kind: "span", firstYear: 2026, lastYear: 2028 };
const SCHOOL: PlanPeriod = { kind: "schoolYear", firstYear: 2025, lastYear: 2026 };

test.each<[string, PlanPeriod | null, string]>([
  ["Quý I", YEAR, "2026-03-31"],
  ["Trước ngày 15/6", YEAR, "2026-06-14"],
  ["Tháng 3 (sơ kết), tháng 12 (tổng kết)", YEAR, "2026-12-31"],
  ["Tháng 2 đến tháng 12", YEAR, "2026-12-31"],
  ["Tháng 1 đến tháng 11", YEAR, "2026-11-30"],
  ["Tháng 12 hằng năm", YEAR, "2026-12-31"],
  ["Trước ngày 30/10 hằng năm", YEAR, "2026-10-29"],
  ["Cả năm", YEAR, "ongoing"],
  ["Tháng 1 - tháng 12", YEAR, "ongoing"],
  ["Thường xuyên", YEAR, "ongoing"],
  ["Hằng quý", YEAR, "ongoing"],
  ["Từ Quý II/2026", YEAR, "ongoing"],
  ["Năm 2027", SPAN, "2027-12-31"],
  ["2026-2028", SPAN, "ongoing"],
  ["Năm học 2025-2026", SCHOOL, "ongoing"],
  ["Học kỳ I năm học 2025-2026", SCHOOL, "2026-01-15"],
  ["Tháng 5", SCHOOL, "2026-05-31"],
  ["Năm 2026", null, "ongoing"],
  ["Quý I/2026", null, "2026-03-31"],
  ["Trước ngày 15/6/2026", null, "2026-06-14"],
  ["Thường xuyên", null, "ongoing"],
  ["Hằng tháng", null, "ongoing"],
  ["Quý I", null, "none"],
  ["Khi có hướng dẫn", YEAR, "none"],
  ["Cuối năm", YEAR, "none"],
  ["Tháng 13", YEAR, "none"],
  ["", YEAR, "none"],
])("“%s” is due", (text, period, expected) => {
  const due = dueTime(parseTimeFrame(text, { period }), period);
  expect(due.kind === "date" ? due.date : due.kind).toBe(expected);
});

test("without a time column, or with a first day only, no date", () => {
  expect(dueTime(null, YEAR)).toEqual({ kind: "none" });
  const start = parseTimeFrame("1/3/2026", { period: YEAR });
  expect(dueTime(combineStartEnd(start, { status: "blank" }), YEAR)).toEqual({ kind: "none" });
});

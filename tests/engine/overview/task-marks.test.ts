import type { TaskMarks } from "../../../src/engine/overview/task-marks";
import { taskMarks } from "../../../src/engine/overview/task-marks";
import { timeAxis } from "../../../src/engine/overview/time-axis";
import type { PlanPeriod } from "../../../src/engine/values/period";
import { combineStartEnd } from "../../../src/engine/values/time/combine-start-end";
import { parseTimeFrame } from "../../../src/engine/values/time/parse-time-frame";

const YEAR: PlanPeriod = { kind: "year", firstYear: 2026, lastYear: 2026 };
const SPAN: PlanPeriod = { kind: "span", firstYear: 2026, lastYear: 2027 };
const SCHOOL: PlanPeriod = { kind: "schoolYear", firstYear: 2025, lastYear: 2026 };

function axisOf(period: PlanPeriod) {
  const axis = timeAxis([{ period, impliedYear: null }] as unknown as Parameters<typeof timeAxis>[0]);
  if (!axis) throw new Error("no axis");
  return axis;
}

/** A letter a column: - work, ~ what goes on, > due without work, = and * due at the end of it. "‹" and "›": outside the axis. */
function drawn(marks: TaskMarks | null): string {
  if (!marks) return "none";
  const letters = { none: ".>", interval: "-=", ongoing: "~*" } as const;
  const line = marks.marks.map(({ work, due }) => letters[work][due ? 1 : 0]).join("");
  return `${marks.before ? "‹" : ""}${line}${marks.after ? "›" : ""}`;
}

test.each<[string, string]>([
  ["Quý I", "--=........."],
  ["Tháng 3", "..=........."],
  ["Tháng 3 (sơ kết), tháng 12 (tổng kết)", "..=........="],
  ["28/6-5/7/2026", ".....-=....."],
  ["Cả năm", "-----------="],
  ["Đến hết ngày 15/6/2026", ".....>......"],
  ["Trước tháng 6", "....>......."],
  ["Từ Quý III/2026", "......------"],
  ["Thường xuyên", "~~~~~~~~~~~~"],
  ["Hằng tháng", "************"],
  ["Thứ 5 hằng tuần", "************"],
  ["Hằng quý", "~~*~~*~~*~~*"],
  ["Định kỳ 6 tháng", "~~~~~*~~~~~*"],
  ["Hằng năm", "~~~~~~~~~~~*"],
  ["Tháng 12 hằng năm", "...........*"],
  ["Trước ngày 30/10 hằng năm", ".........>.."],
  ["Thường xuyên, định kỳ báo cáo theo Quý", "~~*~~*~~*~~*"],
  ["Tháng 10/2026 và thường xuyên", ".........~~~"],
  ["Tháng 12/2025", "‹............"],
  ["Từ tháng 12/2025 đến tháng 3/2026", "‹--=........."],
  ["Từ tháng 11/2026 đến tháng 2/2027", "..........--›"],
  ["15/1/2027", "............›"],
  ["15/12/2025", "‹............"],
  ["Khi có hướng dẫn", "none"],
  ["Cuối năm", "none"],
  ["Tháng 13", "none"],
  ["", "none"],
])("%s", (text, expected) => {
  expect(drawn(taskMarks(parseTimeFrame(text, { period: YEAR }), axisOf(YEAR)))).toBe(expected);
});

test.each<[string, PlanPeriod, string]>([
  ["Quý III/2027", SPAN, "......=."],
  ["Từ tháng 6/2026 đến tháng 4/2027", SPAN, ".----=.."],
  ["Hằng tháng", SPAN, "********"],
  ["Định kỳ 6 tháng", SPAN, "~*~*~*~*"],
  ["Hằng năm", SPAN, "~~~*~~~*"],
  ["Năm học 2025-2026", SCHOOL, "...--------=..."],
  ["Hằng quý", SCHOOL, "*~~*~~*~~*~~*~~"],
])("%s in another plan", (text, period, expected) => {
  expect(drawn(taskMarks(parseTimeFrame(text, { period }), axisOf(period)))).toBe(expected);
});

test("a start without an end goes on to the end of the axis and is not due", () => {
  const start = parseTimeFrame("1/10/2026", { period: YEAR });
  const parse = combineStartEnd(start, parseTimeFrame("", { period: YEAR }));
  expect(drawn(taskMarks(parse, axisOf(YEAR)))).toBe(".........---");
});

test("no time column, and an axis without columns", () => {
  expect(taskMarks(null, axisOf(YEAR))).toBeNull();
  expect(taskMarks(parseTimeFrame("Quý I", { period: YEAR }), { step: "month", columns: [] })).toBeNull();
});

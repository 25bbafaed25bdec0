import { dueColumns, quarterText } from "../../../src/engine/summaries/due-columns";
import type { DueTime } from "../../../src/engine/tasks/due-time";
import type { PlanPeriod } from "../../../src/engine/values/period";

const year = (firstYear: number, lastYear = firstYear): PlanPeriod => ({
  kind: firstYear === lastYear ? "year" : "span",
  firstYear,
  lastYear,
});
const school = (firstYear: number): PlanPeriod => ({ kind: "schoolYear", firstYear, lastYear: firstYear + 1 });
const on = (date: string): DueTime => ({ kind: "date", date });
const REST = ["Thường xuyên / cả năm", "Chưa có thời hạn"];
const QUARTERS = ["Quý I", "Quý II", "Quý III", "Quý IV"];

test.each([
  ["a year", [year(2026)], [], QUARTERS],
  ["a year, twice", [year(2026), year(2026)], ["2026-03-31"], QUARTERS],
  ["dates outside it", [year(2026)], ["2025-12-31"], [...QUARTERS, "Ngoài kỳ kế hoạch"]],
  ["several years", [year(2026, 2028)], [], ["Năm 2026", "Năm 2027", "Năm 2028"]],
  ["two plans", [year(2027), year(2026)], [], ["Năm 2026", "Năm 2027"]],
  ["a school year", [school(2025)], [], ["Quý III/2025", "Quý IV/2025", "Quý I/2026", "Quý II/2026"]],
  [
    "a school year with a task in June before it",
    [school(2025)],
    ["2025-06-15"],
    ["Quý II/2025", "Quý III/2025", "Quý IV/2025", "Quý I/2026", "Quý II/2026"],
  ],
  [
    "a school year with a task in August after it",
    [school(2025)],
    ["2026-08-31"],
    ["Quý III/2025", "Quý IV/2025", "Quý I/2026", "Quý II/2026", "Quý III/2026"],
  ],
  ["no period: the dates themselves", [], ["2026-05-01", "2026-02-01"], QUARTERS],
  ["no period, dates of two years", [], ["2026-05-01", "2025-02-01"], ["Năm 2025", "Năm 2026"]],
  ["no period, no date", [], [], []],
] as const)("%s", (_name, periods, dates, labels) => {
  expect(dueColumns(periods, dates.map(on)).labels).toEqual([...labels, ...REST]);
});

test.each<[string, PlanPeriod[], string[], DueTime, string]>([
  ["the last day of a quarter", [year(2026)], [], on("2026-06-30"), "Quý II"],
  ["the first day of a quarter", [year(2026)], [], on("2026-07-01"), "Quý III"],
  ["outside", [year(2026)], ["2027-01-15"], on("2027-01-15"), "Ngoài kỳ kế hoạch"],
  ["a year of several", [year(2026, 2028)], [], on("2027-05-05"), "Năm 2027"],
  ["going on", [year(2026)], ["2027-01-15"], { kind: "ongoing" }, "Thường xuyên / cả năm"],
  ["going on, nothing outside", [year(2026)], [], { kind: "ongoing" }, "Thường xuyên / cả năm"],
  ["without a date", [year(2026)], [], { kind: "none" }, "Chưa có thời hạn"],
])("a task %s has its column", (_name, periods, dates, due, label) => {
  const columns = dueColumns(periods, [...dates.map(on), due]);
  expect(columns.labels[columns.placeOf(due)]).toBe(label);
});

test("a quarter is named with its year", () => {
  expect(["2026-01-01", "2026-12-31"].map(quarterText)).toEqual(["quý I/2026", "quý IV/2026"]);
});

import { timeAxis } from "../../../src/engine/overview/time-axis";
import type { PlanPeriod } from "../../../src/engine/values/period";

type Given = readonly [PlanPeriod["kind"], number, number] | { readonly implied: number | null };

function axisOf(...given: readonly Given[]) {
  const appendices = given.map((one) =>
    "implied" in one
      ? { period: null, impliedYear: one.implied }
      : { period: { kind: one[0], firstYear: one[1], lastYear: one[2] }, impliedYear: null },
  );
  return timeAxis(appendices as unknown as Parameters<typeof timeAxis>[0]);
}

test.each<[string, readonly Given[], string, number, readonly [string, string], readonly [number, number]]>([
  ["a year", [["year", 2026, 2026]], "month", 12, ["2026-01-01", "2026-12-31"], [1, 12]],
  [
    "a leap year's February ends on its last day",
    [["year", 2028, 2028]],
    "month",
    12,
    ["2028-01-01", "2028-12-31"],
    [1, 12],
  ],
  ["a school year", [["schoolYear", 2025, 2026]], "month", 15, ["2025-06-01", "2026-08-31"], [6, 8]],
  ["two years", [["span", 2026, 2027]], "quarter", 8, ["2026-01-01", "2027-12-31"], [1, 4]],
  ["six years", [["span", 2025, 2030]], "quarter", 24, ["2025-01-01", "2030-12-31"], [1, 4]],
  ["seven years", [["span", 2025, 2031]], "year", 7, ["2025-01-01", "2031-12-31"], [2025, 2031]],
  [
    "two plans",
    [
      ["year", 2027, 2027],
      ["year", 2026, 2026],
    ],
    "quarter",
    8,
    ["2026-01-01", "2027-12-31"],
    [1, 4],
  ],
  // From June to December of the year after: 19 months.
  [
    "a school year and a year",
    [
      ["schoolYear", 2025, 2026],
      ["year", 2026, 2026],
    ],
    "quarter",
    7,
    ["2025-04-01", "2026-12-31"],
    [2, 4],
  ],
  ["the year most cells state", [{ implied: 2026 }], "month", 12, ["2026-01-01", "2026-12-31"], [1, 12]],
  [
    "one plan with a year, one without",
    [{ implied: null }, ["year", 2026, 2026]],
    "month",
    12,
    ["2026-01-01", "2026-12-31"],
    [1, 12],
  ],
])("%s", (_name, given, step, count, [start, end], [first, last]) => {
  const axis = axisOf(...given);
  expect(axis?.step).toBe(step);
  expect(axis?.columns).toHaveLength(count);
  expect([axis?.columns[0]?.start, axis?.columns.at(-1)?.end]).toEqual([start, end]);
  expect([axis?.columns[0]?.number, axis?.columns.at(-1)?.number]).toEqual([first, last]);
});

test("columns follow one another, each with its year", () => {
  expect(axisOf(["schoolYear", 2025, 2026])?.columns.slice(5, 9)).toEqual([
    { start: "2025-11-01", end: "2025-11-30", year: 2025, number: 11 },
    { start: "2025-12-01", end: "2025-12-31", year: 2025, number: 12 },
    { start: "2026-01-01", end: "2026-01-31", year: 2026, number: 1 },
    { start: "2026-02-01", end: "2026-02-28", year: 2026, number: 2 },
  ]);
  expect(axisOf(["span", 2026, 2027])?.columns[5]).toEqual({
    start: "2027-04-01",
    end: "2027-06-30",
    year: 2027,
    number: 2,
  });
  expect(axisOf(["span", 2021, 2030])?.columns[1]).toEqual({
    start: "2022-01-01",
    end: "2022-12-31",
    year: 2022,
    number: 2022,
  });
});

test("nothing says which year", () => {
  expect(axisOf({ implied: null })).toBeNull();
  expect(axisOf()).toBeNull();
});

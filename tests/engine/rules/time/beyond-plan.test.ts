import { beyondPlan, yearsText } from "../../../../src/engine/rules/time/beyond-plan";
import type { PlanPeriod } from "../../../../src/engine/values/period";
import type { TimeFrame } from "../../../../src/engine/values/time/time-frame";

const YEAR: PlanPeriod = { kind: "year", firstYear: 2026, lastYear: 2026 };

function beyond(...intervals: readonly (readonly [start: string | null, end: string | null])[]): string {
  const frame: TimeFrame = {
    kind: "interval",
    intervals: intervals.map(([start, end]) => ({ start, end, impliedYear: false, impliedEnd: false })),
    recurrences: [],
    note: null,
  };
  return beyondPlan(frame, YEAR);
}

test.each<[string, readonly (readonly [string | null, string | null])[], string]>([
  ["no dates", [], "inside"],
  ["an interval without days", [[null, null]], "inside"],
  ["the whole year", [["2026-01-01", "2026-12-31"]], "inside"],
  ["a day before it", [["2025-12-31", "2026-12-31"]], "partly"],
  ["a day after it", [["2026-01-01", "2027-01-01"]], "partly"],
  ["ends the day before", [["2025-01-01", "2025-12-31"]], "wholly"],
  ["starts the day after", [["2027-01-01", "2027-01-31"]], "wholly"],
  ["only the first day", [["2025-01-01", "2026-01-01"]], "partly"],
  ["only the last day", [["2026-12-31", "2027-12-31"]], "partly"],
  ["from a day on", [["2026-05-01", null]], "inside"],
  ["a deadline within", [[null, "2026-12-31"]], "inside"],
  ["a deadline 31 days late", [[null, "2027-01-31"]], "partly"],
  ["a deadline 32 days late", [[null, "2027-02-01"]], "wholly"],
  ["a deadline before the plan", [[null, "2025-12-31"]], "wholly"],
  [
    "both outside",
    [
      ["2025-01-01", "2025-02-01"],
      ["2027-03-01", "2027-04-01"],
    ],
    "wholly",
  ],
  [
    "one in, one out",
    [
      ["2026-01-01", "2026-02-01"],
      ["2027-03-01", "2027-04-01"],
    ],
    "partly",
  ],
  [
    "both in",
    [
      ["2026-01-01", "2026-02-01"],
      ["2026-03-01", "2026-04-01"],
    ],
    "inside",
  ],
])("%s", (_name, intervals, place) => {
  expect(beyond(...intervals)).toBe(place);
});

test("years as a sentence names them", () => {
  expect(yearsText(YEAR)).toBe("2026");
  expect(yearsText({ kind: "span", firstYear: 2021, lastYear: 2025 })).toBe("2021–2025");
});

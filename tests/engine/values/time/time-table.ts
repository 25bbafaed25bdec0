/**
 * Tables of time phrases: each row is a text and a one-line summary of how it reads, and each is tried as written, decomposed,
 * in capitals and with blanks multiplied.
 *
 *   interval 2021-04-01..2021-06-30*      * the year is the plan's    + the end is the plan's    a deadline has no start
 *   recurring 2021-01-01..2021-12-31*+ month/20 # note
 *   impossible 31/6 · reversed 2021-11-01..2021-02-28 · ambiguous year · vague · yearUnknown · unrecognised · blank
 */
import type { PlanPeriod } from "../../../../src/engine/values/period";
import { parseTimeFrame } from "../../../../src/engine/values/time/parse-time-frame";
import type { Recurrence, TimeFrame, TimeInterval, TimeParse } from "../../../../src/engine/values/time/time-frame";

export const PLAN_2021: PlanPeriod = { kind: "year", firstYear: 2021, lastYear: 2021 };
export const PLAN_2021_2023: PlanPeriod = { kind: "span", firstYear: 2021, lastYear: 2023 };
export const SCHOOL_YEAR_2020: PlanPeriod = { kind: "schoolYear", firstYear: 2020, lastYear: 2021 };

export function read(text: string, period: PlanPeriod | null = PLAN_2021): string {
  return summary(parseTimeFrame(text, { period }));
}

export function summary(parse: TimeParse): string {
  switch (parse.status) {
    case "parsed":
      return frameSummary(parse.frame);
    case "impossible":
      return `impossible ${parse.part}`;
    case "reversed":
      return `reversed ${parse.start}..${parse.end}`;
    case "ambiguous":
      return `ambiguous ${parse.reason}`;
    default:
      return parse.status;
  }
}

function frameSummary({ kind, intervals, recurrences, note }: TimeFrame): string {
  const words = [kind, ...intervals.map(intervalSummary), ...recurrences.map(recurrenceSummary)];
  return note === null ? words.join(" ") : `${words.join(" ")} # ${note}`;
}

function intervalSummary({ start, end, impliedYear, impliedEnd }: TimeInterval): string {
  return `${start ?? ""}..${end ?? ""}${impliedYear ? "*" : ""}${impliedEnd ? "+" : ""}`;
}

function recurrenceSummary({ every, weekday, day }: Recurrence): string {
  return [every, weekday === undefined ? null : `weekday${weekday}`, day]
    .filter((part) => part !== null && part !== undefined)
    .join("/");
}

export type Row = readonly [text: string, expected: string];

/** One test a row; a row twice in a table is a mistake. */
export function timeTable(name: string, period: PlanPeriod | null, rows: readonly Row[]): void {
  describe(name, () => {
    test("no row twice", () => {
      expect(new Set(rows.map(([text]) => text)).size).toBe(rows.length);
    });
    test.each(rows.map(([text, expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
      expect(read(text, period)).toBe(expected);
      expect(read(text.normalize("NFD"), period)).toBe(expected);
      expect(read(`  ${text.replaceAll(" ", " \u00A0 ")} `, period)).toBe(expected);
      // Notes and offending parts are quoted as typed.
      expect(read(text.toUpperCase(), period).toLowerCase()).toBe(expected.toLowerCase());
    });
  });
}

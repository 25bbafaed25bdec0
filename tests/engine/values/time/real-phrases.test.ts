import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { PlanPeriod } from "../../../../src/engine/values/period";
import { parseTimeFrame } from "../../../../src/engine/values/time/parse-time-frame";
import { frameSpan } from "../../../../src/engine/values/time/time-frame";

/** The collected phrases are kept beside the project; where they are missing, the other tables stand for them. */
const file = resolve(__dirname, "../../../../../shared/data/time-phrases.tsv");
const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
const rows = lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));

function periodOf(years: string): PlanPeriod {
  const [first = 0, last = first] = years.split("-").map(Number);
  return { kind: first === last ? "year" : "span", firstYear: first, lastYear: last };
}

describe("collected phrases", () => {
  (rows.length === 0 ? test.skip : test)("are there", () => {
    expect(rows.length).toBeGreaterThan(80);
  });
  for (const [phrase = "", years = "", kind, start, end] of rows) {
    test(`${phrase} · ${years}`, () => {
      const parse = parseTimeFrame(phrase.replaceAll("⏎", "\n"), { period: periodOf(years) });
      const span = parse.status === "parsed" ? frameSpan(parse.frame) : { start: null, end: null };
      const read = [parse.status === "parsed" ? parse.frame.kind : parse.status, span.start ?? "-", span.end ?? "-"];
      expect(read).toEqual([kind, start, end]);
    });
  }
});

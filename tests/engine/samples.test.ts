import { existsSync, readFileSync } from "node:fs";
import { EXPECTED_FINDINGS } from "../../scripts/samples/faults";
import type { CheckResult } from "../../src/engine/check";
import { checkWorkbook } from "../../src/engine/check";
import { runJson } from "../../src/engine/reports/json";
import { formatAddress } from "../../src/engine/snapshot/address";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";

function check(file: string): CheckResult {
  return checkWorkbook(readWorkbook(readFileSync(file)));
}

const FAULTY = "assets/samples/ke-hoach-cchc-mau.xlsx";

describe("the samples", () => {
  test("the faulty plan has just the faults that were put in", () => {
    const found = check(FAULTY).report.findings.map(({ rule, cell }) => `${rule} ${formatAddress(cell)}`);
    expect(found.sort()).toEqual(EXPECTED_FINDINGS.map(({ rule, cell }) => `${rule} ${cell}`).sort());
  });

  test("the clean plan has none", () => {
    const { report } = check("assets/samples/ke-hoach-cchc-sach.xlsx");
    expect(report.findings).toEqual([]);
    expect(report.appendices).toMatchObject([{ tasks: 45, statedTotal: 765, computedTotal: 765, planYears: [2026] }]);
  });

  // To accept a change: read the difference, then write the new report into the file.
  test("golden report", () => {
    const golden: unknown = JSON.parse(readFileSync("tests/fixtures/ke-hoach-cchc-mau.report.json", "utf8"));
    expect(JSON.parse(JSON.stringify(runJson("golden", [{ file: FAULTY, report: check(FAULTY).report }])))).toEqual(
      golden,
    );
  });
});

interface Label {
  readonly rule: string;
  readonly cell: string;
  readonly severity: string;
}

interface Labels {
  readonly tasks: number;
  readonly planYears: readonly number[];
  readonly expect: readonly Label[];
  readonly allow: readonly Label[];
}

const SEEDS = ["seed-daknong-2021", "seed-brvt-2021"].map((name) => `../shared/cases/${name}`);

(SEEDS.every((seed) => existsSync(`${seed}.xlsx`)) ? describe : describe.skip)("the two real plans", () => {
  test.each(SEEDS)("%s: everything labelled, no false alarm", (seed) => {
    const labels = JSON.parse(readFileSync(`${seed}.expected.json`, "utf8")) as Labels;
    const { report } = check(`${seed}.xlsx`);
    const found = report.findings.map(({ rule, cell, severity }) => `${rule} ${formatAddress(cell)} ${severity}`);
    const key = ({ rule, cell, severity }: Label) => `${rule} ${cell} ${severity}`;
    expect(labels.expect.map(key).filter((one) => !found.includes(one))).toEqual([]);
    const known = new Set([...labels.expect, ...labels.allow].map(key));
    expect(found.filter((one) => !known.has(one) && !one.endsWith(" info"))).toEqual([]);
    expect([report.planYears, report.appendices.map(({ tasks }) => tasks)]).toEqual([labels.planYears, [labels.tasks]]);
  });

  test("the total of the first is stated and computed as 42", () => {
    const [appendix] = check(`${SEEDS[0] ?? ""}.xlsx`).report.appendices;
    expect(appendix).toMatchObject({ statedTotal: 42, computedTotal: 42, moneyScale: 1_000_000 });
  });
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  checkWorkbook,
  fillChanges,
  fillProposals,
  safeFixes,
  summarize,
  summaryUnits,
  templateChanges,
} from "../../../../src/engine/index";
import type { CheckResult, SummaryOptions, WorkbookChange } from "../../../../src/engine/index";
import { createOfficeHost } from "../../../../src/hosts/office/index";
import type { WorkbookHost } from "../../../../src/hosts/workbook-host";
import type { ExcelHost } from "../../../support/excel-host/excel-host";
import { removeHost, useHost } from "../../../support/excel-host/use-host";
import { workbookImage } from "../../../support/workbook-image";

/** The whole way on the genuine client: check, fix, fill, summarize, and everything undone. */

const ROOT = join(__dirname, "../../../..");
const FILES = [
  "assets/samples/ke-hoach-cchc-mau.xlsx",
  "assets/samples/ke-hoach-cchc-sach.xlsx",
  "../shared/cases/seed-daknong-2021.xlsx",
  "../shared/cases/seed-brvt-2021.xlsx",
].filter((file) => existsSync(join(ROOT, file)));

const SUMMARIES: SummaryOptions = {
  parts: { coordinated: true, common: true },
  live: true,
  startEnd: true,
  signature: true,
  recipients: true,
  asOf: "2021-05-03",
  units: null,
  edited: "ask",
};

let excel: ExcelHost;
let host: WorkbookHost;

afterEach(() => {
  expect(excel.refusals).toEqual([]);
  removeHost();
});

async function checked(): Promise<CheckResult> {
  return checkWorkbook((await host.read()).snapshot);
}

/** Writes all of it; answers the round trips it took. */
async function written(changes: readonly WorkbookChange[]): Promise<number> {
  const trips = excel.log.roundTrips;
  expect(await host.apply(changes, "x")).toEqual({ applied: changes.length, cancelled: false, refused: [] });
  return excel.log.roundTrips - trips;
}

async function undoAll(): Promise<void> {
  while (await host.lastRun()) expect((await host.undo()).refused).toEqual([]);
}

async function open(file: string): Promise<unknown> {
  excel = await useHost({ bytes: new Uint8Array(readFileSync(join(ROOT, file))), apiLevel: "1.14" });
  host = await createOfficeHost();
  await host.read();
  return workbookImage(excel.workbook);
}

describe.each(FILES)("%s", (file) => {
  test("each safe fix alone, then all of them; undone", async () => {
    const before = await open(file);
    const { report } = await checked();
    const fixes = report.findings.flatMap(({ fix }) => (fix?.confidence === "safe" ? [fix] : []));
    for (const { changes } of fixes.slice(0, 3)) {
      await written(changes);
      expect((await host.undo()).refused).toEqual([]);
      await host.read();
    }
    expect(workbookImage(excel.workbook)).toEqual(before);
    const all = safeFixes((await checked()).report).changes;
    if (all.length > 0) await written(all);
    expect(safeFixes((await checked()).report).changes).toEqual([]);
    await undoAll();
    expect(workbookImage(excel.workbook)).toEqual(before);
  }, 120_000);

  test("all is filled, a second fill proposes nothing; undone", async () => {
    const before = await open(file);
    const { plan } = await checked();
    const proposals = fillProposals(plan);
    expect(proposals.length).toBeGreaterThan(0);
    await written(fillChanges(plan, proposals));
    expect(fillProposals((await checked()).plan)).toEqual([]);
    await undoAll();
    expect(workbookImage(excel.workbook)).toEqual(before);
  }, 120_000);

  test("all summaries in six round trips at most, a second time nothing changes; undone", async () => {
    const before = await open(file);
    const { plan, report } = await checked();
    const run = summarize(plan, report, SUMMARIES);
    expect(run.changes.length).toBeGreaterThan(summaryUnits(plan).filter(({ byDefault }) => byDefault).length);
    expect(await written(run.changes)).toBeLessThanOrEqual(6);
    const again = await checked();
    expect(summarize(again.plan, again.report, SUMMARIES).changes).toEqual([]);
    await undoAll();
    expect(workbookImage(excel.workbook)).toEqual(before);
  }, 120_000);
});

test("the template is written and undone", async () => {
  const before = await open(FILES[0] ?? "");
  const { snapshot } = await host.read();
  await written(templateChanges(snapshot, { period: { kind: "year", firstYear: 2027, lastYear: 2027 } }));
  await undoAll();
  expect(workbookImage(excel.workbook)).toEqual(before);
}, 120_000);

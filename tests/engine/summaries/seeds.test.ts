import { existsSync, readFileSync } from "node:fs";
import { checkWorkbook } from "../../../src/engine/check";
import { tasksOf } from "../../../src/engine/plan/queries";
import type { WorkbookSnapshot } from "../../../src/engine/snapshot/workbook";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { contentOfRun, runOn, shownRows, withSummaries } from "../../support/summaries";

/** A task by its link to the source: the sheet and the cell. */
function ledOn(rows: ReturnType<typeof shownRows>): number {
  const parts = rows.map(([text]) => /^[ABC]\. /u.exec(String(text))?.[0]);
  const [from, to] = [parts.indexOf("A. "), parts.indexOf("B. ")];
  return rows.slice(from, to).filter((row) => row.length > 2).length;
}

function expectWhole(workbook: WorkbookSnapshot, tasks: number, total: string | null): void {
  const { plan, report } = checkWorkbook(workbook);
  const run = runOn(workbook);
  const { conservation } = run;
  expect(conservation).toMatchObject({ tasks, holds: true });
  expect(conservation.solelyLed + conservation.jointlyLed + conservation.unassigned).toBe(tasks);
  expect(conservation.money && [conservation.money.listed, conservation.money.computed]).toEqual(
    total && [total, total],
  );
  // Under its lead, on its sheet; a jointly led task under each.
  const leads = plan.appendices.flatMap(tasksOf).map(({ lead }) => new Set(lead?.value.mentions.map(({ key }) => key)));
  for (const { name, unit } of run.sheets) {
    if (unit === null) continue;
    const expected = leads.filter((keys) => keys.has(unit)).length;
    expect([name, ledOn(shownRows(contentOfRun(run, name)))]).toEqual([name, expected]);
  }
  const made = withSummaries(workbook);
  const after = checkWorkbook(made);
  expect(after.report).toEqual(report);
  expect(runOn(made).changes).toEqual([]);
}

const SAMPLES = [
  ["assets/samples/ke-hoach-cchc-mau.xlsx", 45, "765"],
  ["assets/samples/ke-hoach-cchc-sach.xlsx", 45, "765"],
] as const;

/** Plans from life, where they lie beside the checkout. */
const SEEDS = (
  [
    ["../shared/cases/seed-daknong-2021.xlsx", 46, "42"],
    ["../shared/cases/seed-brvt-2021.xlsx", 8, null],
  ] as const
).filter(([file]) => existsSync(file));

test.each([...SAMPLES, ...SEEDS])("%s: %d tasks, each under its lead", (file, tasks, total) => {
  expectWhole(readWorkbook(readFileSync(file)), tasks, total);
});

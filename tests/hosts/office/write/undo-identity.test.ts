import fc from "fast-check";
import { applyChanges } from "../../../../src/engine/changes/apply";
import { contentOf } from "../../../../src/engine/changes/cell-content";
import type { WorkbookSnapshot } from "../../../../src/engine/snapshot/workbook";
import type { CheckResult, WorkbookChange } from "../../../../src/engine/index";
import {
  checkWorkbook,
  fillChanges,
  fillProposals,
  formatRange,
  safeFixes,
  summarize,
} from "../../../../src/engine/index";
import type { CellSnapshot } from "../../../../src/engine/snapshot/cell";
import { isCellError } from "../../../../src/engine/snapshot/cell";
import { createOfficeHost } from "../../../../src/hosts/office/index";
import type { CellSpec, SheetSpec } from "../../../support/excel-host/sheet-spec";
import { removeHost, useHost } from "../../../support/excel-host/use-host";
import type { WorkbookImage } from "../../../support/workbook-image";
import { workbookImage } from "../../../support/workbook-image";
import { workbookOf } from "../../../support/plan-builder";
import { randomPlan, sheetOfPlan } from "../../../support/random-plan";
import { runs } from "../../../support/runs";
import { OPTIONS } from "../../../support/summaries";
import { changesFor, sheetSpec, wishes } from "./random-changes";

afterEach(removeHost);

/** What stands in the workbook, but for what formulas show and point at. */
function contents({ sheets }: WorkbookSnapshot): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { name, cells } of sheets) {
    cells.forEach((cell, row, column) => {
      const content = contentOf(cell);
      if (content.kind !== "empty")
        found[`${name} ${row}:${column}`] = content.kind === "formula" ? "formula" : content;
    });
  }
  return found;
}

describe.each(["1.9", "1.14", "1.20"])("at ExcelApi %s", (apiLevel) => {
  test("a run writes what the engine foretells, and undo gives everything back", async () => {
    await fc.assert(
      fc.asyncProperty(sheetSpec, wishes, async (spec, wished) => {
        const excel = await useHost({ sheets: [spec], apiLevel });
        const host = await createOfficeHost();
        const { snapshot } = await host.read();
        const changes = changesFor(wished, snapshot);
        const before = workbookImage(excel.workbook);
        const result = await host.apply(changes, "x");
        expect(excel.refusals).toEqual([]);
        const isRefused = result.refused.length > 0;
        if (!isRefused)
          expect(contents((await host.read()).snapshot)).toEqual(contents(applyChanges(snapshot, changes)));
        const undone = changes.length === 0 ? null : await host.undo();
        expect((undone?.refused ?? []).map(({ code, change }) => [code, JSON.stringify(change).slice(0, 200)])).toEqual(
          [],
        );
        expect(workbookImage(excel.workbook)).toEqual(before);
        expect(await host.lastRun()).toBeNull();
      }),
      runs(25),
    );
  }, 120_000);
});

/** A workbook as it is typed into Excel. */
function specsOf({ sheets }: WorkbookSnapshot): SheetSpec[] {
  return sheets.map(({ name, cells, merges }) => ({
    name,
    rows: Array.from({ length: cells.lastRow + 1 }, (_, row) =>
      Array.from({ length: cells.lastColumn + 1 }, (__, column) => specOf(cells.get(row, column))),
    ),
    merges: (merges ?? []).map(formatRange),
  }));
}

function specOf(cell: CellSnapshot | undefined): CellSpec {
  if (!cell) return null;
  if (cell.formula !== undefined) return { formula: `=${cell.formula}` };
  if (isCellError(cell.value)) return cell.value;
  return { value: cell.value, format: { numberFormat: cell.style.numberFormat } };
}

test("what clerks write with it on any plan: every fix, the fill and the summaries are taken back run by run", async () => {
  await fc.assert(
    fc.asyncProperty(randomPlan(), async (plan) => {
      const excel = await useHost({ sheets: specsOf(workbookOf(sheetOfPlan(plan, "Phụ lục"))), apiLevel: "1.14" });
      const host = await createOfficeHost();
      const images: WorkbookImage[] = [];
      const write = async (changesOf: (checked: CheckResult) => readonly WorkbookChange[]) => {
        const changes = changesOf(checkWorkbook((await host.read()).snapshot));
        if (changes.length === 0) return;
        images.push(workbookImage(excel.workbook));
        expect((await host.apply(changes, "x")).refused).toEqual([]);
      };
      await write(({ report }) => safeFixes(report).changes);
      await write(
        ({ report }) => report.findings.find(({ fix }) => fix?.confidence === "suggested")?.fix?.changes ?? [],
      );
      await write((checked) => fillChanges(checked.plan, fillProposals(checked.plan)));
      await write((checked) => summarize(checked.plan, checked.report, OPTIONS).changes);
      for (const image of images.reverse()) {
        expect((await host.undo()).refused).toEqual([]);
        expect(workbookImage(excel.workbook)).toEqual(image);
      }
      expect([excel.refusals, await host.lastRun()]).toEqual([[], null]);
    }),
    runs(10),
  );
}, 600_000);

import fc from "fast-check";
import { applyChanges } from "../../../../src/engine/changes/apply";
import { contentOf } from "../../../../src/engine/changes/cell-content";
import type { WorkbookSnapshot } from "../../../../src/engine/snapshot/workbook";
import { createOfficeHost } from "../../../../src/hosts/office/index";
import { removeHost, useHost } from "../../../support/excel-host/use-host";
import { workbookImage } from "../../../support/workbook-image";
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
      { numRuns: 25 },
    );
  }, 120_000);
});

import fc from "fast-check";
import { contentOf } from "../../../src/engine/changes/cell-content";
import type { WorkbookSnapshot } from "../../../src/engine/snapshot/workbook";
import { createOfficeHost } from "../../../src/hosts/office/index";
import { FileHost } from "../../../src/hosts/xlsx/file-host";
import { removeHost, useHost } from "../../support/excel-host/use-host";
import { partsOf } from "../../support/file-host";
import { changesFor, sheetSpec, wishes } from "../office/write/random-changes";

afterEach(removeHost);

/** What stands where, merged areas and names; of formulas their text, as not every host calculates at once. */
function image({ sheets, definedNames }: WorkbookSnapshot): unknown {
  return {
    sheets: sheets.map(({ name, cells, merges }) => {
      const found: Record<string, unknown> = {};
      cells.forEach((cell, row, column) => {
        const content = contentOf(cell);
        if (content.kind === "empty") return;
        found[`${row}:${column}`] = content.kind === "formula" ? `=${content.formula}` : content;
      });
      return { name, found, merges: merges?.map((one) => JSON.stringify(one)).sort() };
    }),
    names: definedNames.map(({ name, sheet, refersTo }) => [name, sheet, refersTo]).sort(),
  };
}

test("the same changes to the same workbook come to the same in a file as in Excel, and undo gives the very file back", async () => {
  await fc.assert(
    fc.asyncProperty(sheetSpec, wishes, async (spec, wished) => {
      const excel = await useHost({ sheets: [spec] });
      const bytes = await excel.bytes();
      const office = await createOfficeHost();
      const file = new FileHost(bytes);
      const { snapshot } = await file.read();
      await office.read();
      const changes = changesFor(wished, snapshot);
      const inExcel = await office.apply(changes, "x");
      const inFile = await file.apply(changes, "x");
      const codes = (one: typeof inExcel) => one.refused.map(({ code, change }) => [code, change.type]);
      expect(codes(inFile)).toEqual(codes(inExcel));
      expect(image((await file.read()).snapshot)).toEqual(image((await office.read()).snapshot));
      expect(image((await new FileHost(file.toBytes()).read()).snapshot)).toEqual(image((await file.read()).snapshot));
      while (await file.lastRun()) await file.undo();
      expect(partsOf(file.toBytes())).toEqual(partsOf(bytes));
    }),
    { numRuns: 40 },
  );
}, 120_000);

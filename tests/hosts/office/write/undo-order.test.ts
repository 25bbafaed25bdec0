import type { CellContent, WorkbookChange } from "../../../../src/engine/changes/change";
import { createOfficeHost } from "../../../../src/hosts/office/index";
import type { CellSpec } from "../../../support/excel-host/sheet-spec";
import { removeHost, useHost } from "../../../support/excel-host/use-host";
import { workbookImage } from "../../../support/workbook-image";

afterEach(removeHost);

const SHEET = "Phụ lục";
const EMPTY: CellContent = { kind: "empty" };
const text = (value: string): CellContent => ({ kind: "text", text: value });
const sum = (formula: string): CellContent => ({ kind: "formula", formula, cached: null });
const textCell: CellSpec = { value: "Rà soát hồ sơ", format: { numberFormat: "@" } };

function put(row: number, column: number, before: CellContent, after: CellContent, numberFormat?: string) {
  const change: WorkbookChange = { type: "setCell", sheet: SHEET, cell: { row, column }, before, after };
  return numberFormat === undefined ? change : { ...change, numberFormat };
}
const goes = (row: number, count = 1): WorkbookChange => ({ type: "deleteRows", sheet: SHEET, row, count });
const comes = (row: number): WorkbookChange => ({ type: "insertRows", sheet: SHEET, row, count: 1 });

/** Lists of changes in which a later one meets what an earlier one made of the sheet. */
test.each<[string, CellSpec[][], WorkbookChange[]]>([
  [
    "a row goes, and one that holds the same comes up in its place",
    [["TT"], [null, null, textCell], [null]],
    [put(2, 2, EMPTY, text("Rà soát hồ sơ")), goes(1), put(1, 0, EMPTY, EMPTY)],
  ],
  ["the last rows of equal ones go", [["TT"], ["x"], ["x"], ["x"]], [goes(1), goes(1)]],
  [
    "blank rows go above cells that are emptied",
    [["TT"], [null], [null], [null], [null, { value: "Họp", format: { numberFormat: "dd/mm/yyyy" } }]],
    [goes(1, 2), put(2, 1, text("Họp"), EMPTY), goes(1)],
  ],
  [
    "a cell is emptied in a row that goes, below one with another format",
    [["TT"], [null, null, textCell], [null]],
    [put(2, 2, EMPTY, EMPTY), goes(2), put(1, 0, EMPTY, text("Mới"))],
  ],
  [
    "a formula that lost a row is written over in a text cell",
    [["TT"], [null], [null, 4], [null, 5]],
    [put(1, 0, EMPTY, sum("SUM(B2:B4)"), "@"), goes(2), put(1, 0, sum("SUM(B2:B4)"), EMPTY)],
  ],
  [
    "a cell that is no text cell any more gets a text like a date",
    [["TT"], [null, null, textCell]],
    [
      comes(1),
      put(2, 2, text("Rà soát hồ sơ"), EMPTY, "General"),
      put(2, 2, EMPTY, text("01/02")),
      put(1, 0, EMPTY, EMPTY),
    ],
  ],
])("%s: all is written, and undo gives it back", async (_, rows, changes) => {
  const { workbook, refusals } = await useHost({ sheets: [{ name: SHEET, rows }], apiLevel: "1.14" });
  const host = await createOfficeHost();
  await host.read();
  const before = workbookImage(workbook);
  expect((await host.apply(changes, "x")).refused).toEqual([]);
  expect(workbookImage(workbook)).not.toEqual(before);
  expect((await host.undo()).refused).toEqual([]);
  expect([workbookImage(workbook), refusals]).toEqual([before, []]);
});

test("what is written twice into a cell stands there as it was written last", async () => {
  const { workbook } = await useHost({ sheets: [{ name: SHEET, rows: [["TT"], [textCell]] }], apiLevel: "1.14" });
  const host = await createOfficeHost();
  await host.read();
  const before = text("Rà soát hồ sơ");
  await host.apply([put(1, 0, before, EMPTY, "General"), put(1, 0, EMPTY, text("01/02"))], "x");
  expect(workbook.sheets[0]?.cell(1, 0)).toMatchObject({ value: "01/02" });
});

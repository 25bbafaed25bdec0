import type { WorkbookChange } from "../../../../src/engine/index";
import { contentOfRows } from "../../../support/sheet-content";
import { applied, partsOf } from "../../../support/file-host";
import { xlsxSheet } from "../../../support/xlsx-package";

const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
const BYTES = xlsxSheet(ROWS);
const put = (row: number, before: number, after: number): WorkbookChange => ({
  type: "setCell",
  sheet: "Sheet1",
  cell: { row, column: 0 },
  before: { kind: "number", number: before },
  after: { kind: "number", number: after },
});

test("cells of new rows are written in any order, each row once", async () => {
  const at = (row: number, column: number): WorkbookChange => ({
    type: "setCell",
    sheet: "Sheet1",
    cell: { row, column },
    before: { kind: "empty" },
    after: { kind: "number", number: 1 },
  });
  const after = await applied(BYTES, at(5, 1), at(3, 0), at(5, 0), at(4, 0), at(3, 2));
  const cells = partsOf(after.bytes)["xl/worksheets/sheet1.xml"]?.match(/(?<=<row r="|<c r=")\w+/gu);
  expect(cells).toEqual(["1", "A1", "2", "A2", "4", "A4", "C4", "5", "A5", "6", "A6", "B6"]);
});

test.each<[string, WorkbookChange, number]>([
  ["rows that came", { type: "insertRows", sheet: "Sheet1", row: 1, count: 1 }, 2],
  ["a column that came", { type: "insertColumn", sheet: "Sheet1", column: 3, headerRow: 0, header: "Hạn" }, 1],
  ["a sheet that came", { type: "putSheet", sheet: "Mới", over: null, content: contentOfRows([["x"]]) }, 1],
])("cells before and behind %s are written in one go", async (_what, change, row) => {
  const after = await applied(BYTES, put(0, 1, 10), change, put(row, 2, 20));
  expect(after).toMatchObject({ applied: 3, refused: [] });
  const sheet = partsOf(after.bytes)["xl/worksheets/sheet1.xml"];
  expect(sheet).toContain('<c r="A1"><v>10</v></c>');
  expect(sheet).toContain(`<c r="A${row + 1}"><v>20</v></c>`);
});

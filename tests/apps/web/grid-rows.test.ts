import { gridRows } from "../../../src/apps/web/worker/grid-rows";
import { cellHeight } from "../../../src/apps/web/worker/row-height";
import { DEFAULT_LOOK } from "../../../src/hosts/xlsx/look/look";
import { readLook } from "../../../src/hosts/xlsx/look/read-look";
import { openParts, readParts } from "../../../src/hosts/xlsx/read-workbook";
import { styleSheet, worksheet, xlsxPackage } from "../../support/xlsx-package";

/** Looks: 1 filled, 2 lines all round, 3 wrapped, 4 centred. */
const STYLES = styleSheet(
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>` +
    `<borders count="2"><border/><border><left style="thin"/><right style="thick"/><top style="thin"/><bottom style="medium"/></border></borders>` +
    `<cellXfs count="5"><xf/><xf fillId="2" applyFill="1"/><xf borderId="1" applyBorder="1"/><xf applyAlignment="1"><alignment wrapText="1"/></xf><xf applyAlignment="1"><alignment horizontal="center"/></xf></cellXfs>`,
);
const text = (at: string, value: string, style = 0) =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** The cells of rows as "column:text", with what else is told of them. */
function rowsOf(xml: string, first: number, end: number) {
  const parts = openParts(xlsxPackage({ "xl/worksheets/sheet1.xml": worksheet(xml), "xl/styles.xml": STYLES }));
  const { sheets, cells } = readLook(parts);
  const [look] = sheets;
  const { sheets: read, dateSystem } = readParts(parts);
  const [snapshot] = read;
  if (!look || !snapshot) throw new Error("no sheet");
  return gridRows({ look, snapshot, cells, dateSystem }, first, end);
}

test("cells in the order of their columns, each on its side; formulas are edited as such", () => {
  const row = `<row r="1">${text("C1", "chữ")}<c r="A1"><v>5</v></c><c r="B1" t="b"><v>1</v></c><c r="D1"><f>A1*2</f><v>10</v></c></row>`;
  const rows = rowsOf(`<sheetData>${row}<row r="2">${text("A2", "sau")}</row></sheetData>`, 0, 1);
  expect(rows.map(({ row: number }) => number)).toEqual([0]);
  expect(rows[0]?.cells).toEqual([
    { column: 0, look: 0, text: "5", side: "right" },
    { column: 1, look: 0, text: "TRUE", side: "center" },
    { column: 2, look: 0, text: "chữ", side: "left" },
    { column: 3, look: 0, text: "10", side: "right", edit: "=A1*2" },
  ]);
});

test("empty cells show where they are filled or lined, by themselves, their row or their column", () => {
  const xml =
    `<cols><col min="2" max="2" width="9" style="1"/></cols><sheetData>` +
    `<row r="1"><c r="A1" s="2"/><c r="C1" s="3"/>${text("D1", "x")}</row>` +
    `<row r="2" s="2" customFormat="1">${text("A2", "x")}</row></sheetData>`;
  const looks = rowsOf(xml, 0, 3).map(({ cells }) => cells.map(({ column, look }) => [column, look]));
  expect(looks).toEqual([
    [
      [0, 2],
      [1, 1],
      [3, 0],
    ],
    [
      [0, 0],
      [1, 2],
      [2, 2],
      [3, 2],
    ],
    [[1, 1]],
  ]);
});

test("a merged area is its first cell, with the lines of its far sides; those under it are left out", () => {
  const xml =
    `<sheetData><row r="1">${text("A1", "tiêu đề", 2)}<c r="B1" s="2"/>${text("C1", "x")}</row>` +
    `<row r="2"><c r="A2" s="2"/><c r="B2" s="2"/>${text("C2", "y")}</row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`;
  const [first, second] = rowsOf(xml, 0, 2);
  expect(first?.cells).toMatchObject([
    { column: 0, last: { row: 1, column: 1 } },
    { column: 2, text: "x" },
  ]);
  expect(first?.cells[0]?.right?.style).toBe("thick");
  expect(first?.cells[0]?.bottom?.style).toBe("medium");
  expect(second?.cells.map(({ column }) => column)).toEqual([2]);
});

test("a text runs over the free cells at its right, up to what stands there or is merged", () => {
  const xml =
    `<sheetData><row r="1">${text("A1", "dài")}${text("D1", "chặn")}</row><row r="2">${text("A2", "dài")}</row>` +
    `<row r="3">${text("A3", "dài")}</row><row r="4">${text("A4", "gói", 3)}</row><row r="5">${text("A5", "giữa", 4)}</row>` +
    `<row r="6"><c r="A6"><v>5</v></c></row><row r="7">${text("A7", "dài")}${text("B7", "kề")}</row></sheetData>` +
    `<mergeCells><mergeCell ref="F2:G3"/></mergeCells>`;
  const spills = rowsOf(xml, 0, 7).map(({ cells }) => cells.map(({ spill }) => spill ?? 0));
  expect(spills).toEqual([[2, 11], [4], [4], [0], [0], [0], [0, 11]]);
});

test("a wrapped text takes as many lines as its words need", () => {
  const wrapped = { ...DEFAULT_LOOK, wrap: true };
  const line = cellHeight("x", DEFAULT_LOOK, 100, () => 7);
  /** Ten pixels a letter in a cell with room for ten. */
  const lines = (value: string, look = wrapped) => cellHeight(value, look, 106, (part) => part.length * 10) / line;
  expect(lines("một hai ba bốn", DEFAULT_LOOK)).toBe(1);
  expect([lines("một hai ba"), lines("một hai bốn"), lines("một\nhai")]).toEqual([1, 2, 2]);
  expect([lines("mộthaibabốnnăm"), lines("x mộthaibabốnnăm"), lines("mộthaibabốnnăm xy")]).toEqual([2, 3, 2]);
  expect(lines("một hai ba bốn năm sáu")).toBe(3);
});

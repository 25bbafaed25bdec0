import { gridSheet } from "../../../src/apps/web/worker/grid-sheet";
import type { CellContent } from "../../../src/engine/index";
import { contentOf } from "../../../src/engine/index";
import { readLook } from "../../../src/hosts/xlsx/look/read-look";
import { openParts, readParts } from "../../../src/hosts/xlsx/read-workbook";
import { applyToParts } from "../../../src/hosts/xlsx/write/apply-changes";
import { styleSheet, worksheet, xlsxPackage, xlsxSheet } from "../../support/xlsx-package";

const WRAPPED = styleSheet(`<cellXfs><xf><alignment wrapText="1"/></xf></cellXfs>`);
const ROWS = [1, 2, 3].map(
  (row) => `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>việc ${row}</t></is></c></row>`,
);

test("after an edit only the row that changed is measured anew", () => {
  const parts = openParts(xlsxSheet(ROWS.join(""), { "xl/styles.xml": WRAPPED }));
  const measured: string[] = [];
  const measure = (text: string) => {
    measured.push(text);
    return text.length * 7;
  };
  const look = readLook(parts);
  const first = (
    snapshot: ReturnType<typeof readParts>,
    { sheets, cells }: typeof look,
    before?: Parameters<typeof gridSheet>[5],
  ) => {
    const [sheet, sheetLook] = [snapshot.sheets[0], sheets[0]];
    if (!sheet || !sheetLook) throw new Error("no sheet");
    return { look: sheetLook, sheet: gridSheet(sheetLook, cells, sheet, measure, 1900, before) };
  };
  const snapshot = readParts(parts);
  const before = first(snapshot, look);
  expect(measured.join()).toContain("việc 3");
  const after: CellContent = { kind: "text", text: "dài ra ".repeat(20) };
  const cell = { row: 1, column: 0 };
  const change = {
    type: "setCell",
    sheet: "Sheet1",
    cell,
    before: contentOf(snapshot.sheets[0]?.cells.at(cell)),
    after,
  } as const;
  const { parts: next } = applyToParts(parts, [change], snapshot);
  measured.length = 0;
  const again = first(readParts(next), readLook(next, parts), before);
  expect(measured.join()).toContain("dài ra");
  expect(measured.join()).not.toContain("việc");
  expect(again.sheet).toEqual(first(readParts(next), readLook(next)).sheet);
  expect(again.sheet.heights[1]).toBeGreaterThan(before.sheet.heights[1] ?? 0);
});

describe("sizes", () => {
  const cell = (address: string, style = 0, text = "việc") =>
    `<c r="${address}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const STYLES = styleSheet(
    `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><sz val="20"/><name val="Calibri"/></font></fonts><cellXfs count="3"><xf/><xf applyAlignment="1"><alignment wrapText="1"/></xf><xf fontId="1" applyFont="1"/></cellXfs>`,
  );
  const LONG = "dài ".repeat(60);
  const FILE = worksheet(
    `<cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="2" hidden="1" width="9"/><col min="4" max="999" width="5" customWidth="1"/></cols><sheetData><row r="1">${cell("A1")}</row><row r="2" ht="30" customHeight="1">${cell("A2", 1, LONG)}</row><row r="3" hidden="1">${cell("A3")}</row><row r="4">${cell("A4", 1, LONG)}</row><row r="5">${cell("A5", 0, LONG)}</row><row r="6">${cell("A6", 1, LONG)}</row><row r="7">${cell("A7", 2)}</row><row r="90" ht="99" customHeight="1"/></sheetData><mergeCells><mergeCell ref="A6:M6"/><mergeCell ref="C1:C1048576"/><mergeCell ref="A9:XFD9"/></mergeCells>`,
  );

  test("are those of the file; wrapped text and large letters make a row taller, but no merged cell does", () => {
    const parts = openParts(xlsxPackage({ "xl/worksheets/sheet1.xml": FILE, "xl/styles.xml": STYLES }));
    const { sheets, cells } = readLook(parts);
    const [look] = sheets;
    const [sheet] = readParts(parts).sheets;
    if (!look || !sheet) throw new Error("no sheet");
    const grid = gridSheet(look, cells, sheet, (text) => text.length * 7, 1900);
    // Thirty rows and three columns more than there is; areas over whole rows or columns are no end.
    expect([grid.heights.length, grid.widths.length]).toEqual([37, 16]);
    expect(grid.end).toEqual({ row: 6, column: 0 });
    const [first, second, third, fourth, fifth, sixth, seventh] = grid.heights;
    expect([first, second, third]).toEqual([20, 40, 0]);
    expect(fourth).toBeGreaterThan(100);
    expect([fifth, sixth]).toEqual([20, 21]);
    expect(seventh).toBeGreaterThan(25);
    expect([...grid.widths.slice(0, 5)]).toEqual([140, 0, 64, 35, 35]);
  });
});

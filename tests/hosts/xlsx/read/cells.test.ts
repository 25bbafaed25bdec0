import type { CellSnapshot, SheetSnapshot } from "../../../../src/engine/index";
import { readWorkbook } from "../../../../src/hosts/xlsx/read-workbook";
import { fileErrorCode } from "../../../support/file-error";
import type { Parts } from "../../../support/xlsx-package";
import { sharedStrings, styleSheet, xlsxSheet } from "../../../support/xlsx-package";

const PARTS: Parts = {
  "xl/sharedStrings.xml": sharedStrings(
    "<t>Kế hoạch</t>",
    `<r><t>Kế </t></r><r><rPr><rFont val=".VnTime"/></rPr><t>ho¹ch</t></r><r><rPr><rFont val=".VnTime"/></rPr><t>!</t></r>`,
    `<r><t>a</t></r><r><rPr><rFont val="Arial"/></rPr><t>b</t></r>`,
    `<r><rPr><rFont val=".VnTime"/></rPr><t>c</t></r>`,
  ),
  "xl/styles.xml": styleSheet(
    `<fonts><font><name val="Arial"/></font><font><b/><name val=".VnTime"/></font></fonts>` +
      `<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="1"/></cellXfs>`,
  ),
};

function sheetOf(rows: string, parts: Parts = PARTS): SheetSnapshot {
  const [sheet] = readWorkbook(xlsxSheet(rows, parts)).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** The cell A1 of a sheet with this one. */
function cellOf(cell: string): CellSnapshot | undefined {
  return sheetOf(`<row r="1">${cell}</row>`).cells.get(0, 0);
}

test("cells in another order than their columns are read where they stand, and of two in one place the last", () => {
  const cells = (...list: [column: string, value: number][]) =>
    list.map(([column, value]) => `<c r="${column}2"><v>${value}</v></c>`).join("");
  const rows = ["C", "A"].map((first) =>
    sheetOf(`<row r="2">${cells([first, 1], ["B", 2], ["B", 3])}</row><row r="3"><c><v>4</v></c></row>`),
  );
  const values = rows.map((sheet) =>
    [1, 2].map((row) => sheet.cells.row(row).map(([column, { value }]) => [column, value])),
  );
  expect(values).toEqual([
    [
      [
        [1, 3],
        [2, 1],
      ],
      [[0, 4]],
    ],
    [
      [
        [0, 1],
        [1, 3],
      ],
      [[0, 4]],
    ],
  ]);
});

test("cells of one shared string and style are one object, others are not", () => {
  const { cells } = sheetOf(
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s" s="0"><v>0</v></c><c r="C1" t="s" s="1"><v>0</v></c>` +
      `<c r="D1" t="s" s="9"><v>0</v></c><c r="E1" t="s"><f>A1</f><v>0</v></c><c r="F1" t="s"><v>2</v></c></row>`,
  );
  const [a, b, c, d, e, f] = cells.inRow(0).cells;
  expect([b, d]).toEqual([a, a]);
  expect([a === b, a === d, a === c, a === e]).toEqual([true, true, false, false]);
  expect([c?.style.fontName, e?.formula, a?.formula, f?.value]).toEqual([".VnTime", "A1", undefined, "ab"]);
});

describe("values", () => {
  test.each([
    ["a number", `<c r="A1"><v>1.5</v></c>`, 1.5],
    ["a number with its type", `<c r="A1" t="n"><v>-2</v></c>`, -2],
    ["a shared string", `<c r="A1" t="s"><v>0</v></c>`, "Kế hoạch"],
    ["a shared string, blanks around its number", `<c r="A1" t="s"><v> 0\n</v></c>`, "Kế hoạch"],
    ["an inline string", `<c r="A1" t="inlineStr"><is><t>Họp</t></is></c>`, "Họp"],
    ["an empty inline string", `<c r="A1" t="inlineStr"><is><t/></is></c>`, ""],
    ["a text", `<c r="A1" t="str"><v>Họp_x000a_báo</v></c>`, "Họp\nbáo"],
    ["a boolean", `<c r="A1" t="b"><v>1</v></c>`, true],
    ["an error", `<c r="A1" t="e"><v>#N/A</v></c>`, { error: "#N/A" }],
    ["a date", `<c r="A1" t="d"><v>2021-03-15</v></c>`, 44270],
    ["elements of other programs beside the value", `<c r="A1"><x/><v>3</v><extLst><ext/></extLst></c>`, 3],
  ])("%s", (_name, cell, value) => {
    expect(cellOf(cell)?.value).toEqual(value);
    expect(cellOf(cell)).not.toHaveProperty("formula");
    expect(cellOf(cell)).not.toHaveProperty("formulaValue");
    expect(cellOf(cell)).not.toHaveProperty("runFonts");
  });

  test.each([
    ["no value", `<c r="A1" s="1"/>`],
    ["an empty number", `<c r="A1"><v/></c>`],
    ["an empty shared string", `<c r="A1" t="s"><v></v></c>`],
    ["an empty formula", `<c r="A1"><f/></c>`],
  ])("a cell with %s is not kept", (_name, cell) => {
    const { cells } = sheetOf(`<row r="1">${cell}</row>`);
    expect(cells.get(0, 0)).toBeUndefined();
    expect(cells.lastRow).toBe(-1);
  });

  test.each([
    ["a shared string that is not there", `<c r="A1" t="s"><v>4</v></c>`],
    ["a shared string by name", `<c r="A1" t="s"><v>x</v></c>`],
    ["a number that is none", `<c r="A1"><v>x</v></c>`],
    ["an unknown type", `<c r="A1" t="z"><v>1</v></c>`],
    ["a style that is no number", `<c r="A1" s="x"><v>1</v></c>`],
  ])("%s is damaged", (_name, cell) => {
    expect(fileErrorCode(() => cellOf(cell))).toBe("damaged");
  });
});

describe("formulas", () => {
  test.each([
    ["a cached number", `<f>1+2</f><v>3</v>`, "n", 3, "cached"],
    ["a cached text", `<f>A1</f><v> a</v>`, "str", " a", "cached"],
    ["a cached empty text", `<f>A1</f><v/>`, "str", "", "cached"],
    ["a cached error", `<f>A1</f><v>#REF!</v>`, "e", { error: "#REF!" }, "cached"],
    ["a cached zero", `<f>A1</f><v>0</v>`, "n", 0, "cached"],
    ["a cached false", `<f>A1</f><v>0</v>`, "b", false, "cached"],
    ["no value", `<f>A1</f>`, "n", null, "unknown"],
    ["no value for a text", `<f>A1</f>`, "str", null, "unknown"],
    ["an empty value", `<f>A1</f><v></v>`, "n", null, "unknown"],
  ])("with %s", (_name, content, type, value, formulaValue) => {
    const cell = cellOf(`<c r="A1" t="${type}">${content}</c>`);
    expect(cell).toMatchObject({ value, formulaValue });
    expect(cell?.formula).toBe(content.startsWith("<f>1") ? "1+2" : "A1");
  });

  test("shared ones are read for every cell", () => {
    const { cells } = sheetOf(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+$C$1</f><v>1</v></c></row>` +
        `<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>`,
    );
    expect([cells.get(0, 0)?.formula, cells.get(1, 0)?.formula]).toEqual(["B1+$C$1", "B2+$C$1"]);
  });

  test("shared ones of one sheet are none of another's", () => {
    const sheet = (content: string) => `<worksheet><sheetData><row><c>${content}</c></row></sheetData></worksheet>`;
    const { sheets } = readWorkbook(
      xlsxSheet(`<row><c><f t="shared" si="0">B1</f></c></row>`, {
        "xl/worksheets/sheet2.xml": sheet(`<f t="shared" si="0"/><v>1</v>`),
      }),
    );
    expect(sheets.map(({ cells }) => cells.get(0, 0)?.formula)).toEqual(["B1", ""]);
  });
});

describe("styles", () => {
  test("of the cell format, one object for all its cells", () => {
    const { cells } = sheetOf(
      `<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1"><v>3</v></c></row>`,
    );
    expect(cells.get(0, 0)?.style).toEqual({
      numberFormat: "mm-dd-yy",
      fontName: ".VnTime",
      bold: true,
      italic: false,
    });
    expect(cells.get(0, 1)?.style).toBe(cells.get(0, 0)?.style);
    expect(cells.get(0, 2)?.style).toEqual({ numberFormat: "General", fontName: "Arial", bold: false, italic: false });
  });

  test("a format that is not there counts as the first one", () => {
    expect(cellOf(`<c r="A1" s="9"><v>1</v></c>`)?.style.fontName).toBe("Arial");
  });

  test("without a styles part", () => {
    const cell = sheetOf(`<row><c s="3"><v>1</v></c></row>`, {}).cells.get(0, 0);
    expect(cell?.style).toEqual({ numberFormat: "General", fontName: "Calibri", bold: false, italic: false });
  });
});

test("a plain value is nothing but its value and style", () => {
  expect(Object.keys(cellOf(`<c r="A1" t="s"><v>0</v></c>`) ?? {})).toEqual(["value", "style"]);
});

describe("fonts of runs", () => {
  test.each([
    ["where one differs from the cell's", `<c r="A1" t="s"><v>1</v></c>`, ["Arial", ".VnTime"]],
    ["where all differ", `<c r="A1" t="s"><v>3</v></c>`, [".VnTime"]],
    ["not where all are the cell's", `<c r="A1" t="s"><v>2</v></c>`, undefined],
    ["where the cell's is another", `<c r="A1" s="1" t="s"><v>2</v></c>`, [".VnTime", "Arial"]],
    ["of an inline string", `<c r="A1" t="inlineStr"><is><r><rPr><rFont val="X"/></rPr><t>a</t></r></is></c>`, ["X"]],
  ])("%s", (_name, cell, fonts) => {
    expect(cellOf(cell)?.runFonts).toEqual(fonts);
  });
});

describe("places", () => {
  function placed(rows: string): string[] {
    const { cells } = sheetOf(rows);
    return cells
      .rowNumbers()
      .flatMap((row) => cells.row(row).map(([column, cell]) => `${row},${column}=${JSON.stringify(cell.value)}`));
  }

  test.each([
    [
      "named",
      `<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"><c r="A5"><v>3</v></c></row>`,
      ["1,1=1", "1,3=2", "4,0=3"],
    ],
    [
      "counted",
      `<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>`,
      ["0,0=1", "0,2=2", "2,0=3"],
    ],
    [
      "named and counted",
      `<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`,
      ["2,2=1", "2,3=2", "3,0=3"],
    ],
    [
      "among other elements",
      `<row r="1"><x/><c><v>1</v></c><x/><c><v>2</v></c></row><x/><row><c><v>3</v></c></row>`,
      ["0,0=1", "0,1=2", "1,0=3"],
    ],
  ])("%s", (_name, rows, expected) => {
    expect(placed(rows)).toEqual(expected);
  });

  test.each([
    ["rows that go back", `<row r="2"/><row r="1"/>`],
    ["a row twice", `<row r="2"/><row r="2"/>`],
    ["a row beyond the sheet", `<row r="1048577"/>`],
    ["a cell beyond the sheet", `<row r="1"><c r="XFE1"><v>1</v></c></row>`],
    ["a cell of another row", `<row r="1"><c r="A2"><v>1</v></c></row>`],
  ])("%s are damaged", (_name, rows) => {
    expect(fileErrorCode(() => placed(rows))).toBe("damaged");
  });
});

import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { buildWorkbook } from "../sheet-spec";
import type { SheetModel } from "../model/sheet";
import { readXlsx } from "./read-xlsx";
import { writeXlsx } from "./write-xlsx";

const FONT = {
  name: ".VnTime",
  size: 13,
  bold: true,
  italic: true,
  underline: true,
  strikethrough: true,
  color: "#C00000",
};

async function reopen(workbook: ReturnType<typeof buildWorkbook>): Promise<SheetModel> {
  const [sheet] = (await readXlsx(await writeXlsx(workbook))).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

describe("a workbook and its file", () => {
  test("cells of every kind come back", async () => {
    const rows = [
      ["xin chào ế", 1.5, true, { error: "#REF!" }],
      [{ formula: "=B1*2", value: 3 }, { formula: '="a"&"b"', value: "ab" }, "=không phải công thức", "0123"],
      [
        { value: 45_444, format: { numberFormat: "dd/mm/yyyy" } },
        { value: 45_444.25, format: { numberFormat: "dd/mm/yyyy hh:mm" } },
      ],
    ];
    const sheet = await reopen(buildWorkbook([{ name: "A", rows }]));
    const values = [0, 1, 2].map((row) => [0, 1, 2, 3].map((column) => sheet.cell(row, column).value));
    expect(values).toEqual([
      ["xin chào ế", 1.5, true, { error: "#REF!" }],
      [3, "ab", "=không phải công thức", "0123"],
      [45_444, 45_444.25, null, null],
    ]);
    expect([sheet.cell(1, 0).formula, sheet.cell(1, 1).formula, sheet.cell(1, 2).formula]).toEqual([
      "=B1*2",
      '="a"&"b"',
      undefined,
    ]);
    expect(sheet.cell(2, 0).format.numberFormat).toBe("dd/mm/yyyy");
  });

  test("formats come back", async () => {
    const format = {
      numberFormat: "#,##0",
      font: FONT,
      fill: "#FFF2CC",
      wrapText: true,
      horizontal: "Center",
      vertical: "Center",
      indent: 1,
      borders: { EdgeTop: { style: "Continuous", weight: "Medium", color: "#FF0000" } },
      locked: false,
    };
    const sheet = await reopen(buildWorkbook([{ name: "A", rows: [[{ value: "x", format }]] }]));
    expect(sheet.cell(0, 0).format).toMatchObject(format);
  });

  test("merges, hidden rows and columns, filter, panes, protection and visibility come back", async () => {
    const workbook = buildWorkbook([
      { name: "A", rows: [["a", "b"], ["c"], ["d"]], merges: ["A2:A3"], hiddenRows: [2], hiddenColumns: [1] },
      { name: "B", visibility: "VeryHidden" },
      { name: "C", visibility: "Hidden" },
    ]);
    const [first] = workbook.sheets;
    if (!first) throw new Error("no sheet");
    first.filter = { rect: { top: 0, left: 0, bottom: 2, right: 1 }, criteria: new Map() };
    first.frozen = { rows: 1, columns: 0 };
    first.protection.isProtected = true;
    first.rowInfo(1).outlineLevel = 2;
    const again = await readXlsx(await writeXlsx(workbook));
    const [sheet] = again.sheets;
    expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["A", "Visible"],
      ["B", "VeryHidden"],
      ["C", "Hidden"],
    ]);
    expect(sheet?.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 0 }]);
    expect([sheet?.isRowHidden(1), sheet?.isRowHidden(2), sheet?.isColumnHidden(1), sheet?.isColumnHidden(0)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([sheet?.filter?.rect.bottom, sheet?.frozen.rows, sheet?.protection.isProtected]).toEqual([2, 1, true]);
    expect(sheet?.rows.get(1)?.outlineLevel).toBe(2);
  });

  test("tables and conditional formats come back", async () => {
    const workbook = buildWorkbook([
      {
        name: "A",
        rows: [
          ["TT", "Việc"],
          [1, { formula: "=A2", value: 1 }],
        ],
      },
    ]);
    const [first] = workbook.sheets;
    if (!first) throw new Error("no sheet");
    first.tables.push({
      id: "1",
      name: "NhiemVu",
      rect: { top: 0, left: 0, bottom: 1, right: 1 },
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
      showBandedRows: true,
      showFilterButton: true,
    });
    first.conditionalFormats.push({
      id: "1",
      type: "Custom",
      ranges: [{ top: 1, left: 0, bottom: 1, right: 1 }],
      stopIfTrue: false,
      formula: "=$A2>0",
      rule: null,
      style: {
        fill: "#FFC7CE",
        fontColor: "#9C0006",
        bold: true,
        italic: null,
        underline: null,
        strikethrough: null,
        numberFormat: null,
        borders: {},
      },
    });
    const sheet = await reopen(workbook);
    expect(sheet.tables[0]).toMatchObject({ name: "NhiemVu", rect: { top: 0, left: 0, bottom: 1, right: 1 } });
    expect(sheet.cell(1, 1)).toMatchObject({ formula: "=A2", value: 1 });
    expect(sheet.conditionalFormats[0]).toMatchObject({
      type: "Custom",
      formula: "=$A2>0",
      ranges: [{ top: 1, left: 0, bottom: 1, right: 1 }],
      style: { fill: "#FFC7CE", fontColor: "#9C0006", bold: true },
    });
  });

  test("fonts within a text, shared formulas and links of a file are read", async () => {
    const file = new ExcelJS.Workbook();
    const worksheet = file.addWorksheet("A");
    worksheet.getCell("A1").value = { richText: [{ text: "Phßng " }, { font: { name: ".VnTime" }, text: "TCCB" }] };
    worksheet.getCell("A2").value = { text: "trang", hyperlink: "https://example.org/" };
    worksheet.fillFormula("B1:B3", "A1*2", [2, 4, 6]);
    const workbook = await readXlsx(new Uint8Array(await file.xlsx.writeBuffer()));
    const [sheet] = workbook.sheets;
    expect(sheet?.cell(0, 0)).toMatchObject({ value: "Phßng TCCB", runs: [{ text: "Phßng " }, { text: "TCCB" }] });
    expect(sheet?.cell(1, 0)).toMatchObject({ value: "trang", hyperlink: "https://example.org/" });
    expect(sheet?.cell(2, 1)).toMatchObject({ formula: "=A3*2", value: 6 });
    const again = await reopen(workbook);
    expect(again.cell(0, 0)).toMatchObject({ value: "Phßng TCCB", runs: [{ text: "Phßng " }, { text: "TCCB" }] });
    expect(again.cell(1, 0)).toMatchObject({ hyperlink: "https://example.org/" });
  });

  test("the font of cells without a format is the workbook's own", async () => {
    const file = new ExcelJS.Workbook();
    file.addWorksheet("A").getCell("A1").value = "x";
    const bytes = new Uint8Array(await file.xlsx.writeBuffer());
    const parts = unzipSync(bytes);
    const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array()).replace(
      '<name val="Calibri"/>',
      '<name val="Times New Roman"/>',
    );
    const workbook = await readXlsx(zipSync({ ...parts, "xl/styles.xml": strToU8(styles) }));
    expect(workbook.sheets[0]?.cell(0, 0).format.font.name).toBe("Times New Roman");
    expect((await reopen(workbook)).cell(0, 0).format.font.name).toBe("Times New Roman");
  });

  test("names and the date system come back", async () => {
    const workbook = buildWorkbook([
      { name: "Phụ lục 1", rows: [[{ value: 100, format: { numberFormat: "dd/mm/yyyy" } }]] },
    ]);
    workbook.dateSystem = 1904;
    workbook.names.push({ name: "vung", formula: "='Phụ lục 1'!$A$1:$B$2", sheet: null, comment: "", visible: true });
    const again = await readXlsx(await writeXlsx(workbook));
    expect([again.dateSystem, again.sheets[0]?.cell(0, 0).value]).toEqual([1904, 100]);
    expect(again.names.map(({ name, formula }) => [name, formula])).toEqual([["vung", "='Phụ lục 1'!$A$1:$B$2"]]);
  });
});

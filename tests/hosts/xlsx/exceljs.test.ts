import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Cell, CellValue } from "exceljs";
import { Workbook } from "exceljs";
import type { CellSnapshot, SheetSnapshot } from "../../../src/engine/index";
import { formatRange } from "../../../src/engine/index";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";

async function written(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("what exceljs writes", () => {
  test("cells of every kind", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Phụ lục 'I' & II", { state: "hidden" });
    sheet.getCell("A1").value = "Kế hoạch\n <năm> ";
    sheet.getCell("B1").value = 1.5;
    sheet.getCell("C1").value = new Date(Date.UTC(2021, 2, 15));
    sheet.getCell("C1").numFmt = "dd/mm/yyyy";
    sheet.getCell("D1").value = true;
    sheet.getCell("E1").value = { error: "#REF!" };
    sheet.getCell("F1").value = { formula: "B1*2", result: 3 };
    sheet.getCell("G1").value = { richText: [{ text: "Kế " }, { text: "ho¹ch", font: { name: ".VnTime" } }] };
    sheet.getCell("H1").font = { name: "Arial", bold: true };
    sheet.getCell("H1").value = "x";
    const [read] = readWorkbook(await written(workbook)).sheets;
    expect(read).toMatchObject({ name: "Phụ lục 'I' & II", visibility: "hidden" });
    const cell = (column: number) => read?.cells.get(0, column);
    expect([0, 1, 2, 3, 4, 5, 6].map((column) => cell(column)?.value)).toEqual([
      "Kế hoạch\n <năm> ",
      1.5,
      44270,
      true,
      { error: "#REF!" },
      3,
      "Kế ho¹ch",
    ]);
    expect(cell(2)?.style.numberFormat).toBe("dd/mm/yyyy");
    expect(cell(5)).toMatchObject({ formula: "B1*2", formulaValue: "cached" });
    expect(cell(6)?.runFonts).toEqual(["Calibri", ".VnTime"]);
    expect(cell(7)?.style).toMatchObject({ fontName: "Arial", bold: true });
  });

  test("rows, columns, merges, filter, table, protection, names", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("a");
    sheet.addRows([
      ["x", 1],
      ["y", 2],
      ["z", 3],
    ]);
    sheet.getRow(2).hidden = true;
    sheet.getRow(3).outlineLevel = 2;
    sheet.getColumn(3).hidden = true;
    sheet.getColumn(4).outlineLevel = 1;
    sheet.mergeCells("E1:F3");
    sheet.autoFilter = "A1:B3";
    const other = workbook.addWorksheet("b");
    other.addTable({
      name: "Bang1",
      ref: "B2",
      totalsRow: true,
      columns: [{ name: "Nội dung" }, { name: "Số" }],
      rows: [["a", 1]],
    });
    await other.protect("x", {});
    workbook.definedNames.add("b!$B$2:$C$4", "Vung");
    workbook.properties.date1904 = true;
    const { sheets, definedNames, dateSystem } = readWorkbook(await written(workbook));
    const [first, second] = sheets;
    expect([...(first?.hiddenRows ?? [])]).toEqual([1]);
    expect([...(first?.rowOutline ?? [])]).toEqual([[2, 2]]);
    expect([...(first?.hiddenColumns ?? [])]).toEqual([2]);
    expect([...(first?.columnOutline ?? [])]).toEqual([[3, 1]]);
    expect(first?.merges?.map(formatRange)).toEqual(["E1:F3"]);
    expect(first?.filter && formatRange(first.filter.range)).toBe("A1:B3");
    expect(second?.tables).toMatchObject([{ name: "Bang1", totalsRowCount: 1, columns: ["Nội dung", "Số"] }]);
    expect([first?.isProtected, second?.isProtected]).toEqual([false, true]);
    expect(definedNames).toEqual([{ name: "Vung", refersTo: "b!$B$2:$C$4", sheet: null }]);
    expect(dateSystem).toBe(1904);
  });
});

const CASES = join(__dirname, "../../../../shared/cases");
const FILES = existsSync(CASES) ? readdirSync(CASES).filter((name) => name.endsWith(".xlsx")) : [];

/** A cell as exceljs has it → its value, with the formula where there is one. */
function comparable(cell: Cell): unknown {
  return cell.formula ? [plain(cell.result), cell.formula] : plain(cell.value);
}

function plain(value: CellValue | undefined): unknown {
  if (value instanceof Date) return Math.round(value.getTime() / 86_400_000 + 25_569);
  if (typeof value === "object" && value !== null && "richText" in value) {
    return value.richText.map(({ text }) => text).join("");
  }
  return value ?? null;
}

function ours(cell: CellSnapshot | undefined): unknown {
  if (cell?.formula !== undefined) return [cell.value, cell.formula];
  return cell?.value ?? null;
}

function hidden(sheet: SheetSnapshot): number[] {
  return [...sheet.hiddenRows].sort((a, b) => a - b);
}

// The sample workbooks stand beside the project where they are at hand.
if (FILES.length > 0) {
  test.each(FILES)("%s is read as exceljs reads it", async (file) => {
    const bytes = readFileSync(join(CASES, file));
    const peer = new Workbook();
    await peer.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    const { sheets } = readWorkbook(new Uint8Array(bytes));
    expect(sheets.map(({ name }) => name)).toEqual(peer.worksheets.map(({ name }) => name));
    sheets.forEach((sheet, i) => {
      const theirs = peer.worksheets[i];
      if (!theirs) throw new Error("no such sheet");
      const hiddenRows: number[] = [];
      theirs.eachRow({ includeEmpty: true }, (row, number) => {
        if (row.hidden) hiddenRows.push(number - 1);
        row.eachCell((cell, column) => {
          // exceljs repeats the value of a merged area in each of its cells.
          if (cell.isMerged && cell.master !== cell) return;
          const mine = sheet.cells.get(number - 1, column - 1);
          expect([cell.address, ours(mine)]).toEqual([cell.address, comparable(cell)]);
          // … and drops backslashes from format codes.
          const format = mine?.style.numberFormat.replaceAll("\\", "");
          expect([cell.address, format]).toEqual([cell.address, (cell.numFmt || "General").replaceAll("\\", "")]);
        });
      });
      expect(hidden(sheet)).toEqual(hiddenRows);
      expect(sheet.merges?.map(formatRange).sort()).toEqual([...theirs.model.merges].sort());
    });
  });
}

import ExcelJS from "exceljs";
import type { CellValue, WorkbookChange } from "../../src/engine/index";
import { FileHost } from "../../src/hosts/xlsx/file-host";
import { openParts, readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { savedByLibreOffice } from "./libreoffice";

/** Formulas of every kind of reference that look at rows 3 to 12 of "Phụ lục 1". */
const HERE = [
  "SUM(C3:C12)",
  "SUM($C$3:$C$12)/COUNT(C:C)",
  'SUMIF(B3:B12,"Phòng 2",C3:C12)',
  "VLOOKUP(7,A3:C12,2,FALSE)",
  "INDEX(C3:C12,MATCH(4,A3:A12,0))",
  "C3+C12-$C5",
  "SUM(C3:C4,C7:C9)",
  "MAX(INDEX(C:C,3):C12)",
  'COUNTA(B3:B12)&" mục C5"',
  "SUM(Tien)+ThueSuat",
  "LOG10(C12)",
  "SUBTOTAL(9,C3:C12)",
  "SUM(10:10)-SUM(C10)",
];
const BEYOND_US = /COUNT|SUMIF|LOOKUP|INDEX|LOG10|SUMPRODUCT|Tien|"/u;
const THERE = [
  "SUM('Phụ lục 1'!C3:C12)",
  "'Phụ lục 1'!$C$8*2",
  "SUMPRODUCT('Phụ lục 1'!A3:A12,'Phụ lục 1'!C3:C12)",
  "'Phụ lục 1'!B12&\"'Phụ lục 1'!B12\"",
  "SUM(Tien)",
];

async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Phụ lục 1", { views: [{ state: "frozen", ySplit: 2 }] });
  sheet.addRow(["TT", "Phòng", "Tiền", "Tỷ lệ"]);
  sheet.addRow(["1", "2", "3", "4"]);
  for (let row = 3; row <= 12; row++)
    sheet.addRow([row - 2, `Phòng ${String(row % 4)}`, row * 12.5, { formula: `C${String(row)}/SUM(C$3:C$12)` }]);
  sheet.fillFormula("E3:E12", "C3*2+$C$3", []);
  sheet.mergeCells("B5:B6");
  sheet.autoFilter = "A1:D12";
  sheet.addConditionalFormatting({
    ref: "A3:E12",
    rules: [{ type: "expression", formulae: ["$C3>50"], style: {}, priority: 1 }],
  });
  sheet.getCell("B7").dataValidation = { type: "list", formulae: ["$B$3:$B$12"] };
  sheet.getCell("A20").value = { text: "tới", hyperlink: "#'Phụ lục 1'!A12" };
  sheet.pageSetup.printArea = "A1:E12";
  HERE.forEach((formula, at) => (sheet.getCell(at + 22, 2).value = { formula }));
  const other = book.addWorksheet("Tổng hợp");
  THERE.forEach((formula, at) => (other.getCell(at + 1, 1).value = { formula }));
  book.definedNames.add("'Phụ lục 1'!$C$3:$C$12", "Tien");
  book.definedNames.add("'Phụ lục 1'!$C$4", "ThueSuat");
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Values of all formulas, in order. */
function values(bytes: Uint8Array): [formula: string, value: CellValue][] {
  const found: [string, CellValue][] = [];
  for (const { cells } of readWorkbook(bytes).sheets) {
    for (const row of cells.rowNumbers()) {
      for (const [, { formula, value }] of cells.row(row)) if (formula !== undefined) found.push([formula, value]);
    }
  }
  return found;
}

/** The file without the values of formulas, so that LibreOffice has to calculate them. */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = openParts(bytes);
  const written = parts
    .names()
    .filter((name) => name.startsWith("xl/worksheets/sheet"))
    .map((name): [string, Uint8Array] => {
      const text = new TextDecoder().decode(parts.bytes(name));
      return [name, new TextEncoder().encode(text.replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/gu, "$1"))];
    });
  return parts.with(new Map(written)).toBytes();
}

async function moved(bytes: Uint8Array, changes: readonly WorkbookChange[]): Promise<Uint8Array> {
  const host = new FileHost(bytes);
  expect(await host.apply(changes, "thử")).toEqual({ applied: changes.length, cancelled: false, refused: [] });
  return host.toBytes();
}

const rounded = ([formula, value]: [string, CellValue]) => [
  formula,
  typeof value === "number" ? Number(value.toPrecision(12)) : value,
];

const sheet = "Phụ lục 1";

test("after rows and a column came, LibreOffice calculates the values that were there", async () => {
  const before = savedByLibreOffice(await workbook());
  const after = await moved(before, [
    { type: "insertRows", sheet, row: 4, count: 2 },
    { type: "insertRows", sheet, row: 2, count: 1 },
    { type: "insertColumn", sheet, column: 2, headerRow: 0, header: "Thêm" },
    { type: "insertRows", sheet, row: 0, count: 1 },
  ]);
  const calculated = values(savedByLibreOffice(withoutValues(after)));
  expect(calculated.map(([, value]) => rounded(["", value]))).toEqual(
    values(before).map(([, value]) => rounded(["", value])),
  );
  expect(calculated).toHaveLength(HERE.length + THERE.length + 20);
});

test("after rows went, LibreOffice calculates the values that we have", async () => {
  const before = savedByLibreOffice(await workbook());
  const after = await moved(before, [
    { type: "deleteRows", sheet, row: 10, count: 1 },
    { type: "deleteRows", sheet, row: 1, count: 1 },
  ]);
  const calculated = values(savedByLibreOffice(withoutValues(after)));
  const ours = values(after).map(rounded);
  // Of what we cannot calculate the value before stands until someone opens the file.
  const sums = (list: readonly unknown[][]) => list.filter(([formula]) => !BEYOND_US.test(String(formula)));
  expect(sums(ours).length).toBeGreaterThan(20);
  expect(sums(calculated.map(rounded))).toEqual(sums(ours));
});

import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import type { SheetContent } from "../../src/engine/changes/sheet-content";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { runOn } from "../support/summaries";
import { savedByLibreOffice } from "./libreoffice";

const SAMPLE = "assets/samples/ke-hoach-cchc-sach.xlsx";

/** The cells of a sheet into a workbook; formulas without their values, so that the reader must calculate. */
function addSheet(workbook: ExcelJS.Workbook, name: string, { cells }: SheetContent): void {
  const sheet = workbook.addWorksheet(name);
  for (const { row, column, content } of cells) {
    const cell = sheet.getCell(row + 1, column + 1);
    if (content.kind === "text") cell.value = content.text;
    if (content.kind === "number") cell.value = content.number;
    if (content.kind === "formula") cell.value = { formula: content.formula };
  }
}

test("what LibreOffice calculates on the summary sheets is what we wrote as values", async () => {
  const sheets = runOn(readWorkbook(readFileSync(SAMPLE)), { live: true }).changes.flatMap((change) =>
    change.type === "putSheet" ? [{ name: change.sheet, content: change.content }] : [],
  );
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(SAMPLE);
  for (const { name, content } of sheets) addSheet(workbook, name, content);
  const saved = readWorkbook(savedByLibreOffice(new Uint8Array(await workbook.xlsx.writeBuffer())));
  const formulas = sheets.flatMap(({ name, content }) =>
    content.cells.flatMap(({ row, column, content: cell }) =>
      cell.kind === "formula" ? [{ name, row, column, ...cell }] : [],
    ),
  );
  expect(formulas.length).toBeGreaterThan(50);
  const calculated = formulas.map(({ name, row, column, formula }) => {
    const value = saved.sheets.find((sheet) => sheet.name === name)?.cells.get(row, column)?.value;
    return { name, row, column, formula, value };
  });
  expect(calculated).toEqual(
    formulas.map(({ name, row, column, formula, cached }) => ({ name, row, column, formula, value: cached })),
  );
});

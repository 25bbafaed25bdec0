import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { checkWorkbook } from "../../src/engine/check";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { savedByLibreOffice } from "./libreoffice";

const FORMULAS = ["SUM(A1:A4)", "A1+A2-A3", "-(A1-A2)+A4", "SUBTOTAL(9,A1:A4)", "SUM(A1:A2,$A$4)-1.5", "SUM(B1:B2)"];

test("sums without values come to what LibreOffice makes of them", async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync("assets/samples/ke-hoach-cchc-sach.xlsx").buffer);
  const sheet = workbook.addWorksheet("Tính");
  [12.5, 7, 30, 0.25].forEach((value, at) => (sheet.getCell(at + 1, 1).value = value));
  FORMULAS.forEach((formula, at) => {
    sheet.getCell(at + 1, 2).value = { formula };
  });
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const values = (snapshot: ReturnType<typeof readWorkbook>) =>
    FORMULAS.map((_, at) => snapshot.sheets.find(({ name }) => name === "Tính")?.cells.get(at, 1)?.value);
  const ours = values(checkWorkbook(readWorkbook(bytes)).plan.snapshot);
  expect(ours).toEqual(values(readWorkbook(savedByLibreOffice(bytes))));
  expect(ours).not.toContain(null);
});

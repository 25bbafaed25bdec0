import { openParts } from "../../../../src/hosts/xlsx/read-workbook";
import { WorkbookEdit } from "../../../../src/hosts/xlsx/write/workbook-edit";
import { caughtFileError } from "../../../support/file-error";
import { relationships, workbook, xlsxPackage, type Parts } from "../../../support/xlsx-package";

const SHEET = '<sheet name="Phụ lục" sheetId="1" r:id="rId1"/>';
const open = (parts: Parts) => new WorkbookEdit(openParts(xlsxPackage(parts)));

test.each<[string, Parts, (edit: WorkbookEdit) => unknown, string]>([
  ["a package without a workbook", { "_rels/.rels": relationships([]) }, (edit) => edit.part, "no workbook part"],
  ["a workbook without a list of sheets", { "xl/workbook.xml": "<workbook/>" }, (edit) => edit.sheets(), "no sheets"],
  [
    "a sheet without a part",
    { "xl/workbook.xml": workbook([SHEET]), "xl/_rels/workbook.xml.rels": relationships([]) },
    (edit) => edit.sheets(),
    'no part for sheet "Phụ lục"',
  ],
])("%s is damage, and the error says which", (_what, parts, ask, detail) => {
  const error = caughtFileError(() => ask(open(parts)));
  expect([error?.code, error?.detail]).toEqual(["damaged", detail]);
});

test("a sheet is found in other letters; to ask for one that is not there is a mistake of ours", () => {
  const edit = open({ "xl/workbook.xml": workbook([SHEET]) });
  expect(edit.sheet("PHỤ LỤC").part).toBe("xl/worksheets/sheet1.xml");
  expect(() => edit.sheet("Khác")).toThrow(RangeError);
});

test.each([
  ["styles", "xl/styles.xml"],
  ["sharedStrings", "xl/sharedStrings1.xml"],
  ["worksheets/sheet", "xl/worksheets/sheet2.xml"],
  ["worksheets/other", "xl/worksheets/other1.xml"],
])("a new part %s is called %s", (stem, name) => {
  expect(open({ "xl/sharedStrings.xml": "<sst/>" }).freePart(stem, ".xml")).toBe(name);
});

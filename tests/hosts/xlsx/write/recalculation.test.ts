import { openParts } from "../../../../src/hosts/xlsx/read-workbook";
import { dropCalculationChain, recalculateOnLoad } from "../../../../src/hosts/xlsx/write/recalculation";
import { WorkbookEdit } from "../../../../src/hosts/xlsx/write/workbook-edit";
import { relationships, workbook, xlsxPackage } from "../../../support/xlsx-package";

const SHEET = '<sheet name="A" sheetId="1" r:id="rId1"/>';

function edited(after: string, change: (edit: WorkbookEdit) => void): WorkbookEdit {
  const bytes = xlsxPackage({
    "xl/workbook.xml": workbook([SHEET], "", after),
    "xl/calcChain.xml": "<calcChain/>",
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["calcChain", "calcChain.xml"],
    ]),
    "[Content_Types].xml":
      '<Types><Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/calcChain.xml" ContentType="chain"/></Types>',
  });
  const edit = new WorkbookEdit(openParts(bytes));
  change(edit);
  return new WorkbookEdit(edit.package.commit());
}

test.each([
  ["", '<calcPr fullCalcOnLoad="1"/>'],
  ["<definedNames/><pivotCaches/><extLst/>", '<definedNames/><calcPr fullCalcOnLoad="1"/><pivotCaches/><extLst/>'],
  ['<calcPr calcId="191029" calcMode="manual"/>', '<calcPr calcId="191029" calcMode="manual" fullCalcOnLoad="1"/>'],
  ['<calcPr fullCalcOnLoad="0"/><extLst/>', '<calcPr fullCalcOnLoad="1"/><extLst/>'],
])("behind the sheets %s → %s", (before, after) => {
  expect(edited(before, recalculateOnLoad).root.toString()).toContain(`</sheets>${after}</workbook>`);
});

test.each([recalculateOnLoad, dropCalculationChain])("the chain goes: part, relationship, content type", (change) => {
  const edit = edited("", change);
  expect(edit.package.has("xl/calcChain.xml")).toBe(false);
  expect(edit.related("calcChain")).toBeUndefined();
  expect(edit.related("worksheet")).toBe("xl/worksheets/sheet1.xml");
  expect(edit.package.xml("[Content_Types].xml").toString()).not.toContain("calcChain");
});

test("without a chain nothing happens, and with one whose part is missing what speaks of it goes", () => {
  const without = new WorkbookEdit(openParts(xlsxPackage()));
  dropCalculationChain(without);
  expect(without.package.commit().names()).toEqual(openParts(xlsxPackage()).names());
  const dangling = new WorkbookEdit(
    openParts(
      xlsxPackage({
        "xl/_rels/workbook.xml.rels": relationships([["calcChain", "calcChain.xml"]]),
        "[Content_Types].xml": '<Types><Override PartName="/xl/calcChain.xml" ContentType="chain"/></Types>',
      }),
    ),
  );
  dropCalculationChain(dangling);
  expect(dangling.related("calcChain")).toBeUndefined();
  expect(dangling.package.contentTypes().of("xl/calcChain.xml")).toBeUndefined();
});

import { partKey, relationshipsPart, resolveTarget } from "../../../../src/hosts/xlsx/package/part-name";

test.each([
  ["", "xl/workbook.xml", "xl/workbook.xml"],
  ["", "/xl/workbook.xml", "xl/workbook.xml"],
  ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/workbook.xml", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/workbook.xml", "./styles.xml", "xl/styles.xml"],
  ["xl/worksheets/sheet1.xml", "../tables/table1.xml", "xl/tables/table1.xml"],
  ["xl/worksheets/sheet1.xml", "..\\tables\\table1.xml", "xl/tables/table1.xml"],
  ["xl/workbook.xml", "../../../x.xml", "x.xml"],
  ["workbook.xml", "sheet1.xml", "sheet1.xml"],
])("from %j to %j is %j", (source, target, part) => {
  expect(resolveTarget(source, target)).toBe(part);
});

test.each([
  ["", "_rels/.rels"],
  ["workbook.xml", "_rels/workbook.xml.rels"],
  ["xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels"],
])("relationships of %j stand in %j", (source, part) => {
  expect(relationshipsPart(source)).toBe(part);
});

test("names compare without case", () => {
  expect(partKey("XL/Workbook.XML")).toBe(partKey("xl/workbook.xml"));
});

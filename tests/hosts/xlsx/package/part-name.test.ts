import {
  partKey,
  relationshipsPart,
  relativeTarget,
  resolveTarget,
} from "../../../../src/hosts/xlsx/package/part-name";

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

test.each([
  ["XL/Workbook.XML", "xl/workbook.xml"],
  ["xl/trang%20t%C3%ADnh.xml", "xl/trang tính.xml"],
  ["xl/100%.xml", "XL/100%.xml"],
])("%s is the same part as %s", (one, other) => {
  expect(partKey(one)).toBe(partKey(other));
});

test.each([
  ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "worksheets/sheet1.xml"],
  ["xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml", "../drawings/drawing1.xml"],
  ["xl/workbook.xml", "customXml/item1.xml", "../customXml/item1.xml"],
  ["", "xl/workbook.xml", "xl/workbook.xml"],
  ["xl/a/b.xml", "xl/a/c.xml", "c.xml"],
  ["xl/a.xml", "xl", "../xl"],
])("from %s the part %s is at %s, which leads there", (source, part, target) => {
  expect(relativeTarget(source, part)).toBe(target);
  expect(resolveTarget(source, target)).toBe(part);
});

import { openParts } from "../../../../src/hosts/xlsx/read-workbook";
import { namespacesOf, prefixFor } from "../../../../src/hosts/xlsx/write/namespaces";
import { WorkbookEdit } from "../../../../src/hosts/xlsx/write/workbook-edit";
import { XmlElement } from "../../../../src/hosts/xlsx/xml/xml-element";
import { MAIN, xlsxPackage } from "../../../support/xlsx-package";

test.each([
  [`<workbook xmlns="${MAIN}"/>`, "http://schemas.openxmlformats.org/drawingml/2006/chart"],
  [`<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>`, "http://purl.oclc.org/ooxml/drawingml/chart"],
  [
    `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"/>`,
    "http://purl.oclc.org/ooxml/drawingml/chart",
  ],
  [
    `<x:workbook xmlns:x="${MAIN}" xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>`,
    "http://schemas.openxmlformats.org/drawingml/2006/chart",
  ],
  [`<workbook/>`, "http://schemas.openxmlformats.org/drawingml/2006/chart"],
])("%s", (workbook, chart) => {
  const edit = new WorkbookEdit(openParts(xlsxPackage({ "xl/workbook.xml": workbook })));
  expect(namespacesOf(edit).chart).toBe(chart);
});

test.each([
  [`<a xmlns:q="n" xmlns="n"/>`, "q:", `<a xmlns:q="n" xmlns="n"/>`],
  [`<a xmlns="n"/>`, "r:", `<a xmlns="n" xmlns:r="n"/>`],
  [`<a xmlns:r="other"/>`, "r1:", `<a xmlns:r="other" xmlns:r1="n"/>`],
])("a prefix in %s", (source, prefix, after) => {
  const element = new XmlElement(source);
  expect(prefixFor(element, "n", "r")).toBe(prefix);
  expect(element.toString()).toBe(after);
});

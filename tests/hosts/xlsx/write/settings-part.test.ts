import { DEFAULT_SETTINGS, formatSettingsXml, type WorkbookSettings } from "../../../../src/engine/index";
import { readSettingsPart } from "../../../../src/hosts/xlsx/read-settings";
import { openParts } from "../../../../src/hosts/xlsx/read-workbook";
import { writeSettings } from "../../../../src/hosts/xlsx/write/settings-part";
import { WorkbookEdit } from "../../../../src/hosts/xlsx/write/workbook-edit";
import { relationships, xlsxPackage } from "../../../support/xlsx-package";

const SETTINGS: WorkbookSettings = { ...DEFAULT_SETTINGS, rulesOff: ["time/vague"] };

function written(bytes: Uint8Array, settings: WorkbookSettings): WorkbookEdit {
  const edit = new WorkbookEdit(openParts(bytes));
  writeSettings(edit, settings);
  const parts = edit.package.commit();
  expect(readSettingsPart(parts)).toEqual(settings);
  return new WorkbookEdit(parts);
}
const custom = (edit: WorkbookEdit) => edit.package.names().filter((name) => name.startsWith("customXml/"));

test("settings come as Excel puts custom XML in: with properties that name what it is", () => {
  const { package: parts, part } = written(xlsxPackage({ "customXml/item1.xml": "<theirs/>" }), SETTINGS);
  const targets = (source: string) =>
    parts
      .relationships(source)
      .all()
      .map(({ type, target }) => [type, target]);
  expect(targets(part)).toContainEqual(["customXml", "customXml/item2.xml"]);
  expect(targets("customXml/item2.xml")).toEqual([["customXmlProps", "customXml/itemProps2.xml"]]);
  expect(parts.contentTypes().of("customXml/itemProps2.xml")).toContain("customXmlProperties");
  expect(parts.xml("customXml/itemProps2.xml").toString()).toContain("urn:soat-phu-luc:");
});

test("settings that are there are written over in their part, and further ones go", () => {
  const old = formatSettingsXml(DEFAULT_SETTINGS);
  const bytes = xlsxPackage({
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["customXml", "../customXml/item1.xml"],
      ["customXml", "../customXml/item7.xml"],
      ["customXml", "../customXml/item8.xml"],
    ]),
    "customXml/item1.xml": "<theirs/>",
    "customXml/item7.xml": old,
    "customXml/item8.xml": old,
  });
  expect(custom(written(bytes, SETTINGS))).toEqual(["customXml/item1.xml", "customXml/item7.xml"]);
});

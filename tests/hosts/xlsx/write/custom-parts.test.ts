import { openParts } from "../../../../src/hosts/xlsx/read-workbook";
import { customParts, removeCustomPart } from "../../../../src/hosts/xlsx/write/custom-parts";
import { WorkbookEdit } from "../../../../src/hosts/xlsx/write/workbook-edit";
import { relationships, xlsxPackage } from "../../../support/xlsx-package";

const OURS = "urn:thử";
const override = (part: string) => `<Override PartName="/customXml/${part}" ContentType="props"/>`;

function open(): WorkbookEdit {
  const list = relationships([
    ["worksheet", "worksheets/sheet1.xml"],
    ["customXml", "../customXml/item1.xml"],
    ["customXml", "../customXml/item2.xml"],
    ["customXml", "../customXml/missing.xml"],
    ["customXml", "../customXml/item4.xml"],
    ["theme", "../customXml/item5.xml"],
  ]);
  const bytes = xlsxPackage({
    // Inside the package stands a part by the very name of what is outside.
    "xl/_rels/workbook.xml.rels": list.replace('../customXml/item4.xml"', 'customXml/item4.xml" TargetMode="External"'),
    "[Content_Types].xml":
      '<Types><Default Extension="xml" ContentType="application/xml"/>' +
      `${override("itemProps1.xml")}${override("itemProps2.xml")}</Types>`,
    "customXml/item1.xml": `<a xmlns="${OURS}"/>`,
    "customXml/item2.xml": '<b xmlns="urn:of-others"/>',
    "customXml/item4.xml": `<d xmlns="${OURS}"/>`,
    "customXml/item5.xml": `<e xmlns="${OURS}"/>`,
    "customXml/itemProps1.xml": "<p/>",
    "customXml/itemProps2.xml": "<p/>",
    "customXml/_rels/item1.xml.rels": relationships([
      ["customXmlProps", "itemProps1.xml"],
      ["customXml", "item2.xml"],
    ]),
    "customXml/_rels/item2.xml.rels": relationships([["customXmlProps", "itemProps2.xml"]]),
  });
  return new WorkbookEdit(openParts(bytes));
}

test("ours are custom parts of the workbook that are there, in it, and speak of the namespace", () => {
  expect(customParts(open(), OURS)).toEqual(["customXml/item1.xml"]);
});

test("one goes with its properties and all that says of them, and no other part", () => {
  const edit = open();
  const before = edit.package.names();
  removeCustomPart(edit, "customXml/item1.xml");
  const after = new WorkbookEdit(edit.package.commit());
  const gone = ["customXml/item1.xml", "customXml/itemProps1.xml", "customXml/_rels/item1.xml.rels"];
  expect(after.package.names()).toEqual(before.filter((name) => !gone.includes(name)));
  const targets = after.package
    .relationships(after.part)
    .all()
    .map(({ target }) => target);
  expect(targets).not.toContain("customXml/item1.xml");
  expect(targets).toHaveLength(5);
  expect(
    after.package
      .xml("[Content_Types].xml")
      .toString()
      .match(/itemProps\d/gu),
  ).toEqual(["itemProps2"]);
});

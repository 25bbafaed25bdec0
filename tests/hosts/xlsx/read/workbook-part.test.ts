import { readWorkbookPart } from "../../../../src/hosts/xlsx/read/workbook-part";
import { scan } from "../../../support/scan";
import { workbook } from "../../../support/xlsx-package";

function read(sheets: readonly string[], before = "", after = "") {
  return readWorkbookPart(scan(workbook(sheets, before, after)));
}

describe("the date system", () => {
  test.each([
    ["", 1900],
    ["<workbookPr/>", 1900],
    [`<workbookPr date1904="0"/>`, 1900],
    [`<workbookPr date1904="false"/>`, 1900],
    [`<workbookPr date1904="1"/>`, 1904],
    [`<workbookPr date1904="true"/>`, 1904],
  ])("%j → %i", (before, system) => {
    expect(read([], before).dateSystem).toBe(system);
  });
});

test("sheets in order", () => {
  const { sheets } = read([
    `<sheet name="Phụ lục &amp; bảng" sheetId="3" r:id="rId7"/>`,
    `<other name="x"/>`,
    `<sheet name="a_x005F_x" sheetId="1" state="hidden" rel:id="rId2"/>`,
    `<sheet name="b" sheetId="2" state="veryHidden" r:id="rId3"/>`,
    `<sheet name="c" sheetId="4" state="visible" r:id="rId4"/>`,
    `<sheet/>`,
  ]);
  expect(sheets).toEqual([
    { name: "Phụ lục & bảng", visibility: "visible", relationshipId: "rId7" },
    { name: "a_x", visibility: "hidden", relationshipId: "rId2" },
    { name: "b", visibility: "veryHidden", relationshipId: "rId3" },
    { name: "c", visibility: "visible", relationshipId: "rId4" },
    { name: "", visibility: "visible", relationshipId: "" },
  ]);
});

test("defined names of the workbook and of its sheets", () => {
  const names =
    `<definedNames><definedName name="KếHoạch"> 'Phụ lục'!$A$5:$G$74 </definedName><other name="x">y</other>` +
    `<definedName name="_xlnm.Print_Area" localSheetId="1">b!$A$1</definedName>` +
    `<definedName name="Gone" localSheetId="2">#REF!</definedName></definedNames>`;
  const { definedNames } = read([`<sheet name="a"/>`, `<sheet name="b"/>`], "", names);
  expect(definedNames).toEqual([
    { name: "KếHoạch", refersTo: "'Phụ lục'!$A$5:$G$74", sheet: null },
    { name: "_xlnm.Print_Area", refersTo: "b!$A$1", sheet: "b" },
  ]);
});

test("lists of other things are no sheets", () => {
  const { sheets } = read([], `<bookViews><sheet name="x"/><definedName name="y">z</definedName></bookViews>`);
  expect(sheets).toEqual([]);
});

import { contentFingerprint, PRINT_AREA } from "../../../../src/engine/index";
import { contentOfRows } from "../../../support/sheet-content";
import { WrittenWorkbook } from "../../../support/written-workbook";
import { relationships, workbook, xlsxPackage } from "../../../support/xlsx-package";

const VT = `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"`;
const PART = "docProps/app.xml";

/** Groups of titles as docProps/app.xml lists them. */
function properties(...groups: readonly (readonly [name: string, titles: readonly string[]])[]): string {
  const pairs = groups.map(
    ([name, titles]) =>
      `<vt:variant><vt:lpstr>${name}</vt:lpstr></vt:variant><vt:variant><vt:i4>${titles.length}</vt:i4></vt:variant>`,
  );
  const titles = groups.flatMap(([, list]) => list.map((title) => `<vt:lpstr>${title}</vt:lpstr>`));
  return (
    `<Properties ${VT}><Application>Bảng tính</Application><HeadingPairs><vt:vector size="${2 * groups.length}" baseType="variant">${pairs.join("")}</vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">${titles.join("")}</vt:vector></TitlesOfParts><Company>A</Company></Properties>`
  );
}

/** A worksheet, a chart sheet and a sheet of ours. */
function book(app: string | null, names = "", type = "extended-properties"): WrittenWorkbook {
  const sheets = ["Kế hoạch", "Biểu đồ", "TH A"].map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const ours = `<definedName name="SoatPhuLuc" localSheetId="2" hidden="1">"unit|a|x|y"</definedName>`;
  return WrittenWorkbook.of(
    xlsxPackage({
      "_rels/.rels": relationships([
        ["officeDocument", "xl/workbook.xml"],
        [type, PART],
      ]),
      "xl/workbook.xml": workbook(sheets, "", `<definedNames>${names}${ours}</definedNames>`),
      "xl/_rels/workbook.xml.rels": relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["chartsheet", "chartsheets/sheet1.xml"],
        ["worksheet", "worksheets/sheet2.xml"],
      ]),
      "xl/worksheets/sheet2.xml": "<worksheet/>",
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
      [PART]: app,
    }),
  );
}

const PUT = { type: "putSheet", sheet: "TH B & C", over: null, content: contentOfRows([["x"]]) } as const;
const REMOVE = { type: "removeSheet", sheet: "TH A", before: contentFingerprint([]) } as const;
const AREA = { top: 0, left: 0, bottom: 9, right: 1 };
const PRINT = { type: "setName", sheet: "Kế hoạch", name: PRINT_AREA, before: null, after: AREA } as const;

test("worksheets that come and go", () => {
  const before = book(properties(["Trang tính", ["Kế hoạch", "TH A"]], ["Biểu đồ", ["Biểu đồ"]]));
  const put = before.after(PUT);
  expect(put.text(PART)).toBe(
    properties(["Trang tính", ["Kế hoạch", "TH A", "TH B &amp; C"]], ["Biểu đồ", ["Biểu đồ"]]),
  );
  expect(put.after(REMOVE).text(PART)).toBe(
    properties(["Trang tính", ["Kế hoạch", "TH B &amp; C"]], ["Biểu đồ", ["Biểu đồ"]]),
  );
});

test("names that are not hidden, in any order, quoted where their sheet must be", () => {
  const names =
    `<definedName name="Vung">1</definedName><definedName name="An" hidden="1">1</definedName><definedName name="An2" hidden="true">1</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="2">'TH A'!$1:$1</definedName>`;
  const before = book(properties(["Sheets", ["Kế hoạch", "TH A"]], ["Names", ["Vung", "'TH A'!Print_Titles"]]), names);
  const withArea = before.after(PRINT);
  expect(withArea.text(PART)).toBe(
    properties(["Sheets", ["Kế hoạch", "TH A"]], ["Names", ["'Kế hoạch'!Print_Area", "'TH A'!Print_Titles", "Vung"]]),
  );
  expect(withArea.after(REMOVE).text(PART)).toBe(
    properties(["Sheets", ["Kế hoạch"]], ["Names", ["'Kế hoạch'!Print_Area", "Vung"]]),
  );
  const plain = `<definedName name="B" localSheetId="1">1</definedName>`;
  expect(
    book(properties(["Names", ["'Biểu đồ'!B"]]), plain)
      .after(PRINT)
      .text(PART),
  ).toContain("Print_Area");
});

test.each([
  ["of other sheets", properties(["Sheets", ["Kế hoạch", "TH Z"]])],
  ["in another order", properties(["Sheets", ["TH A", "Kế hoạch"]])],
  ["of other names", properties(["Names", ["Khac"]])],
  ["whose groups do not add up", properties(["Sheets", ["Kế hoạch", "TH A"]]).replace("<vt:i4>2<", "<vt:i4>3<")],
  ["of nothing", properties()],
  ["that is missing", `<Properties ${VT}><HeadingPairs/></Properties>`],
  ["without its groups", `<Properties ${VT}><TitlesOfParts><vt:vector/></TitlesOfParts></Properties>`],
])("a list %s stays as it is", (_, app) => {
  const before = book(app);
  const after = before.after(PUT, PRINT);
  expect(after.refused).toEqual([]);
  expect(after.parts.sharesPart(before.parts, PART)).toBe(true);
});

test("a list that stays true is not written again, a file without one gets none", () => {
  const before = book(properties(["Sheets", ["Kế hoạch", "TH A"]]));
  const hidden = { ...PRINT, name: "Soat_A" };
  expect(before.after(hidden).parts.sharesPart(before.parts, PART)).toBe(true);
  expect(book(null).after(PUT, REMOVE).parts.has(PART)).toBe(false);
});

test("an empty group stays empty", () => {
  const after = book(properties(["Sheets", ["Kế hoạch", "TH A"]], ["Names", []])).after(PRINT, PUT);
  expect(after.text(PART)).toBe(properties(["Sheets", ["Kế hoạch", "TH A", "TH B &amp; C"]], ["Names", []]));
});

test("a Strict file, which calls the part by another name", () => {
  const after = book(properties(["Sheets", ["Kế hoạch", "TH A"]]), "", "extendedProperties").after(REMOVE);
  expect(after.text(PART)).toBe(properties(["Sheets", ["Kế hoạch"]]));
});

import type { RemoveSheetChange, SheetContent } from "../../../../../src/engine/index";
import { contentFingerprint } from "../../../../../src/engine/index";
import { contentOfRows } from "../../../../support/sheet-content";
import { unchanged, WrittenWorkbook } from "../../../../support/written-workbook";
import type { Parts } from "../../../../support/xlsx-package";
import { relationships, workbook, worksheet, xlsxPackage } from "../../../../support/xlsx-package";

const OURS = `<definedName name="SoatPhuLuc" localSheetId="1" hidden="1">"unit|a|x|y"</definedName>`;
const sheetTag = (name: string, id: number, state = "") =>
  `<sheet name="${name}" sheetId="${id}"${state} r:id="rId${id}"/>`;

interface Book {
  readonly views?: string;
  readonly names?: string;
  /** Inside the `<worksheet>` of the sheet before and of the one behind ours. */
  readonly first?: string;
  readonly third?: string;
  readonly states?: readonly [string, string];
  readonly parts?: Parts;
}

/** Three sheets, ours in the middle. */
function book({
  views = "",
  names = "",
  first = "",
  third = "",
  states = ["", ""],
  parts = {},
}: Book = {}): WrittenWorkbook {
  return WrittenWorkbook.of(
    xlsxPackage({
      "xl/workbook.xml": workbook(
        [sheetTag("Kế hoạch", 1, states[0]), sheetTag("TH A", 2), sheetTag("Sau", 3, states[1])],
        views,
        `<definedNames>${OURS}${names}</definedNames>`,
      ),
      "xl/worksheets/sheet1.xml": worksheet(first),
      "xl/worksheets/sheet2.xml": worksheet(),
      "xl/worksheets/sheet3.xml": worksheet(third),
      ...parts,
    }),
  );
}

const REMOVAL: RemoveSheetChange = { type: "removeSheet", sheet: "TH A", before: contentFingerprint([]) };

function without(parts?: Book): WrittenWorkbook {
  const after = book(parts).after(REMOVAL);
  expect(after.refused).toEqual([]);
  return after;
}

test("the sheet goes with its part, relationship and content type; the others stay as they are", () => {
  const before = book();
  const after = before.after(REMOVAL);
  expect(after.snapshot.sheets.map(({ name }) => name)).toEqual(["Kế hoạch", "Sau"]);
  expect(after.edit.sheets().map(({ element }) => element.attribute("sheetId"))).toEqual(["1", "3"]);
  expect(
    after.edit.package
      .relationships("xl/workbook.xml")
      .all()
      .map(({ id }) => id),
  ).toEqual(["rId1", "rId3"]);
  expect(before.names().filter((name) => !after.parts.has(name))).toEqual(["xl/worksheets/sheet2.xml"]);
  expect(unchanged(before, after)).toEqual(
    expect.arrayContaining(["xl/worksheets/sheet1.xml", "xl/worksheets/sheet3.xml"]),
  );
});

test("a sheet we put in leaves no trace of its parts", () => {
  const chart: SheetContent["charts"][number] = {
    title: "T",
    categories: { top: 0, left: 0, bottom: 0, right: 0 },
    series: [],
    place: { top: 3, left: 0, bottom: 9, right: 5 },
  };
  const before = WrittenWorkbook.of(xlsxPackage());
  const content = contentOfRows([["x"]], { charts: [chart] });
  const made = before.after({ type: "putSheet", sheet: "TH A", over: null, content });
  const after = made.after({ ...REMOVAL, before: contentFingerprint(content.cells) });
  expect(after.refused).toEqual([]);
  expect(after.names()).toEqual([...before.names(), "xl/styles.xml"].sort());
  const types = after.text("[Content_Types].xml");
  for (const part of ["sheet2", "chart1", "drawing1"]) expect(types).not.toContain(part);
  expect(after.edit.root.element("definedNames")).toBeUndefined();
});

test("parts that others use as well stay", () => {
  const after = without({
    parts: {
      "xl/worksheets/_rels/sheet2.xml.rels": relationships([
        ["drawing", "../drawings/drawing1.xml"],
        ["printerSettings", "../printerSettings/p1.bin"],
        ["hyperlink", "../missing.xml"],
      ]),
      "xl/drawings/drawing1.xml": "<wsDr/>",
      "xl/drawings/_rels/drawing1.xml.rels": relationships([
        ["image", "../media/image1.png"],
        ["chart", "../charts/chart1.xml"],
        ["image", "../media/own.png"],
      ]),
      "xl/charts/chart1.xml": "<c/>",
      "xl/media/image1.png": "shared",
      "xl/media/own.png": "own",
      "xl/printerSettings/p1.bin": "p",
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["image", "../media/IMAGE1.png"]]),
    },
  });
  const left = after.names().filter((name) => !name.startsWith("xl/w") && name !== "[Content_Types].xml");
  expect(left).toEqual(["_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/media/image1.png"]);
});

test("names local to it go; those of sheets behind it count one less", () => {
  const after = without({
    names:
      `<definedName name="CuaToi" localSheetId="1">'TH A'!$A$1</definedName>` +
      `<definedName name="Toan">'TH A'!$A$1</definedName>` +
      `<definedName name="Truoc" localSheetId="0">'Kế hoạch'!$A$1</definedName>` +
      `<definedName name="Vung" localSheetId="2">Sau!$B$2</definedName>`,
  });
  expect(after.snapshot.definedNames).toEqual([
    { name: "Toan", sheet: null, refersTo: "#REF!$A$1" },
    { name: "Truoc", sheet: "Kế hoạch", refersTo: "'Kế hoạch'!$A$1" },
    { name: "Vung", sheet: "Sau", refersTo: "Sau!$B$2" },
  ]);
  expect(after.edit.root.element("definedNames")?.elements("definedName")[2]?.attribute("localSheetId")).toBe("1");
  expect(without().edit.root.element("definedNames")).toBeUndefined();
});

describe("windows show another sheet", () => {
  const hidden = ' state="hidden"';
  test.each<[string, string, string, readonly [string, string]]>([
    ["the one behind", `activeTab="1"`, `activeTab="1"`, ["", ""]],
    ["the same, one place less", `activeTab="2" firstSheet="2"`, `activeTab="1" firstSheet="1"`, ["", ""]],
    ["the same", `activeTab="0" firstSheet="0"`, `activeTab="0" firstSheet="0"`, ["", ""]],
    ["the one before, where the one behind is hidden", `activeTab="1"`, `activeTab="0"`, ["", hidden]],
    ["the one behind, where the first is hidden", `firstSheet="0"`, `firstSheet="1"`, [' state="veryHidden"', ""]],
    ["the first, where nothing is said", `xWindow="5"`, `xWindow="5"`, ["", ""]],
  ])("%s", (_, view, expected, states) => {
    const after = without({ views: `<bookViews><workbookView ${view}/></bookViews>`, states });
    expect(after.edit.root.element("bookViews")?.toString()).toBe(`<bookViews><workbookView ${expected}/></bookViews>`);
  });

  test("of many, the same one", () => {
    const content = contentOfRows([["x"]]);
    const put = (sheet: string) => ({ type: "putSheet", sheet, over: null, content }) as const;
    const before = book({ views: `<bookViews><workbookView activeTab="2"/></bookViews>` });
    const after = before.after(put("Bốn"), put("Năm")).after(REMOVAL);
    expect(after.edit.root.element("bookViews")?.element("workbookView")?.attribute("activeTab")).toBe("1");
  });

  test("unless there is none: the sheet stays", () => {
    const before = book({ states: [hidden, hidden] });
    const after = before.after(REMOVAL);
    expect(after.refused).toEqual(["unknown"]);
    expect(after.parts).toBe(before.parts);
  });
});

describe("references to it", () => {
  test("in cells become #REF!, shown as such until the workbook is calculated", () => {
    const after = without({
      first:
        `<row r="1"><c r="A1" s="0"><f>'TH A'!B1+1</f><v>5</v></c><c r="B1" t="str"><f>Sau!A1</f><v>x</v></c><c r="C1"><f>'TH A'!B2</f></c>` +
        `<c r="D1"><f>"TH A"</f><extLst/></c><c r="E1"><f>'TH A'!B3</f><extLst/></c><c r="F1" t="inlineStr"><is><t>'TH A'!B1</t></is></c></row>`,
      third: `<row r="1"><c r="A1"><v>1</v></c></row>`,
    });
    const row = after.root("xl/worksheets/sheet1.xml").element("sheetData")?.element("row");
    expect(row?.elements("c").map(String)).toEqual([
      `<c r="A1" s="0" t="e"><f>#REF!B1+1</f><v>#REF!</v></c>`,
      `<c r="B1" t="str"><f>Sau!A1</f><v>x</v></c>`,
      `<c r="C1" t="e"><f>#REF!B2</f><v>#REF!</v></c>`,
      `<c r="D1"><f>"TH A"</f><extLst/></c>`,
      `<c r="E1" t="e"><f>#REF!B3</f><v>#REF!</v><extLst/></c>`,
      `<c r="F1" t="inlineStr"><is><t>'TH A'!B1</t></is></c>`,
    ]);
    expect(after.edit.root.element("calcPr")?.attribute("fullCalcOnLoad")).toBe("1");
  });

  test("in formulas that cells share, where one of them has the text", () => {
    const after = without({
      first:
        `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">'TH A'!B1</f><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="1">Sau!B1</f><v>1</v></c></row>` +
        `<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="B2"><f t="shared" si="1"/><v>2</v></c><c r="C2"><f>1+1</f><v>2</v></c></row>`,
    });
    const cells = after.root("xl/worksheets/sheet1.xml").element("sheetData")?.elements("row")[1]?.elements("c");
    expect(cells?.map(String)).toEqual([
      `<c r="A2" t="e"><f t="shared" si="0"/><v>#REF!</v></c>`,
      `<c r="B2"><f t="shared" si="1"/><v>2</v></c>`,
      `<c r="C2"><f>1+1</f><v>2</v></c>`,
    ]);
  });

  test("in conditional formats, drop-downs, tables and charts", () => {
    const after = without({
      third:
        `<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression"><formula>'TH A'!A1&gt;0</formula></cfRule></conditionalFormatting>` +
        `<dataValidations count="1"><dataValidation sqref="A1"><formula1>'TH A'!$A$1:$A$2</formula1><formula2>'TH A'!A1</formula2></dataValidation></dataValidations>` +
        `<drawing r:id="rId1"/><tableParts><tablePart r:id="rId2"/></tableParts>` +
        `<extLst><ext><x14:f xmlns:x14="x">'TH A'!A9</x14:f></ext></extLst>`,
      parts: {
        "xl/worksheets/_rels/sheet3.xml.rels": relationships([
          ["drawing", "../drawings/drawing1.xml"],
          ["table", "../tables/table1.xml"],
        ]),
        "xl/drawings/drawing1.xml": "<wsDr/>",
        "xl/drawings/_rels/drawing1.xml.rels": relationships([
          ["chart", "../charts/chart1.xml"],
          ["chart", "../charts/missing.xml"],
        ]),
        "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="c"><c:f>'TH A'!$A$1:$A$3</c:f><c:f>Sau!$A$1</c:f></c:chartSpace>`,
        "xl/tables/table1.xml": `<table name="T" ref="A1:A2"><tableColumns><tableColumn name="a"><calculatedColumnFormula>'TH A'!A1</calculatedColumnFormula><totalsRowFormula>'TH A'!A2</totalsRowFormula></tableColumn></tableColumns></table>`,
      },
    });
    const sheet = after.text("xl/worksheets/sheet3.xml");
    expect(sheet).toContain("<formula>#REF!A1&gt;0</formula>");
    expect(sheet).toContain("<formula1>#REF!$A$1:$A$2</formula1><formula2>#REF!A1</formula2>");
    expect(sheet).toContain(`<x14:f xmlns:x14="x">#REF!A9</x14:f>`);
    expect(after.text("xl/charts/chart1.xml")).toContain("<c:f>#REF!$A$1:$A$3</c:f><c:f>Sau!$A$1</c:f>");
    expect(after.text("xl/tables/table1.xml")).toContain("<calculatedColumnFormula>#REF!A1</calculatedColumnFormula>");
    expect(after.text("xl/tables/table1.xml")).toContain("<totalsRowFormula>#REF!A2</totalsRowFormula>");
  });
});

test.each([
  ["changed by hand", { ...REMOVAL, before: "other" }, "changed"],
  ["that is the user's", { ...REMOVAL, sheet: "Sau" }, "sheetExists"],
])("a sheet %s is not deleted", (_, change, code) => {
  const before = book();
  const after = before.after(change);
  expect(after.refused).toEqual([code]);
  expect(after.parts).toBe(before.parts);
});

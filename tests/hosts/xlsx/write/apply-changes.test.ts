import type { SetCellChange, WorkbookChange } from "../../../../src/engine/index";
import { gridFingerprint } from "../../../../src/engine/changes/content-fingerprint";
import { FileHost } from "../../../../src/hosts/xlsx/file-host";
import { readWorkbook } from "../../../../src/hosts/xlsx/read-workbook";
import { applied, cellChange, changedParts, partsOf } from "../../../support/file-host";
import { contentOfRows } from "../../../support/sheet-content";
import { relationships, styleSheet, workbook, worksheet, xlsxPackage } from "../../../support/xlsx-package";

describe("what a protected sheet leaves open", () => {
  const STYLES = styleSheet(`<cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs>`);
  const ROWS =
    '<row r="1" s="1" customFormat="1"><c r="B1"/></row><row r="2" s="1"/><row r="3" s="0" customFormat="1"/>';
  const bytes = (
    styles: string | null,
    body = `<cols><col min="3" max="4" style="1"/></cols><sheetData>${ROWS}</sheetData>`,
  ) =>
    xlsxPackage({
      "xl/worksheets/sheet1.xml": `<worksheet>${body}<sheetProtection sheet="1"/></worksheet>`,
      ...(styles !== null && { "xl/styles.xml": styles }),
    });

  test.each<[string, string, boolean]>([
    ["a cell of an open row", "A1", true],
    ["a cell there, with a format of its own", "B1", false],
    ["a row whose format is not used", "A2", false],
    ["an open column", "C9", true],
    ["its last column", "D9", true],
    ["the column before", "B9", false],
    ["the column behind", "E9", false],
    ["the row's format goes before the column's", "C3", false],
  ])("%s", async (_what, address, isOpen) => {
    const book = bytes(STYLES);
    const change = await cellChange(new FileHost(book), address, { kind: "number", number: 1 });
    const after = await applied(book, change);
    expect(after.refused).toEqual(isOpen ? [] : ["protected"]);
    if (!isOpen) expect(after.bytes).toBe(book);
    else expect(partsOf(after.bytes)["xl/worksheets/sheet1.xml"]).toContain(`<c r="${address}" s="1"><v>1</v></c>`);
  });

  test.each<[string, Uint8Array]>([
    ["without formats", bytes(null)],
    ["without rows", bytes(STYLES, "")],
  ])("%s nothing is, and nothing changes", async (_what, book) => {
    const after = await applied(book, await cellChange(new FileHost(book), "A1", { kind: "number", number: 1 }));
    expect(after.refused).toEqual(["protected"]);
    expect(after.bytes).toBe(book);
    expect(await after.host.lastRun()).toBeNull();
  });
});

describe("a sheet called in other letters", () => {
  const tag = (name: string, id: number) => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`;
  const BYTES = xlsxPackage({
    "xl/workbook.xml": workbook(
      [tag("Phụ lục", 1), tag("TH Phòng", 2)],
      "",
      `<definedNames><definedName name="SoatPhuLuc" localSheetId="1" hidden="1">"unit|a|x|y"</definedName></definedNames>`,
    ),
    "xl/worksheets/sheet1.xml": worksheet(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>TT</t></is></c><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><f>SUM(B1:B2)</f><v>3</v></c></row>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([["comments", "../comments1.xml"]]),
    "xl/comments1.xml": `<comments><commentList><comment ref="B3"/></commentList></comments>`,
    "xl/worksheets/sheet2.xml": worksheet(`<row r="1"><c r="A1"><f>'Phụ lục'!B3</f><v>3</v></c></row>`),
  });
  const ours = readWorkbook(BYTES).sheets[1];
  const over = ours ? gridFingerprint(ours.cells) : "";
  const first = { row: 0, column: 1 };
  const area = { top: 0, left: 1, bottom: 1, right: 1 };
  const setB1: SetCellChange = {
    type: "setCell",
    sheet: "Phụ lục",
    cell: first,
    before: { kind: "number", number: 1 },
    after: { kind: "number", number: 5 },
  };

  test.each<[string, WorkbookChange]>([
    ["a cell", setB1],
    ["rows that come", { type: "insertRows", sheet: "Phụ lục", row: 1, count: 2 }],
    ["rows that go", { type: "deleteRows", sheet: "Phụ lục", row: 1, count: 1 }],
    ["a column", { type: "insertColumn", sheet: "Phụ lục", column: 1, headerRow: 0, header: "Hạn" }],
    ["a name", { type: "setName", sheet: "Phụ lục", name: "Cua_Ta", before: null, after: area }],
    ["a sheet made anew", { type: "putSheet", sheet: "TH Phòng", over, content: contentOfRows([["Mới", 1]]) }],
    ["a sheet deleted", { type: "removeSheet", sheet: "TH Phòng", before: over }],
  ])("%s comes to the same file", async (_what, change) => {
    const expected = await applied(BYTES, change);
    expect(expected).toMatchObject({ applied: 1, refused: [] });
    for (const sheet of [change.sheet.toUpperCase(), change.sheet.toLowerCase()]) {
      const after = await applied(BYTES, { ...change, sheet });
      expect(after).toMatchObject({ applied: 1, refused: [] });
      expect(changedParts(expected.bytes, after.bytes)).toEqual({});
    }
  });

  test("is one sheet, whatever several changes call it", async () => {
    const insert: WorkbookChange = { type: "insertRows", sheet: "PHỤ LỤC", row: 0, count: 1 };
    const same = await applied(BYTES, { ...insert, sheet: "Phụ lục" }, setB1, { ...insert, sheet: "Phụ lục", row: 3 });
    const after = await applied(BYTES, insert, { ...setB1, sheet: "phụ lục" }, { ...insert, sheet: "Phụ lục", row: 3 });
    expect(after.refused).toEqual(same.refused);
    expect(changedParts(same.bytes, after.bytes)).toEqual({});
    expect(changedParts(BYTES, after.bytes)).not.toEqual({});
    const gone: WorkbookChange = { type: "removeSheet", sheet: "th phòng", before: over };
    const twice = await applied(BYTES, gone, { ...gone, sheet: "TH PHÒNG" });
    expect(twice).toMatchObject({ applied: 1, refused: ["dependent"] });
  });

  test("a refusal names the very change", async () => {
    const wrong: WorkbookChange = { ...setB1, sheet: "PHỤ LỤC", before: { kind: "number", number: 9 } };
    const { refused } = await new FileHost(BYTES).apply([wrong], "x");
    expect(refused.map(({ change }) => change)[0]).toBe(wrong);
  });
});

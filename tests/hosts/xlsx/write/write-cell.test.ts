import type { CellContent, SetCellChange } from "../../../../src/engine/changes/change";
import { FileHost } from "../../../../src/hosts/xlsx/file-host";
import { applied, cellChange, changedParts, partsOf } from "../../../support/file-host";
import {
  relationships,
  sharedStrings,
  styleSheet,
  workbook,
  worksheet,
  xlsxPackage,
  xlsxSheet,
} from "../../../support/xlsx-package";

const SHEET = "xl/worksheets/sheet1.xml";
const text = (value: string): CellContent => ({ kind: "text", text: value });
const number = (value: number): CellContent => ({ kind: "number", number: value });

/** Writes one cell; answers what stands in `<sheetData>` then, or the code of the refusal. */
async function written(
  bytes: Uint8Array,
  address: string,
  after: CellContent,
  more: Partial<SetCellChange> = {},
): Promise<string> {
  const change = await cellChange(new FileHost(bytes), address, after, more);
  const result = await applied(bytes, change);
  if (result.refused.length > 0) return result.refused.join();
  const again = await new FileHost(result.bytes).read();
  expect(again.snapshot).toEqual((await result.host.read()).snapshot);
  return /<sheetData>(.*)<\/sheetData>/su.exec(partsOf(result.bytes)[SHEET] ?? "")?.[1] ?? "no sheet data";
}

describe("writes one cell", () => {
  const ROWS = '<row r="1" spans="1:2"><c r="A1" s="1" t="s"><v>0</v></c> <c r="C1"><v>3</v></c></row><row r="4"/>';
  const BYTES = xlsxSheet(ROWS, {
    "xl/sharedStrings.xml": sharedStrings("<t>chung</t>"),
    "xl/styles.xml": styleSheet('<cellXfs><xf/><xf numFmtId="49" fontId="0"/></cellXfs>'),
  });

  test.each<[string, CellContent, string]>([
    ["A1", text("mới"), ROWS.replace('s="1" t="s"><v>0</v>', 's="1" t="inlineStr"><is><t>mới</t></is>')],
    ["A1", { kind: "empty" }, ROWS.replace('s="1" t="s"><v>0</v></c>', 's="1"/>')],
    ["C1", number(0.1), ROWS.replace("<v>3</v>", "<v>0.1</v>")],
    ["C1", number(-1e21), ROWS.replace("<v>3</v>", "<v>-1e+21</v>")],
    ["C1", { kind: "boolean", boolean: true }, ROWS.replace('"C1"><v>3</v>', '"C1" t="b"><v>1</v>')],
    ["C1", { kind: "boolean", boolean: false }, ROWS.replace('"C1"><v>3</v>', '"C1" t="b"><v>0</v>')],
    ["C1", { kind: "error", error: "#N/A" }, ROWS.replace('"C1"><v>3</v>', '"C1" t="e"><v>#N/A</v>')],
    [
      "B1",
      text(" a<b>\n_x0041_ "),
      ROWS.replace(' spans="1:2"', "").replace(
        '<c r="C1"',
        '<c r="B1" s="2" t="inlineStr"><is><t xml:space="preserve"> a&lt;b&gt;\n_x005F_x0041_ </t></is></c><c r="C1"',
      ),
    ],
    ["D1", number(1), ROWS.replace(' spans="1:2"', "").replace("</row>", '<c r="D1"><v>1</v></c></row>')],
    ["B3", number(1), ROWS.replace('<row r="4"/>', '<row r="3"><c r="B3"><v>1</v></c></row><row r="4"/>')],
    ["A4", number(1), ROWS.replace('<row r="4"/>', '<row r="4"><c r="A4"><v>1</v></c></row>')],
    ["A9", number(1), `${ROWS}<row r="9"><c r="A9"><v>1</v></c></row>`],
  ])("%s: %j", async (address, content, expected) => {
    expect(await written(BYTES, address, content)).toBe(expected);
  });

  test("and no other part but the sheet", async () => {
    const change = await cellChange(new FileHost(BYTES), "A1", text("mới"));
    const { bytes } = await applied(BYTES, change);
    expect(Object.keys(changedParts(BYTES, bytes))).toEqual([SHEET]);
  });

  test("rows and cells that leave out where they stand stay where they are", async () => {
    const bytes = xlsxSheet(
      "<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='B5'><v>3</v></c><c><v>4</v></c></row><row/>",
    );
    expect(await written(bytes, "A5", number(9))).toBe(
      "<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r=\"A5\"><v>9</v></c><c r='B5'><v>3</v></c><c><v>4</v></c></row><row/>",
    );
    expect(await written(bytes, "A4", number(9))).toContain('<row r="4"><c r="A4"><v>9</v></c></row><row r=\'5\'>');
  });

  test("in the prefix of the file, and into a sheet without any data", async () => {
    const prefixed = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetPr/></x:worksheet>`;
    const { bytes } = await applied(
      xlsxPackage({ [SHEET]: prefixed }),
      await cellChange(new FileHost(xlsxPackage({ [SHEET]: prefixed })), "B2", text("ô")),
    );
    expect(partsOf(bytes)[SHEET]).toContain(
      '<x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>ô</x:t></x:is></x:c></x:row></x:sheetData>',
    );
  });

  test("keeps what else stands in the cell, and drops what told of the value", async () => {
    const bytes = xlsxSheet('<row><c r="A1" cm="1" vm="2" ph="1"><v>1</v><extLst><ext uri="x"/></extLst></c></row>');
    expect(await written(bytes, "A1", number(2))).toBe(
      '<row><c r="A1" ph="1"><v>2</v><extLst><ext uri="x"/></extLst></c></row>',
    );
  });

  test("widens the area in use, and only where it must", async () => {
    const bytes = xlsxSheet('<dimension ref="B2:C3"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>');
    const dimension = async (address: string) => {
      const change = await cellChange(new FileHost(bytes), address, number(2));
      return /<dimension ref="([^"]*)"/u.exec(partsOf((await applied(bytes, change)).bytes)[SHEET] ?? "")?.[1];
    };
    expect([await dimension("B2"), await dimension("C3"), await dimension("A1"), await dimension("E9")]).toEqual([
      "B2:C3",
      "B2:C3",
      "A1:C3",
      "B2:E9",
    ]);
  });

  test("a new cell looks as its row or its column says", async () => {
    const bytes = xlsxSheet(
      '<cols><col min="2" max="3" style="4"/></cols><sheetData><row r="2" s="5" customFormat="1"/><row r="3" s="6"/></sheetData>',
    );
    expect(await written(bytes, "C2", number(1))).toContain('<c r="C2" s="5">');
    expect(await written(bytes, "C3", number(1))).toContain('<c r="C3" s="4">');
    expect(await written(bytes, "B1", number(1))).toContain('<c r="B1" s="4">');
    expect(await written(bytes, "D3", number(1))).toContain('<c r="D3"><v>');
  });
});

describe("what cannot be written is refused and leaves the file as it was", () => {
  const ARRAYS = xlsxSheet(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>' +
      '<row r="3"><c r="A3"><f t="array" ref="A3">SUM(B1:B2)</f><v>1</v></c></row>' +
      '<row r="4"><c r="A4"><f t="dataTable" ref="A4:A5" dt2D="0"/><v>1</v></c></row><row r="5"><c r="A5"><v>1</v></c></row>',
  );

  test.each([
    ["A1", "array"],
    ["A2", "array"],
    ["A5", "array"],
  ])("%s: %s", async (address, code) => {
    const change = await cellChange(new FileHost(ARRAYS), address, number(7));
    const { bytes, refused } = await applied(ARRAYS, change);
    expect(refused).toEqual([code]);
    expect(bytes).toBe(ARRAYS);
  });

  test.each(["A6", "B4", "D7", "E8", "C7"])("%s stands beside them and is written", async (address) => {
    const beside = xlsxSheet(
      '<row r="4"><c r="A4"><f t="array" ref="A4:A5">B1:B2</f></c></row><row r="8"><c r="C8"><f t="array" ref="C8:D8">1</f></c></row>',
    );
    expect((await applied(beside, await cellChange(new FileHost(beside), address, number(7)))).refused).toEqual([]);
    for (const within of ["A5", "C8", "D8"]) {
      const change = await cellChange(new FileHost(beside), within, number(7));
      expect((await applied(beside, change)).refused).toEqual(["array"]);
    }
  });

  test("an array formula of one cell is a formula like any other", async () => {
    expect(await written(ARRAYS, "A3", number(7))).toContain('<row r="3"><c r="A3"><v>7</v></c></row>');
  });

  test("longer texts than a cell holds", async () => {
    const bytes = xlsxSheet("<row/>");
    expect(await written(bytes, "A1", text("x".repeat(32_768)))).toBe("tooLarge");
    expect(await written(bytes, "A1", text("x".repeat(32_767)))).toContain("xxx");
  });

  test("a cell that holds something else meanwhile", async () => {
    const bytes = xlsxSheet('<row><c r="A1"><v>1</v></c></row>');
    const change = { ...(await cellChange(new FileHost(bytes), "A1", number(7))), before: number(2) };
    expect((await applied(bytes, change)).refused).toEqual(["changed"]);
  });
});

describe("formats", () => {
  const BYTES = xlsxSheet('<row><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1"/></row>', {
    "xl/styles.xml": styleSheet(
      "<fonts><font><name val='Arial'/></font></fonts><cellXfs><xf/><xf numFmtId='49' fontId='0'/><xf numFmtId='4' fontId='0' applyAlignment='1'><alignment wrapText='1'/></xf></cellXfs>",
    ),
  });
  const style = async (address: string, after: CellContent, more: Partial<SetCellChange> = {}) => {
    const change = await cellChange(new FileHost(BYTES), address, after, more);
    const { bytes } = await applied(BYTES, change);
    const parts = partsOf(bytes);
    const s = new RegExp(`<c r="${address}"(?: s="(\\d+)")?`, "u").exec(parts[SHEET] ?? "")?.[1] ?? "0";
    const xfs = /<cellXfs[^>]*>(.*)<\/cellXfs>/su.exec(parts["xl/styles.xml"] ?? "")?.[1] ?? "";
    return xfs.match(/<xf[^>]*?\/>|<xf.*?<\/xf>/gsu)?.[Number(s)];
  };

  test("a cell keeps its own", async () => {
    expect(await style("B1", number(2))).toBe(
      "<xf numFmtId='4' fontId='0' applyAlignment='1'><alignment wrapText='1'/></xf>",
    );
  });

  test("a number or formula does not become a text in a cell for texts", async () => {
    expect(await style("A1", number(2))).toContain('numFmtId="0"');
    expect(await style("A1", { kind: "formula", formula: "1+1", cached: 2 })).toContain('numFmtId="0"');
    expect(await style("A1", text("=1"))).toBe("<xf numFmtId='49' fontId='0'/>");
  });

  test("a text Excel could take for more is one behind an apostrophe; a plain one is not", async () => {
    expect(await style("B1", text("=1+1"))).toContain('quotePrefix="1"');
    expect(await style("B1", text("12"))).toContain('quotePrefix="1"');
    expect(await style("B1", text("Quý I"))).not.toContain("quotePrefix");
    expect(await style("C1", text("-x"))).toContain('quotePrefix="1"');
  });

  test("number format and font are set with the value, the rest stays", async () => {
    const made = await style("B1", number(46000), { numberFormat: "dd/mm/yyyy", fontName: "Times New Roman" });
    expect(made).toContain("<alignment wrapText='1'/>");
    expect(made).toMatch(/numFmtId="\d{3}"/u);
    expect(made).toContain('fontId="1"');
  });

  test("the whole format of another cell is carried over, or none", async () => {
    expect(await style("C1", number(2), { formatFrom: { row: 0, column: 1 } })).toContain("wrapText");
    expect(await style("B1", number(2), { formatFrom: null })).toBe("<xf/>");
    expect(await style("B1", number(2), { formatFrom: { row: 7, column: 7 } })).toBe("<xf/>");
  });
});

describe("formulas", () => {
  const CHAIN = {
    "xl/calcChain.xml": "<calcChain><c r='A1'/></calcChain>",
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["calcChain", "calcChain.xml"],
    ]),
  };
  const BYTES = xlsxSheet(
    '<row><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>5</v></c><c r="C1"><f>SUM(A1:B1)</f><v>7</v></c>' +
      '<c r="D1" t="str"><f>IF(B1&gt;3,"a","b")</f><v>a</v></c><c r="E1" t="str"><f>"x"</f><v>x</v></c></row>',
    CHAIN,
  );

  test("one that is written has its value, and everything is calculated when the file is opened", async () => {
    const change = await cellChange(new FileHost(BYTES), "F1", { kind: "formula", formula: 'A1&"<"', cached: "2<" });
    const parts = partsOf((await applied(BYTES, change)).bytes);
    expect(parts[SHEET]).toContain('<c r="F1" t="str"><f>A1&amp;"&lt;"</f><v>2&lt;</v></c>');
    expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
    expect(parts["xl/calcChain.xml"]).toBeUndefined();
  });

  test("one without a value has none", async () => {
    expect(await written(BYTES, "B1", { kind: "formula", formula: "KHAC(1)", cached: null })).toContain(
      '<c r="B1"><f>KHAC(1)</f></c>',
    );
  });

  test("where one goes the calculation chain goes", async () => {
    const { bytes } = await applied(BYTES, await cellChange(new FileHost(BYTES), "A1", number(9)));
    expect(Object.keys(partsOf(bytes))).not.toContain("xl/calcChain.xml");
  });

  test("where a number changes the chain stays, and what depends on it is true again", async () => {
    const { bytes } = await applied(BYTES, await cellChange(new FileHost(BYTES), "B1", number(10)));
    const parts = partsOf(bytes);
    expect(parts["xl/calcChain.xml"]).toBe(CHAIN["xl/calcChain.xml"]);
    expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
    expect(parts[SHEET]).toContain('<c r="C1"><f>SUM(A1:B1)</f><v>12</v></c>');
    expect(parts[SHEET]).toContain('<c r="D1"><f>IF(B1&gt;3,"a","b")</f></c>');
    expect(parts[SHEET]).toContain('<c r="E1" t="str"><f>"x"</f><v>x</v></c>');
  });

  test("an error that comes of it is one", async () => {
    const bytes = xlsxSheet('<row><c r="A1"><v>1</v></c><c r="B1"><f>1/A1</f><v>1</v></c></row>');
    expect(await written(bytes, "A1", number(0))).toContain('<c r="B1" t="e"><f>1/A1</f><v>#DIV/0!</v></c>');
  });

  test("the cells that shared the formula of a cell written over have their own", async () => {
    const bytes = xlsxSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><f t="shared" si="1">A2</f></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" ca="1" si="0"/><v>6</v></c></row>',
    );
    const first = await written(bytes, "B1", number(9));
    expect(first).toContain('<c r="B1"><v>9</v></c>');
    expect(first).toContain('<c r="B2"><f>A2*2</f><v>4</v></c><c r="C2"><f t="shared" si="1">A2</f></c>');
    expect(first).toContain('<c r="B3"><f ca="1">A3*2</f><v>6</v></c>');
    const second = await written(bytes, "B2", number(9));
    expect(second).toContain('<f t="shared" ref="B1:B3" si="0">A1*2</f>');
    expect(second).toContain('<c r="B3"><f t="shared" ca="1" si="0"/><v>6</v></c>');
  });
});

describe("headings of Excel tables", () => {
  const table = (more = "") =>
    `<table id="1" name="B" displayName="B" ref="A1:B3"${more}><tableColumns count="2"><tableColumn id="1" name="TT"/><tableColumn id="2" name="Nội_x000a_dung"/></tableColumns></table>`;
  const bytes = (more = "", formula = "") =>
    xlsxPackage({
      [SHEET]: worksheet(
        `<sheetData><row r="1"><c r="A1" t="str"><v>TT</v></c><c r="B1" t="str"><v>Nội\ndung</v></c></row><row r="2"><c r="A2"><v>1</v></c>${formula}</row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["table", "../tables/table1.xml"]]),
      "xl/tables/table1.xml": table(more),
    });

  test("the table is told", async () => {
    const file = bytes();
    const { bytes: after } = await applied(file, await cellChange(new FileHost(file), "B1", text("Việc\nlàm")));
    expect(partsOf(after)["xl/tables/table1.xml"]).toBe(table().replace("Nội_x000a_dung", "Việc_x000a_làm"));
  });

  test("cells below are no headings, nor is there one in a table without", async () => {
    const file = bytes();
    const { bytes: after, refused } = await applied(file, await cellChange(new FileHost(file), "A2", number(2)));
    expect(partsOf(after)["xl/tables/table1.xml"]).toBe(table());
    const bare = bytes(' headerRowCount="0"');
    const { bytes: more, ...result } = await applied(bare, await cellChange(new FileHost(bare), "A1", number(2)));
    expect([...refused, ...result.refused]).toEqual([]);
    expect(partsOf(more)["xl/tables/table1.xml"]).toBe(table(' headerRowCount="0"'));
  });

  test.each([
    ["B1", []],
    ["A2", []],
    ["B2", ["tablePart"]],
    ["C2", ["tablePart"]],
    ["D2", []],
    ["C3", []],
  ])("of a table at B2:C4 %s is one: %j", async (address, refused) => {
    const file = xlsxPackage({
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["table", "../tables/table1.xml"]]),
      "xl/tables/table1.xml": table().replace("A1:B3", "B2:C4"),
    });
    expect((await applied(file, await cellChange(new FileHost(file), address, number(1)))).refused).toEqual(refused);
  });

  test.each([
    ["Nội\ndung", "<calcPr/>", []],
    ["Nội\ndung", '<definedNames><definedName name="a">B[NỘI\ndung]</definedName></definedNames>', ["tablePart"]],
    [
      "A &amp; &#39;b&#39;",
      "<definedNames><definedName name=\"a\">B[A &amp; ''b'']</definedName></definedNames>",
      ["tablePart"],
    ],
  ])("a column %j is called by the workbook in %s: %j", async (name, names, refused) => {
    const file = xlsxPackage({
      "xl/workbook.xml": workbook(['<sheet name="A" sheetId="1" r:id="rId1"/>'], "", names),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["table", "../tables/table1.xml"]]),
      "xl/tables/table1.xml": table().replace("Nội_x000a_dung", name.replace("\n", "_x000a_")),
    });
    expect((await applied(file, await cellChange(new FileHost(file), "B1", text("Mới")))).refused).toEqual(refused);
  });

  test.each<[string, CellContent, string]>([
    ["a number", number(1), ""],
    ["nothing", { kind: "empty" }, ""],
    ["the name of another column", text("tt"), ""],
    ["another name while a formula calls it", text("Việc"), '<c r="C2"><f>B[[#This Row],[Nội\ndung]]</f></c>'],
  ])("refuses %s", async (_name, content, formula) => {
    const file = bytes("", formula);
    const change = await cellChange(new FileHost(file), "B1", content);
    expect((await applied(file, change)).refused).toEqual(["tablePart"]);
  });
});

test("a heading that a formula calls since the same run keeps its name", async () => {
  const file = xlsxPackage({
    [SHEET]: worksheet('<row r="1"><c r="A1" t="str"><v>TT</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([["table", "../tables/table1.xml"]]),
    "xl/tables/table1.xml":
      '<table id="1" name="B" displayName="B" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="TT"/></tableColumns></table>',
  });
  const host = new FileHost(file);
  const call = await cellChange(host, "C2", { kind: "formula", formula: "SUM(B[TT])", cached: 1 });
  const rename = await cellChange(host, "A1", text("Số"));
  expect((await applied(file, rename)).refused).toEqual([]);
  expect((await applied(file, call, rename)).refused).toEqual(["tablePart"]);
});

test("a sheet into which nothing could be written is the very same", async () => {
  const file = xlsxPackage({ [SHEET]: worksheet("<sheetData/>") });
  const change = await cellChange(new FileHost(file), "A1", text("x".repeat(32_768)));
  expect((await applied(file, change)).bytes).toBe(file);
});

test("cells of two sheets are told apart", async () => {
  const bytes = xlsxPackage({
    "xl/workbook.xml": workbook([
      '<sheet name="Một" sheetId="1" r:id="rId1"/>',
      '<sheet name="Hai" sheetId="2" r:id="rId2"/>',
    ]),
    "xl/worksheets/sheet1.xml": worksheet('<row><c r="A1"><v>1</v></c></row>'),
    "xl/worksheets/sheet2.xml": worksheet('<row><c r="A1"><v>1</v></c></row>'),
  });
  const host = new FileHost(bytes);
  const both = [
    await cellChange(host, "A1", number(2), { sheet: "Hai" }),
    await cellChange(host, "A1", number(3), { sheet: "Một" }),
  ];
  const parts = partsOf((await applied(bytes, ...both)).bytes);
  expect([parts[SHEET], parts["xl/worksheets/sheet2.xml"]].map((one) => /<v>(\d)/u.exec(one ?? "")?.[1])).toEqual([
    "3",
    "2",
  ]);
});

import fc from "fast-check";
import { insertColumn as insertColumnInto, moveRows } from "../../../../src/engine/changes/moved-sheet";
import type { SheetSnapshot } from "../../../../src/engine/index";
import { FileHost } from "../../../../src/hosts/xlsx/file-host";
import { openParts, readWorkbook } from "../../../../src/hosts/xlsx/read-workbook";
import type { LineChange } from "../../../../src/hosts/steps/steps";
import { deleteRows, insertColumn, insertRows, movedPackage } from "../../../support/moved-lines";
import { relationships, styleSheet, workbook, worksheet, xlsxPackage, type Parts } from "../../../support/xlsx-package";
import { utf16 } from "../../../support/utf16";

const SHEETS = ['<sheet name="Sheet1" sheetId="1" r:id="rId1"/>', '<sheet name="Sheet2" sheetId="2" r:id="rId2"/>'];

describe("when formulas must be calculated anew", () => {
  const withFormulas = (here: string, there = "", after = ""): Parts => ({
    "xl/worksheets/sheet1.xml": worksheet(`<row r="8"><c r="A8">${here}</c></row>`),
    "xl/worksheets/sheet2.xml": worksheet(`<row r="1"><c r="A1">${there}</c></row>`),
    "xl/workbook.xml": workbook(SHEETS, "", after),
    "xl/calcChain.xml": "<calcChain/>",
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["calcChain", "calcChain.xml"],
    ]),
  });
  test.each<readonly [name: string, parts: Parts, chain: boolean, calculates: boolean]>([
    ["no formulas", withFormulas("<v>1</v>"), true, false],
    ["only places of formulas change", withFormulas("<f>A9</f>"), false, false],
    ["formulas elsewhere go along", withFormulas("", "<f>Sheet1!A9</f>"), true, false],
    ["a sum lost a row", withFormulas("<f>SUM(A1:A7)</f>"), false, true],
    ["a sum elsewhere did", withFormulas("", "<f>SUM(Sheet1!A1:A7)</f>"), false, true],
    ["the number of a row", withFormulas("<f>ROW()-5</f>"), false, true],
    [
      "a name lost a row",
      withFormulas("", "", '<definedNames><definedName name="x">Sheet1!$A$1:$A$9</definedName></definedNames>'),
      false,
      true,
    ],
    [
      "the print area did",
      withFormulas(
        "",
        "",
        '<definedNames><definedName name="_xlnm.Print_Area">Sheet1!$A$1:$A$9</definedName></definedNames>',
      ),
      true,
      false,
    ],
    [
      "a table did, whose rows formulas call by its name",
      {
        ...withFormulas(""),
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([["table", "../tables/table1.xml"]]),
        "xl/tables/table1.xml": '<table ref="A1:B9"/>',
      },
      false,
      true,
    ],
    [
      "a table elsewhere",
      {
        ...withFormulas(""),
        "xl/worksheets/_rels/sheet2.xml.rels": relationships([["table", "../tables/table1.xml"]]),
        "xl/tables/table1.xml": '<table ref="A1:B9"/>',
      },
      true,
      false,
    ],
  ])("%s", (_name, parts, chain, calculates) => {
    const moved = movedPackage(parts, deleteRows(4));
    expect(moved.names.includes("xl/calcChain.xml")).toBe(chain);
    expect(moved.part("xl/workbook.xml").includes('fullCalcOnLoad="1"')).toBe(calculates);
  });
});

describe("the heading of a new column", () => {
  const heading = (header: string) =>
    movedPackage(
      {
        "xl/worksheets/sheet1.xml": worksheet(
          '<dimension ref="A1:A2"/><sheetData><row r="2"><c r="A2" s="3" t="s"><v>0</v></c></row></sheetData>',
        ),
      },
      insertColumn(1, 1, header),
    ).part("xl/worksheets/sheet1.xml");

  test("stands in its row, formatted as its left neighbour", () => {
    expect(heading("Mức <A>")).toContain(
      '<dimension ref="A1:B2"/><sheetData><row r="2"><c r="A2" s="3" t="s"><v>0</v></c>' +
        '<c r="B2" s="3" t="inlineStr"><is><t>Mức &lt;A&gt;</t></is></c></row></sheetData>',
    );
  });

  test("and a column without one has the format alone", () => {
    expect(heading("")).toContain('<c r="B2" s="3"/>');
  });

  test("in a row without cells", () => {
    const moved = movedPackage({ "xl/worksheets/sheet1.xml": worksheet("<sheetData/>") }, insertColumn(1, 4, "Mới"));
    expect(moved.part("xl/worksheets/sheet1.xml")).toContain('<row r="5"><c r="B5" t="inlineStr">');
  });
});

describe("a heading that an Excel table wants", () => {
  const table = (sheet: number) => ({
    [`xl/worksheets/_rels/sheet${sheet}.xml.rels`]: relationships([["table", "../tables/table1.xml"]]),
    "xl/tables/table1.xml":
      '<table ref="B2:C9"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>',
  });
  const rows = worksheet('<row r="2"><c r="A2"><v>1</v></c></row>');
  const parts = { "xl/worksheets/sheet1.xml": rows, "xl/worksheets/sheet2.xml": worksheet() };
  test.each<[string, Parts, LineChange, boolean]>([
    ["where the column comes into it", table(1), insertColumn(2), true],
    ["not where it comes before its first one", table(1), insertColumn(1), false],
    ["not where it comes behind its last one", table(1), insertColumn(3), false],
    ["not where rows come", table(1), insertRows(2), false],
    ["not for a table of another sheet", table(2), insertColumn(2), false],
  ])("%s", (_what, more, change, comes) => {
    const moved = movedPackage({ ...parts, ...more }, change);
    expect(moved.part("xl/worksheets/sheet1.xml").includes("<t>")).toBe(comes);
    expect(moved.part("xl/tables/table1.xml").includes('count="3"')).toBe(comes);
  });
});

describe("a table filled by a query", () => {
  const parts = (type: string, sheet = 1): Parts => ({
    "xl/worksheets/sheet1.xml": worksheet(),
    "xl/worksheets/sheet2.xml": worksheet(),
    [`xl/worksheets/_rels/sheet${sheet}.xml.rels`]: relationships([["table", "../tables/table1.xml"]]),
    "xl/tables/table1.xml": `<table ref="B2:C9"${type}><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`,
  });
  const query = parts(' tableType="queryTable"');
  test.each<[string, Parts, LineChange, string | null]>([
    ["takes no column", query, insertColumn(2), "tablePart"],
    ["takes rows", query, insertRows(3), null],
    ["moves as a whole", query, insertColumn(1), null],
    ["is no table of the sheet itself", parts(' tableType="worksheet"'), insertColumn(2), null],
    ["on another sheet is not asked", parts(' tableType="queryTable"', 2), insertColumn(2), null],
  ])("%s", (_what, before, change, code) => {
    expect(movedPackage(before, change).code).toBe(code);
  });
});

test("a drawing of notes that stays as it is keeps its bytes", () => {
  const vml = Buffer.from("\uFEFF<xml><v:shape>ghi chú</v:shape></xml>", "utf16le");
  const parts: Parts = {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([["vmlDrawing", "../drawings/vmlDrawing1.vml"]]),
    "xl/drawings/vmlDrawing1.vml": vml,
  };
  const after = openParts(movedPackage(parts, insertRows(0)).bytes());
  expect(Buffer.from(after.bytes("xl/drawings/vmlDrawing1.vml")).equals(vml)).toBe(true);
});

test("one that changes is UTF-8 from then on, and says so", () => {
  const drawing = (encoding: string, row: number) =>
    `<?xml version="1.0" encoding="${encoding}"?><xml><v:shape><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row></x:ClientData>ghi chú</v:shape></xml>`;
  const parts: Parts = {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([["vmlDrawing", "../drawings/vmlDrawing1.vml"]]),
    "xl/drawings/vmlDrawing1.vml": utf16(`\uFEFF${drawing("UTF-16", 2)}`),
  };
  expect(movedPackage(parts, insertRows(0)).part("xl/drawings/vmlDrawing1.vml")).toBe(drawing("UTF-8", 3));
});

test.each<LineChange["type"]>(["restoreRows", "removeRows", "removeColumn"])(
  "%s is a step of Excel's journal",
  (type) => {
    expect(() => movedPackage({}, { ...deleteRows(0), type } as LineChange)).toThrow(RangeError);
  },
);

test("a refused change leaves every part as it was", () => {
  const parts: Parts = {
    "xl/worksheets/sheet1.xml": worksheet(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A3">1</f></c></row><row r="9"><c r="A9"><v>1</v></c></row>',
    ),
    "xl/workbook.xml": workbook(
      SHEETS.slice(0, 1),
      "",
      '<definedNames><definedName name="x">Sheet1!$A$9</definedName></definedNames>',
    ),
  };
  const bytes = xlsxPackage(parts);
  const moved = movedPackage(bytes, deleteRows(1));
  expect(moved.code).toBe("array");
  expect(moved.bytes()).toEqual(bytes);
});

test("sheets that are no worksheets, and parts that name nothing, are not even opened", () => {
  const damaged = "<not xml";
  const parts: Parts = {
    "xl/worksheets/sheet1.xml": worksheet(),
    "xl/chartsheets/sheet1.xml": damaged,
    "xl/styles.xml": damaged,
    "xl/sharedStrings.xml": damaged,
    "xl/workbook.xml": workbook(SHEETS),
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["chartsheet", "chartsheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
  };
  expect(movedPackage(parts, deleteRows(0)).code).toBeNull();
});

/** A sheet with everything that has a place, in the form we write ourselves. */
function richParts(): Parts {
  const rows = Array.from({ length: 12 }, (_, at) => {
    const row = String(at + 1);
    return (
      `<row r="${row}" ht="20" customHeight="1"><c r="A${row}" s="1"><v>${row}</v></c>` +
      `<c r="B${row}" s="2"><f>SUM(A$1:A${row})+Sheet2!A${row}+$C$5</f><v>${row}</v></c><c r="D${row}"><v>4</v></c></row>`
    );
  });
  return {
    "xl/worksheets/sheet1.xml": worksheet(
      '<dimension ref="A1:D12"/><sheetViews><sheetView topLeftCell="A2"><pane ySplit="3" topLeftCell="A7" state="frozen"/><selection activeCell="B4" sqref="B4:C6"/></sheetView></sheetViews>' +
        `<cols><col min="1" max="2" width="9"/></cols><sheetData>${rows.join("")}</sheetData><autoFilter ref="A3:D12"><filterColumn colId="2"/></autoFilter>` +
        '<mergeCells count="2"><mergeCell ref="C1:D1"/><mergeCell ref="C4:C8"/></mergeCells>' +
        '<conditionalFormatting sqref="A1:A12 C3"><cfRule><formula>$A1&gt;$C$5</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation sqref="D2:D11"><formula1>$C$1:$C$9</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A6" location="Sheet1!B7"/></hyperlinks><rowBreaks count="1"><brk id="6"/></rowBreaks>',
    ),
    "xl/worksheets/sheet2.xml": worksheet(
      '<row r="1"><c r="A1"><f>SUM(Sheet1!A2:D9)+Sheet1!$B$4</f><v>1</v></c></row>',
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["comments", "../comments1.xml"],
      ["drawing", "../drawings/drawing1.xml"],
    ]),
    "xl/comments1.xml": '<comments><commentList><comment ref="B5"/></commentList></comments>',
    "xl/drawings/drawing1.xml":
      "<wsDr><twoCellAnchor><from><col>0</col><row>2</row><rowOff>0</rowOff></from><to><col>3</col><row>9</row><rowOff>0</rowOff></to></twoCellAnchor></wsDr>",
    "xl/workbook.xml": workbook(
      SHEETS,
      "",
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$D$12</definedName></definedNames><calcPr fullCalcOnLoad="1"/>',
    ),
    "xl/styles.xml": styleSheet('<cellXfs count="3"><xf/><xf/><xf/></cellXfs>'),
  };
}

describe("properties", () => {
  const row = fc.integer({ min: 0, max: 14 });
  const count = fc.integer({ min: 1, max: 4 });

  test("rows that come and go again leave every part as it was", () => {
    const parts = richParts();
    fc.assert(
      fc.property(row, count, (at, by) => {
        const moved = movedPackage(parts, insertRows(at, by), deleteRows(at, by));
        for (const [name, content] of Object.entries(parts)) expect(moved.part(name)).toBe(content);
      }),
    );
  });

  test("what is read afterwards is the sheet as the engine moves it", () => {
    const bytes = xlsxPackage(richParts());
    const [before] = readWorkbook(bytes).sheets;
    if (!before) throw new Error("no sheet");
    const changes: fc.Arbitrary<LineChange> = fc.oneof(
      fc.tuple(row, count).map(([at, by]) => insertRows(at, by)),
      fc.tuple(row, count).map(([at, by]) => deleteRows(at, by)),
      fc.integer({ min: 1, max: 5 }).map((column) => insertColumn(column, 2, "Mới")),
    );
    fc.assert(
      fc.property(changes, (change) => {
        const [after] = readWorkbook(movedPackage(bytes, change).bytes()).sheets;
        expect(after && plain(after)).toEqual(plain(engineMoved(before, change)));
      }),
    );
  });
});

function engineMoved(sheet: SheetSnapshot, change: LineChange): SheetSnapshot {
  if (change.type === "insertColumn") return insertColumnInto(sheet, change);
  if (change.type === "insertRows") return moveRows(sheet, change.row, change.count);
  if (change.type === "deleteRows") return moveRows(sheet, change.row, -change.count);
  throw new Error(change.type);
}

/** The engine does not move the references of formulas. */
function plain(sheet: SheetSnapshot): unknown {
  const cells: unknown[] = [];
  sheet.cells.forEach(({ value, formula }, at, column) => {
    if (value !== null) cells.push([at, column, value, formula !== undefined]);
  });
  return { ...sheet, cells };
}

test("through the file host: rows go by what stands in them, and undo brings the file back", async () => {
  const bytes = xlsxPackage({
    "xl/worksheets/sheet1.xml": worksheet(
      '<row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="A2"><v>7</v></c></row><row r="3"><c r="A3"><v>9</v></c></row>' +
        '<row r="4"><c r="A4"><f>SUM(A1:A3)</f><v>21</v></c></row>',
    ),
  });
  const host = new FileHost(bytes);
  const result = await host.apply(
    [
      { type: "deleteRows", sheet: "Sheet1", row: 1, count: 1 },
      { type: "insertRows", sheet: "Sheet1", row: 1, count: 2 },
      { type: "deleteRows", sheet: "Sheet1", row: 0, count: 1 },
    ],
    "thử",
  );
  expect(result).toEqual({ applied: 3, cancelled: false, refused: [] });
  const { snapshot } = await host.read();
  const cells = snapshot.sheets[0]?.cells;
  expect([cells?.get(2, 0)?.value, cells?.get(3, 0)?.formula, cells?.get(3, 0)?.value]).toEqual([9, "SUM(A1:A3)", 9]);
  await host.undo();
  expect(host.toBytes()).toEqual(bytes);
});

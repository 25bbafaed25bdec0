import type { LineChange } from "../../../../../src/hosts/steps/steps";
import { deleteRows, insertColumn, insertRows, movedPackage } from "../../../../support/moved-lines";
import { relationships, workbook, worksheet, type Parts } from "../../../../support/xlsx-package";

const TWO_SHEETS = ['<sheet name="Sheet1" sheetId="1" r:id="rId1"/>', '<sheet name="Sheet2" sheetId="2" r:id="rId2"/>'];

/** A workbook of two sheets, with a part that one of them leads to. */
function withPart(type: string, content: string, sheet = 1): Parts {
  return {
    "xl/worksheets/sheet1.xml": worksheet(),
    "xl/worksheets/sheet2.xml": worksheet(),
    [`xl/worksheets/_rels/sheet${String(sheet)}.xml.rels`]: relationships([[type, "../part.xml"]]),
    "xl/part.xml": content,
  };
}

function partAfter(type: string, content: string, change: LineChange, sheet = 1): string {
  const moved = movedPackage(withPart(type, content, sheet), change);
  return moved.code ?? moved.part("xl/part.xml");
}

const marker = (name: string, row: number, rowOff = 5, col = 1, colOff = 7) =>
  `<xdr:${name}><xdr:col>${String(col)}</xdr:col><xdr:colOff>${String(colOff)}</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>${String(rowOff)}</xdr:rowOff></xdr:${name}>`;
const drawing = (inner: string) => `<xdr:wsDr xmlns:xdr="xdr">${inner}</xdr:wsDr>`;
const anchored = (attributes: string, from: string, to: string) =>
  drawing(`<xdr:twoCellAnchor${attributes}>${from}${to}<xdr:sp textlink=""/></xdr:twoCellAnchor>`);

describe("drawings", () => {
  test.each<readonly [change: LineChange, before: string, after: string]>([
    [insertRows(1), anchored("", marker("from", 0), marker("to", 3)), anchored("", marker("from", 0), marker("to", 4))],
    [insertRows(1), anchored("", marker("from", 1), marker("to", 3)), anchored("", marker("from", 2), marker("to", 4))],
    [
      insertRows(1, 2),
      anchored(' editAs="oneCell"', marker("from", 0), marker("to", 3)),
      anchored(' editAs="oneCell"', marker("from", 0), marker("to", 3)),
    ],
    [
      insertRows(0, 2),
      anchored(' editAs="oneCell"', marker("from", 0), marker("to", 3)),
      anchored(' editAs="oneCell"', marker("from", 2), marker("to", 5)),
    ],
    [
      insertRows(0),
      anchored(' editAs="absolute"', marker("from", 0), marker("to", 3)),
      anchored(' editAs="absolute"', marker("from", 0), marker("to", 3)),
    ],
    [
      deleteRows(1, 3),
      anchored(' editAs="twoCell"', marker("from", 2), marker("to", 8)),
      anchored(' editAs="twoCell"', marker("from", 1, 0), marker("to", 5)),
    ],
    [
      deleteRows(1, 3),
      anchored(' editAs="oneCell"', marker("from", 2), marker("to", 8)),
      anchored(' editAs="oneCell"', marker("from", 1, 0), marker("to", 7)),
    ],
    [
      deleteRows(1, 3),
      anchored("", marker("from", 0), marker("to", 2)),
      anchored("", marker("from", 0), marker("to", 1, 0)),
    ],
    [
      insertColumn(1),
      anchored("", marker("from", 4, 5, 0), marker("to", 8, 5, 3)),
      anchored("", marker("from", 4, 5, 0), marker("to", 8, 5, 4)),
    ],
    [
      insertRows(0),
      drawing(`<xdr:oneCellAnchor>${marker("from", 4)}<xdr:ext cx="1"/></xdr:oneCellAnchor><xdr:absoluteAnchor/>`),
      drawing(`<xdr:oneCellAnchor>${marker("from", 5)}<xdr:ext cx="1"/></xdr:oneCellAnchor><xdr:absoluteAnchor/>`),
    ],
    [
      insertRows(0),
      drawing(
        `<mc:AlternateContent><mc:Choice><xdr:oneCellAnchor>${marker("from", 4)}</xdr:oneCellAnchor></mc:Choice></mc:AlternateContent>`,
      ),
      drawing(
        `<mc:AlternateContent><mc:Choice><xdr:oneCellAnchor>${marker("from", 5)}</xdr:oneCellAnchor></mc:Choice></mc:AlternateContent>`,
      ),
    ],
    [
      insertRows(0),
      drawing(
        '<xdr:absoluteAnchor><xdr:sp textlink="Sheet1!$A$1"/><a14:cameraTool cellRange="Sheet1!$A$1:$B$2"/></xdr:absoluteAnchor>',
      ),
      drawing(
        '<xdr:absoluteAnchor><xdr:sp textlink="Sheet1!$A$2"/><a14:cameraTool cellRange="Sheet1!$A$2:$B$3"/></xdr:absoluteAnchor>',
      ),
    ],
  ])("%j: %s → %s", (change, before, after) => {
    expect(partAfter("drawing", before, change)).toBe(after);
  });

  test("on another sheet they stand, and what they show moves", () => {
    const on = (row: number) =>
      drawing(
        `<xdr:oneCellAnchor>${marker("from", 4)}<xdr:sp textlink="Sheet1!$A$${String(row)}"/></xdr:oneCellAnchor>`,
      );
    expect(partAfter("drawing", on(1), insertRows(0), 2)).toBe(on(2));
  });
});

describe("charts of any sheet", () => {
  const chart = (area: string, title: string) =>
    `<c:chartSpace><c:tx><c:strRef><c:f>${title}</c:f><c:strCache><c:pt><c:v>Sheet1!A5</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
    `<c:val><c:numRef><c:f>${area}</c:f><c:extLst><c15:fullRef><c15:sqref>${area}</c15:sqref></c15:fullRef></c:extLst></c:numRef></c:val></c:chartSpace>`;
  test.each([
    ["drawings/drawing1.xml", "chart", "chart"],
    ["drawings/drawing1.xml", "chartEx", "chart"],
    ["drawings/drawing1.xml", "chartUserShapes", "chart"],
  ])("%s with a %s", (drawingPart, type) => {
    const parts = (xml: string): Parts => ({
      "xl/worksheets/sheet1.xml": worksheet(),
      "xl/worksheets/sheet2.xml": worksheet(),
      "xl/worksheets/_rels/sheet2.xml.rels": relationships([["drawing", `../${drawingPart}`]]),
      [`xl/${drawingPart}`]: drawing(""),
      "xl/drawings/_rels/drawing1.xml.rels": relationships([
        [type, "../charts/chart1.xml"],
        ["image", "../media/image1.png"],
        ["chart", "../charts/missing.xml"],
      ]),
      "xl/charts/chart1.xml": xml,
      // Leads back: must not go round in circles.
      "xl/charts/_rels/chart1.xml.rels": relationships([["drawing", "../drawings/drawing1.xml"]]),
    });
    const before = parts(chart("(Sheet1!$B$2:$B$9,Sheet2!$B$2:$B$9)", "Sheet1!$A$1"));
    const moved = movedPackage(before, deleteRows(4));
    expect(moved.part("xl/charts/chart1.xml")).toBe(chart("(Sheet1!$B$2:$B$8,Sheet2!$B$2:$B$9)", "Sheet1!$A$1"));
  });
});

describe("notes and threads go with their cells", () => {
  test.each([
    [
      "comments",
      '<comments><authors><author>a</author></authors><commentList><comment ref="A1" authorId="0"/><comment ref="A2"/><comment ref="B3"><text/></comment></commentList></comments>',
      '<comments><authors><author>a</author></authors><commentList><comment ref="A1" authorId="0"/><comment ref="B2"><text/></comment></commentList></comments>',
    ],
    [
      "threadedComment",
      '<ThreadedComments><threadedComment ref="A2" id="{1}"/><threadedComment ref="B3" id="{2}"><text>x</text></threadedComment></ThreadedComments>',
      '<ThreadedComments><threadedComment ref="B2" id="{2}"><text>x</text></threadedComment></ThreadedComments>',
    ],
    [
      "tableSingleCells",
      '<singleXmlCells><singleXmlCell id="1" r="B3"/><singleXmlCell id="2" r="A2"/></singleXmlCells>',
      '<singleXmlCells><singleXmlCell id="1" r="B2"/></singleXmlCells>',
    ],
  ])("%s", (type, before, after) => {
    expect(partAfter(type, before, deleteRows(1))).toBe(after);
    expect(partAfter(type, before, deleteRows(1), 2)).toBe(before);
  });
});

describe("views that readers keep for themselves", () => {
  const views = (ref: string, column: number, sorted: string) =>
    `<namedSheetViews><namedSheetView name="Của tôi"><nsvFilter filterId="{1}" ref="${ref}" tableId="0"><columnFilter colId="${column}">` +
    `<filter colId="${column}"><x:filters><x:filter val="a"/></x:filters></filter></columnFilter>` +
    `<sortRules><sortRule colId="1"><sortCondition ref="${sorted}"/></sortRule></sortRules></nsvFilter></namedSheetView></namedSheetViews>`;
  const before = views("B4:F9", 3, "C5:C9");
  test.each<readonly [change: LineChange, after: string]>([
    [insertRows(6, 2), views("B4:F11", 3, "C5:C11")],
    [deleteRows(6), views("B4:F8", 3, "C5:C8")],
    [deleteRows(4, 5), views("B4:F4", 3, "C5:C9")],
    [insertColumn(4), views("B4:G9", 4, "C5:C9")],
    [insertColumn(0), views("C4:G9", 3, "D5:D9")],
    [deleteRows(3, 6), '<namedSheetViews><namedSheetView name="Của tôi"/></namedSheetViews>'],
  ])("%j → %s", (change, after) => {
    expect(partAfter("namedSheetView", before, change)).toBe(after);
    expect(partAfter("namedSheetView", before, change, 2)).toBe(before);
  });
});

describe("VML shapes", () => {
  const shape = (kind: string, inner: string) =>
    `<v:shape id="s"><v:textbox><br>không đóng</v:textbox><x:ClientData ObjectType="${kind}"><x:MoveWithCells/>${inner}</x:ClientData></v:shape>`;
  const note = (anchor: string, row: number, column: number) =>
    shape("Note", `<x:Anchor>${anchor}</x:Anchor><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column>`);
  test.each<readonly [change: LineChange, before: string, after: string]>([
    [insertRows(1, 2), note("1, 15, 0, 2, 3, 15, 4, 9", 1, 0), note(" 1, 15, 2, 2, 3, 15, 6, 9", 3, 0)],
    [insertRows(1), note("1, 15, 0, 2, 3, 15, 4, 9", 0, 0), note("1, 15, 0, 2, 3, 15, 4, 9", 0, 0)],
    [deleteRows(0), note("1, 15, 0, 2, 3, 15, 4, 9", 1, 0), note(" 1, 15, 0, 2, 3, 15, 3, 9", 0, 0)],
    [deleteRows(1), `<xml>${note("1,1,1,1,1,1,1,1", 1, 0)}<v:x/></xml>`, "<xml><v:x/></xml>"],
    [insertColumn(0), note("1, 15, 0, 2, 3, 15, 4, 9", 1, 2), note(" 2, 15, 0, 2, 4, 15, 4, 9", 1, 3)],
    [
      insertRows(1),
      shape(
        "Button",
        "<x:Anchor>1, 0, 4, 0, 2, 0, 5, 0</x:Anchor><x:FmlaLink>$A$5</x:FmlaLink><x:FmlaRange>'A &amp; B'!$A$5</x:FmlaRange>",
      ),
      shape(
        "Button",
        "<x:Anchor> 1, 0, 5, 0, 2, 0, 6, 0</x:Anchor><x:FmlaLink>$A$6</x:FmlaLink><x:FmlaRange>'A &amp; B'!$A$5</x:FmlaRange>",
      ),
    ],
    [
      deleteRows(4),
      shape("Button", "<x:Anchor>1,0,4,0,2,0,5,0</x:Anchor>"),
      shape("Button", "<x:Anchor>1,0,4,0,2,0,5,0</x:Anchor>"),
    ],
    [insertRows(0), shape("Note", "<x:Row>4</x:Row>"), shape("Note", "<x:Row>5</x:Row>")],
    [insertRows(0), shape("Pict", ""), shape("Pict", "")],
    [insertRows(0), shape("Pict", "<x:FmlaPict>&lạ;</x:FmlaPict>"), shape("Pict", "<x:FmlaPict>&lạ;</x:FmlaPict>")],
  ])("%j: %s → %s", (change, before, after) => {
    expect(partAfter("vmlDrawing", before, change)).toBe(after);
    expect(partAfter("vmlDrawing", before, change, 2)).toBe(before);
  });

  test("whatever their prefixes are", () => {
    const own = (row: number) =>
      `<xml><ns0:shape xmlns:ns0="urn:v" id="s"><ns2:ClientData xmlns:ns2="urn:x" ObjectType="Note"><ns2:Anchor dir="x"> 1, 0, ${row}, 0, 3, 0, ${row + 3}, 0</ns2:Anchor>` +
      `<ns2:FmlaLink>$A$${row + 1}</ns2:FmlaLink><ns2:Row>${row}</ns2:Row></ns2:ClientData></ns0:shape ></xml>`;
    expect(partAfter("vmlDrawing", own(4), insertRows(1, 2))).toBe(own(6));
    expect(partAfter("vmlDrawing", own(4), deleteRows(4))).toBe("<xml></xml>");
    const plain = (row: number) => own(row).replaceAll(/ns[02]:/g, "");
    expect(partAfter("vmlDrawing", plain(4), insertRows(1, 2))).toBe(plain(6));
  });

  test("one without an end is no part of the next", () => {
    const both = `<xml><v:shape id="a">${note("1,1,1,1,1,1,1,1", 1, 0)}</xml>`;
    expect(partAfter("vmlDrawing", both, deleteRows(1))).toBe('<xml><v:shape id="a"></xml>');
  });

  test("an empty one is no part of the next", () => {
    const empty = '<v:shape id="a"/><v:shapetype id="b"><v:path/></v:shapetype>';
    const both = `<xml>${empty}${note("1,1,1,1,1,1,1,1", 1, 0)}</xml>`;
    expect(partAfter("vmlDrawing", both, deleteRows(1))).toBe(`<xml>${empty}</xml>`);
  });
});

describe("Excel tables", () => {
  const table = (ref: string, inner: string, attributes = "") =>
    `<table id="1" name="Bang" ref="${ref}"${attributes}>${inner}</table>`;
  const columns = (...list: string[]) => `<tableColumns count="${String(list.length)}">${list.join("")}</tableColumns>`;
  const [a, b, c] = [1, 2, 3].map((id) => `<tableColumn id="${String(id)}" name="Cột ${"ABC".charAt(id - 1)}"/>`) as [
    string,
    string,
    string,
  ];

  test.each<readonly [change: LineChange, before: string, after: string]>([
    [
      deleteRows(3),
      table(
        "A1:C9",
        '<autoFilter ref="A1:C9"/><sortState ref="A2:C9"><sortCondition ref="B2:B9"/></sortState>' + columns(a, b, c),
      ),
      table(
        "A1:C8",
        '<autoFilter ref="A1:C8"/><sortState ref="A2:C8"><sortCondition ref="B2:B8"/></sortState>' + columns(a, b, c),
      ),
    ],
    [insertRows(0, 2), table("A1:C9", columns(a)), table("A3:C11", columns(a))],
    [
      insertColumn(1, 0, "Mới"),
      table("A1:C9", '<autoFilter ref="A1:C9"><filterColumn colId="1"/></autoFilter>' + columns(a, b, c)),
      table(
        "A1:D9",
        '<autoFilter ref="A1:D9"><filterColumn colId="2"/></autoFilter>' +
          columns(a, '<tableColumn id="4" name="Mới"/>', b, c),
      ),
    ],
    [insertColumn(0, 0, "Mới"), table("A1:C9", columns(a, b, c)), table("B1:D9", columns(a, b, c))],
    [insertColumn(3, 0, "Mới"), table("A1:C9", columns(a, b, c)), table("A1:C9", columns(a, b, c))],
    [
      insertColumn(1, 0, "CỘT b"),
      table("A1:B9", columns(a, b)),
      table("A1:C9", columns(a, '<tableColumn id="3" name="CỘT b2"/>', b)),
    ],
    [
      insertColumn(1, 0, "Cột B"),
      table("A1:C9", columns(a, b, c.replace("Cột C", "Cột B2"))),
      table("A1:D9", columns(a, '<tableColumn id="4" name="Cột B3"/>', b, c.replace("Cột C", "Cột B2"))),
    ],
    [insertColumn(1), table("A1:B9", columns(a, b)), table("A1:C9", columns(a, '<tableColumn id="3" name="Cột"/>', b))],
    [
      insertColumn(1, 0, "x\ny"),
      table("A1:B9", columns(a, b)),
      table("A1:C9", columns(a, '<tableColumn id="3" name="x_x000a_y"/>', b)),
    ],
    [
      deleteRows(3),
      table(
        "A1:A9",
        columns(
          '<tableColumn id="1" name="x"><calculatedColumnFormula>B2+$C$9+Bang[x]</calculatedColumnFormula><totalsRowFormula>SUM(C2:C9)</totalsRowFormula></tableColumn>',
        ),
      ),
      table(
        "A1:A8",
        columns(
          '<tableColumn id="1" name="x"><calculatedColumnFormula>B2+$C$8+Bang[x]</calculatedColumnFormula><totalsRowFormula>SUM(C2:C8)</totalsRowFormula></tableColumn>',
        ),
      ),
    ],
  ])("%j: %s → %s", (change, before, after) => {
    expect(partAfter("table", before, change)).toBe(after);
  });

  test("on another sheet only formulas that look here move", () => {
    const on = (row: number) =>
      table(
        "A1:A9",
        columns(
          `<tableColumn id="1" name="x"><calculatedColumnFormula>B9+Sheet1!A${String(row)}</calculatedColumnFormula></tableColumn>`,
        ),
      );
    expect(partAfter("table", on(9), deleteRows(3), 2)).toBe(on(8));
  });

  test.each([
    ["", 2, 4, "Cột A2", undefined],
    ["", 0, 2, "Cột A2", "Cột A2"],
    [' headerRowCount="0"', 0, 2, "Cột A2", "Cột A"],
  ])("the heading of the column is its name (%s, heading in row %d)", (attributes, headerRow, top, name, atHeader) => {
    const ref = `A${String(top === 2 ? 1 : 3)}:B9`;
    const moved = movedPackage(
      withPart("table", table(ref, columns(a, b), attributes)),
      insertColumn(1, headerRow, "Cột A"),
    );
    expect(moved.part("xl/part.xml")).toContain(`<tableColumn id="3" name="${name}"/>`);
    const sheet = moved.part("xl/worksheets/sheet1.xml");
    const texts = [...sheet.matchAll(/r="(B\d)" t="inlineStr"><is><t>([^<]*)</g)].map(([, cell, text]) => [cell, text]);
    const own = headerRow + 1;
    const expected = atHeader === undefined ? [["B3", name]] : [[`B${String(own)}`, atHeader]];
    expect(texts).toEqual(expected);
  });
});

describe("pivot tables", () => {
  const place = (ref: string) =>
    `<pivotTableDefinition><location ref="${ref}" firstHeaderRow="1"/></pivotTableDefinition>`;
  test.each<readonly [change: LineChange, ref: string, after: string]>([
    [insertRows(0), "A3:C9", "A4:C10"],
    [insertRows(2), "A3:C9", "A4:C10"],
    [deleteRows(0, 2), "A3:C9", "A1:C7"],
    [insertColumn(0), "A3:C9", "B3:D9"],
    [insertRows(9), "A3:C9", "A3:C9"],
    [deleteRows(9), "A3:C9", "A3:C9"],
  ])("%j: %s → %s", (change, ref, after) => {
    expect(partAfter("pivotTable", place(ref), change)).toBe(place(after));
    expect(partAfter("pivotTable", place(ref), change, 2)).toBe(place(ref));
  });

  test.each([insertRows(3), deleteRows(8), deleteRows(2, 7), insertColumn(1)])("%j cannot go through one", (change) => {
    expect(partAfter("pivotTable", place("A3:C9"), change)).toBe("pivotTable");
    expect(partAfter("pivotTable", place("A3:C9"), change, 2)).toBe(place("A3:C9"));
  });

  test("where the data of pivot tables stand", () => {
    const cache = (...refs: readonly [string, string, string]) =>
      `<pivotCacheDefinition><cacheSource><worksheetSource ref="${refs[0]}" sheet="sheet1"/><worksheetSource ref="A1:B9" sheet="Sheet2"/>` +
      `<worksheetSource ref="A1:B9" sheet="Sheet1" r:id="rId1"/><worksheetSource name="Bang"/>` +
      `<consolidation><rangeSets><rangeSet ref="${refs[1]}" sheet="Sheet1"/><rangeSet ref="${refs[2]}" sheet="Sheet1"/></rangeSets></consolidation></cacheSource></pivotCacheDefinition>`;
    const parts: Parts = {
      "xl/worksheets/sheet1.xml": worksheet(),
      "xl/worksheets/sheet2.xml": worksheet(),
      "xl/workbook.xml": workbook(TWO_SHEETS),
      "xl/_rels/workbook.xml.rels": relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["worksheet", "worksheets/sheet2.xml"],
        ["pivotCacheDefinition", "part.xml"],
      ]),
      "xl/part.xml": cache("A1:B9", "A2:B2", "A5:B6"),
    };
    expect(movedPackage(parts, deleteRows(1)).part("xl/part.xml")).toBe(cache("A1:B8", "A2:B2", "A4:B5"));
  });
});

test("form controls", () => {
  const control = (row: number) =>
    `<formControlPr objectType="List" fmlaLink="$A$${String(row)}" fmlaRange="Sheet1!$B$1:$B$${String(row)}" fmlaMacro="A9"/>`;
  expect(partAfter("ctrlProp", control(9), deleteRows(4))).toBe(control(8));
});

describe("names of the workbook", () => {
  const names = (list: string) => workbook(TWO_SHEETS, "", `<definedNames>${list}</definedNames>`);
  test.each<readonly [change: LineChange, before: string, after: string]>([
    [
      deleteRows(1),
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$G$9,Sheet1!$A$12:$G$20</definedName>',
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$G$8,Sheet1!$A$11:$G$19</definedName>',
    ],
    [
      insertRows(0),
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Sheet1'!$A:$B,'Sheet1'!$1:$2</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Sheet1'!$A:$B,'Sheet1'!$2:$3</definedName>`,
    ],
    [
      insertRows(0),
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!A1:G9</definedName>',
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!A2:G10</definedName>',
    ],
    [
      deleteRows(1),
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Sheet1!$A$2:$C$2</definedName><definedName name="x">Sheet1!$A$2</definedName>',
      '<definedName name="x">Sheet1!#REF!</definedName>',
    ],
    [
      insertRows(0),
      '<definedName name="x">Sheet1!A1+Sheet1!$A1+Sheet1!A$1</definedName>',
      '<definedName name="x">Sheet1!A1+Sheet1!$A1+Sheet1!A$2</definedName>',
    ],
    [
      insertRows(0),
      '<definedName name="x">OFFSET(Sheet1!$A$1,0,0)+Sheet2!$A$1+"Sheet1!$A$1"</definedName>',
      '<definedName name="x">OFFSET(Sheet1!$A$2,0,0)+Sheet2!$A$1+"Sheet1!$A$1"</definedName>',
    ],
  ])("%j: %s → %s", (change, before, after) => {
    const parts: Parts = {
      "xl/worksheets/sheet1.xml": worksheet(),
      "xl/worksheets/sheet2.xml": worksheet(),
      "xl/workbook.xml": names(before),
    };
    const moved = movedPackage(parts, change).part("xl/workbook.xml");
    expect(/<definedNames>.*<\/definedNames>/.exec(moved)?.[0]).toBe(`<definedNames>${after}</definedNames>`);
  });
});

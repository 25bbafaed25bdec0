import { Workbook } from "exceljs";
import type { PutSheetChange, SheetContent } from "../../../../../src/engine/index";
import { contentFingerprint } from "../../../../../src/engine/index";
import { WORKSHEET_ORDER } from "../../../../../src/hosts/xlsx/write/element-order";
import { contentOfRows, MARKER, PLAIN_STYLE } from "../../../../support/sheet-content";
import { unchanged, WrittenWorkbook } from "../../../../support/written-workbook";
import { MAIN, relationships, workbook, worksheet, xlsxPackage } from "../../../../support/xlsx-package";

const SHEET = "xl/worksheets/sheet2.xml";

function put(sheet: string, content: SheetContent, over: string | null = null): PutSheetChange {
  return { type: "putSheet", sheet, over, content };
}

/** A workbook of one sheet with a sheet of ours put in. */
function withSheet(parts: Partial<SheetContent> = {}, rows: Parameters<typeof contentOfRows>[0] = [["Tiêu đề"]]) {
  return WrittenWorkbook.of(xlsxPackage()).after(put("TH Văn phòng", contentOfRows(rows, parts)));
}

describe("a new sheet", () => {
  test("stands last in the workbook, listed everywhere", () => {
    const before = WrittenWorkbook.of(
      xlsxPackage({
        "xl/worksheets/sheet1.xml": worksheet(`<row r="1"><c r="A1"><v>1</v></c></row>`),
        "xl/workbook.xml": workbook(
          [`<sheet name="Kế hoạch" sheetId="7" r:id="rId1"/>`],
          "",
          `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Kế hoạch'!$A$1</definedName></definedNames>`,
        ),
      }),
    );
    const after = before.after(put("TH Đào tạo & Bồi dưỡng", contentOfRows([["x"]])));
    expect(after.refused).toEqual([]);
    expect(after.snapshot.sheets.map(({ name }) => name)).toEqual(["Kế hoạch", "TH Đào tạo & Bồi dưỡng"]);
    const [, made] = after.edit.sheets();
    expect(made?.element.toString()).toBe(`<sheet name="TH Đào tạo &amp; Bồi dưỡng" sheetId="8" r:id="rId2"/>`);
    expect(made?.part).toBe(SHEET);
    expect(after.edit.package.contentTypes().of(SHEET)).toBe(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
    );
    expect(after.snapshot.definedNames[0]).toEqual(before.snapshot.definedNames[0]);
    expect(unchanged(before, after)).toContain("xl/worksheets/sheet1.xml");
  });

  test("holds its cells: texts as texts, formulas with values, each in its format", () => {
    const { snapshot, ...after } = withSheet(
      {
        styles: [
          PLAIN_STYLE,
          { ...PLAIN_STYLE, numberFormat: "@" },
          { ...PLAIN_STYLE, bold: true, italic: true, fontName: "Arial", numberFormat: "dd/mm/yyyy" },
        ],
        cells: [
          { row: 0, column: 0, style: 1, content: { kind: "text", text: "=1+1" } },
          { row: 0, column: 1, style: 1, content: { kind: "text", text: " hai\nba " } },
          { row: 0, column: 3, style: 2, content: { kind: "number", number: 46000 } },
          { row: 2, column: 0, style: 0, content: { kind: "boolean", boolean: true } },
          { row: 2, column: 1, style: 0, content: { kind: "formula", formula: `"a"&"<b>"`, cached: "a<b>" } },
          { row: 2, column: 2, style: 0, content: { kind: "formula", formula: "SUM(D1)", cached: 46000 } },
          { row: 2, column: 3, style: 2, content: { kind: "empty" } },
        ],
      },
      [],
    );
    const cells = snapshot.sheets[1]?.cells;
    expect(cells?.get(0, 0)).toMatchObject({ value: "=1+1", style: { numberFormat: "@" } });
    expect(cells?.get(0, 0)?.formula).toBeUndefined();
    expect(cells?.get(0, 1)?.value).toBe(" hai\nba ");
    expect(cells?.get(0, 3)).toEqual({
      value: 46000,
      style: { numberFormat: "dd/mm/yyyy", fontName: "Arial", bold: true, italic: true },
    });
    expect(cells?.get(2, 0)?.value).toBe(true);
    expect(cells?.get(2, 1)).toMatchObject({ value: "a<b>", formula: `"a"&"<b>"`, formulaValue: "cached" });
    expect(cells?.get(2, 2)).toMatchObject({ value: 46000, formula: "SUM(D1)" });
    const sheet = after.edit.package.xml(SHEET).root;
    const [first, third] = sheet.element("sheetData")?.elements("row") ?? [];
    expect([first, third].map((row) => row?.attribute("r"))).toEqual(["1", "3"]);
    expect(third?.elements("c").map((cell) => cell.attribute("r"))).toEqual(["A3", "B3", "C3", "D3"]);
    expect(third?.elements("c")[3]?.toString()).toMatch(/^<c r="D3" s="\d"\/>$/);
    expect(sheet.element("dimension")?.attribute("ref")).toBe("A1:D3");
    expect(after.edit.root.element("calcPr")).toBeUndefined();
  });

  test("a formula without a value has the workbook calculated when it is opened", () => {
    const after = withSheet({}, [[{ kind: "formula", formula: "1+1", cached: null }]]);
    expect(after.edit.root.element("calcPr")?.attribute("fullCalcOnLoad")).toBe("1");
  });

  test("row heights, also of rows without cells, merged areas and widths of columns", () => {
    const after = withSheet({
      rowHeights: [
        { row: 0, height: 30.5 },
        { row: 3, height: 12 },
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      columnWidths: [5, 30],
    });
    const sheet = after.root(SHEET);
    const rows = sheet.element("sheetData")?.elements("row") ?? [];
    expect(rows[0]?.toString()).toMatch(/^<row r="1" ht="30.5" customHeight="1"><c/);
    expect(rows[1]?.toString()).toBe(`<row r="4" ht="12" customHeight="1"/>`);
    expect(sheet.element("sheetFormatPr")?.toString()).toBe(`<sheetFormatPr defaultRowHeight="15"/>`);
    expect(sheet.element("mergeCells")?.toString()).toBe(`<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>`);
    expect(sheet.element("cols")?.toString()).toBe(
      `<cols><col min="1" max="1" width="5.7109375" customWidth="1"/><col min="2" max="2" width="30.7109375" customWidth="1"/></cols>`,
    );
    expect(after.snapshot.sheets[1]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  });

  test("elements that may not be empty are left out", () => {
    const sheet = withSheet().root(SHEET);
    const names = sheet.elements().map(({ name }) => name);
    for (const name of ["cols", "mergeCells", "dataValidations", "drawing"]) expect(names).not.toContain(name);
  });

  test("frozen rows", () => {
    const view = (frozenRows: number) => withSheet({ frozenRows }).root(SHEET).element("sheetViews")?.toString();
    expect(view(5)).toBe(
      `<sheetViews><sheetView workbookViewId="0"><pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>` +
        `<selection pane="bottomLeft" activeCell="A6" sqref="A6"/></sheetView></sheetViews>`,
    );
    expect(view(0)).toBe(`<sheetViews><sheetView workbookViewId="0"/></sheetViews>`);
  });

  test("print: A4, margins, one page wide, rows on every page, page numbers from page 2 on", () => {
    const print = {
      landscape: true,
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pagesHigh: 0,
      titleRows: [4, 5],
      pageNumbers: true,
    } as const;
    const after = withSheet({ print });
    const sheet = after.root(SHEET);
    expect(sheet.element("sheetPr")?.toString()).toBe(`<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`);
    expect(sheet.element("printOptions")?.toString()).toBe(`<printOptions horizontalCentered="1"/>`);
    expect(sheet.element("pageMargins")?.toString()).toBe(
      `<pageMargins left="1.181102" right="0.590551" top="0.787402" bottom="0.787402" header="0.3" footer="0.3"/>`,
    );
    expect(sheet.element("pageSetup")?.toString()).toBe(
      `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0" firstPageNumber="1" useFirstPageNumber="1"/>`,
    );
    expect(sheet.element("headerFooter")?.toString()).toBe(
      `<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader><firstHeader/></headerFooter>`,
    );
    // One that is hidden Excel would not show among the names.
    expect(after.edit.root.element("definedNames")?.elements().map(String)).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'TH Văn phòng'!$5:$6</definedName>`,
    );
  });

  test("print: portrait on one page, no numbers, no rows on every page", () => {
    const margins = { top: 25, bottom: 20, left: 20, right: 20 };
    const print = { landscape: false, margins, pagesHigh: 1, titleRows: null, pageNumbers: false } as const;
    const after = withSheet({ print });
    const sheet = after.root(SHEET);
    expect(sheet.element("pageSetup")?.attribute("orientation")).toBe("portrait");
    expect(sheet.element("pageSetup")?.attribute("fitToHeight")).toBe("1");
    expect(sheet.element("headerFooter")).toBeUndefined();
    expect(after.snapshot.definedNames.map(({ name }) => name)).toEqual(["SoatPhuLuc"]);
  });

  test("drop-down lists", () => {
    const range = { top: 5, left: 3, bottom: 24, right: 3 };
    const after = withSheet({
      lists: [
        { range, source: "'Danh mục & đơn vị'!$A$2:$A$9", strict: false },
        { range: { ...range, left: 4, right: 4 }, source: "$A$1:$A$2", strict: true },
      ],
    });
    expect(after.root(SHEET).element("dataValidations")?.toString()).toBe(
      `<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" sqref="D6:D25">` +
        `<formula1>'Danh mục &amp; đơn vị'!$A$2:$A$9</formula1></dataValidation>` +
        `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="E6:E25">` +
        `<formula1>$A$1:$A$2</formula1></dataValidation></dataValidations>`,
    );
  });

  test("the hidden name by which it is known as ours; a sheet of the user's has none", () => {
    const marker = { ...MARKER, options: `B "C"`, written: "0f" };
    const after = withSheet({ marker });
    const [name] = after.edit.root.element("definedNames")?.elements() ?? [];
    expect(name?.toString()).toBe(
      `<definedName name="SoatPhuLuc" localSheetId="1" hidden="1">"overall||B  C |0f"</definedName>`,
    );
    expect(withSheet({ marker: null }).edit.root.element("definedNames")).toBeUndefined();
  });

  test("the children of the worksheet stand in the order of the schema", () => {
    const sheet = withSheet({
      columnWidths: [10],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      lists: [{ range: { top: 1, left: 0, bottom: 1, right: 0 }, source: "$A$1", strict: true }],
      charts: [chart()],
    }).root(SHEET);
    const names = sheet.elements().map(({ name }) => name);
    expect(names).toHaveLength(13);
    expect(names).toEqual(WORKSHEET_ORDER.filter((name) => names.includes(name)));
  });
});

function chart(): SheetContent["charts"][number] {
  const column = { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    title: "Nhiệm vụ",
    categories: column,
    series: [{ name: "Số", values: column, secondary: false }],
    place: column,
  };
}

describe("refused", () => {
  test("where a sheet has that name, upper and lower case alike", () => {
    const before = WrittenWorkbook.of(xlsxPackage()).after(put("TH Đào tạo", contentOfRows([["x"]])));
    const after = before.after(put("th ĐÀO TẠO", contentOfRows([["y"]])));
    expect(after.refused).toEqual(["sheetExists"]);
    expect(after.parts).toBe(before.parts);
  });

  test("a second sheet of the name in one run", () => {
    const content = contentOfRows([["x"]]);
    const after = WrittenWorkbook.of(xlsxPackage()).after(put("TH A", content), put("Th A", content));
    expect(after.refused).toEqual(["sheetExists"]);
    expect(after.snapshot.sheets.map(({ name }) => name)).toEqual(["Sheet1", "TH A"]);
  });

  test("where the structure is protected; protected windows do not matter", () => {
    const protectedBook = (protection: string) =>
      WrittenWorkbook.of(
        xlsxPackage({ "xl/workbook.xml": workbook([`<sheet name="A" sheetId="1" r:id="rId1"/>`], protection) }),
      );
    const locked = protectedBook(`<workbookProtection lockStructure="1"/>`);
    expect(locked.after(put("B", contentOfRows([["x"]]))).refused).toEqual(["protected"]);
    const windows = protectedBook(`<workbookProtection lockWindows="1"/>`);
    expect(windows.after(put("B", contentOfRows([["x"]]))).refused).toEqual([]);
  });

  test("a text longer than a cell can hold", () => {
    const before = WrittenWorkbook.of(xlsxPackage());
    const put1 = (length: number) => before.after(put("B", contentOfRows([["x".repeat(length)]])));
    expect(put1(32_768).refused).toEqual(["tooLarge"]);
    expect(put1(32_768).parts).toBe(before.parts);
    expect(put1(32_767).refused).toEqual([]);
  });
});

describe("workbooks that lack things", () => {
  test.each([
    ["31 characters with apostrophes", "Tổng hợp 'quý I' của Sở GD & ĐT"],
    ["a name like an escape", "_x0041_ a"],
  ])("a sheet called %s", (_, name) => {
    const content = contentOfRows([["x"]], {
      print: { ...contentOfRows([]).print, titleRows: [0, 0] },
      charts: [chart()],
    });
    const after = WrittenWorkbook.of(xlsxPackage()).after(put(name, content));
    expect(after.refused).toEqual([]);
    expect(after.snapshot.sheets[1]?.name).toBe(name);
    expect(after.snapshot.definedNames).toContainEqual({
      name: "_xlnm.Print_Titles",
      sheet: name,
      refersTo: `'${name.replaceAll("'", "''")}'!$1:$1`,
    });
  });

  test("names with another prefix: the list of sheets gets the same, the relationship its own", () => {
    const bytes = xlsxPackage({
      "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="A" sheetId="3" q:id="rId1"/></x:sheets></x:workbook>`,
    });
    const after = WrittenWorkbook.of(bytes).after(put("B", contentOfRows([["x"]])));
    const text = after.edit.root.toString();
    expect(text).toContain(
      `<x:workbook xmlns:x="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`,
    );
    expect(text).toContain(`<x:sheet name="B" sheetId="4" r:id="rId2"/></x:sheets><x:definedNames><x:definedName `);
    expect(after.snapshot.sheets[1]?.cells.get(0, 0)?.value).toBe("x");
  });

  test("a Strict file gets everything in its own namespaces", () => {
    const strict = "http://purl.oclc.org/ooxml";
    const bytes = xlsxPackage({
      "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${strict}/officeDocument/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      "xl/workbook.xml": `<workbook xmlns="${strict}/spreadsheetml/main" xmlns:r="${strict}/officeDocument/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${strict}/officeDocument/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    });
    const after = WrittenWorkbook.of(bytes).after(put("B", contentOfRows([["x", 1]], { charts: [chart()] })));
    const made = after.names().filter((name) => !WrittenWorkbook.of(bytes).parts.has(name));
    expect(made).toEqual([
      "xl/charts/chart1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/styles.xml",
      "xl/worksheets/_rels/sheet2.xml.rels",
      SHEET,
    ]);
    for (const part of [...made, "xl/_rels/workbook.xml.rels"]) {
      expect([part, after.text(part).match(/schemas\.openxmlformats\.org\/(?!package)/)]).toEqual([part, null]);
    }
  });

  test("exceljs reads the sheet as it was meant", async () => {
    const after = withSheet(
      {
        frozenRows: 1,
        columnWidths: [12, 40],
        merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
        styles: [{ ...PLAIN_STYLE, fill: "#DDEBF7", border: true, wrap: true, horizontal: "center" }],
        print: { ...contentOfRows([]).print, titleRows: [0, 0] },
      },
      [["Tiêu đề", null], ["a", 5], [{ kind: "formula", formula: "B2*2", cached: 10 }]],
    );
    const peer = new Workbook();
    await peer.xlsx.load(after.parts.toBytes().slice().buffer);
    const sheet = peer.getWorksheet("TH Văn phòng");
    expect(sheet?.getCell("A1").value).toBe("Tiêu đề");
    expect(sheet?.getCell("A1").font).toMatchObject({ name: "Times New Roman", size: 12 });
    expect(sheet?.getCell("A1").fill).toMatchObject({ fgColor: { argb: "FFDDEBF7" } });
    expect(sheet?.getCell("A1").border.top?.style).toBe("thin");
    expect(sheet?.getCell("A1").alignment).toEqual({ horizontal: "center", vertical: "top", wrapText: true });
    expect(sheet?.getCell("B1").isMerged).toBe(true);
    expect(sheet?.getCell("A3").value).toEqual({ formula: "B2*2", result: 10 });
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToHeight: 0,
      printTitlesRow: "1:1",
    });
    expect(sheet?.headerFooter.differentFirst).toBe(true);
  });
});

describe("made anew in its place", () => {
  const first = contentOfRows([["Cũ", 1]], {
    frozenRows: 3,
    columnWidths: [9],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  });
  const over = contentFingerprint(first.cells);

  test("it keeps its part, place, number, the colour of its tab, and the names of others", () => {
    const made = WrittenWorkbook.of(xlsxPackage()).after(put("TH A", first), put("TH B", contentOfRows([["b"]])));
    const sheet = made.root(SHEET);
    sheet.element("sheetPr")?.insertInOrder(sheet.make("tabColor", { rgb: "FFFF0000" }), ["tabColor", "pageSetUpPr"]);
    sheet.element("sheetPr")?.setAttribute("codeName", "Sheet9");
    sheet.element("sheetViews")?.element("sheetView")?.setAttribute("zoomScale", 80);
    sheet.element("sheetViews")?.element("sheetView")?.setAttribute("topLeftCell", "A9");
    made.edit.root
      .element("definedNames")
      ?.append(
        made.edit.root.make("definedName", { name: "CuaToi", localSheetId: 1 }, "'TH A'!$A$1"),
        made.edit.root.make("definedName", { name: "_xlnm.Print_Area", localSheetId: 1 }, "'TH A'!$A$1"),
      );
    const edited = new WrittenWorkbook(made.edit.package.commit());
    const content = contentOfRows([["Mới"], ["hàng 2"]], { marker: { ...MARKER, written: "neu" } });
    const after = edited.after(put("TH A", content, over));
    expect(after.refused).toEqual([]);
    expect(after.edit.sheets().map(({ element }) => element.toString())).toEqual(
      edited.edit.sheets().map(({ element }) => element.toString()),
    );
    const root = after.root(SHEET);
    expect(root.element("sheetPr")?.toString()).toBe(
      `<sheetPr codeName="Sheet9"><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    );
    expect(root.element("sheetViews")?.toString()).toBe(
      `<sheetViews><sheetView workbookViewId="0" zoomScale="80"/></sheetViews>`,
    );
    expect(root.element("cols")).toBeUndefined();
    expect(root.element("mergeCells")).toBeUndefined();
    expect(root.elements("sheetData")).toHaveLength(1);
    expect(after.snapshot.sheets[1]?.cells.get(0, 0)?.value).toBe("Mới");
    expect(after.snapshot.sheets[1]?.cells.get(0, 1)).toBeUndefined();
    expect(after.snapshot.definedNames.map(({ name, sheet }) => `${name} ${sheet}`).sort()).toEqual([
      "CuaToi TH A",
      "SoatPhuLuc TH A",
      "SoatPhuLuc TH B",
    ]);
    expect(after.snapshot.definedNames.find(({ sheet }) => sheet === "TH A")?.refersTo).toContain("neu");
    expect(unchanged(edited, after)).toContain("xl/worksheets/sheet3.xml");
  });

  test("a sheet that is the user's from then on loses the name by which it was known", () => {
    const made = WrittenWorkbook.of(xlsxPackage()).after(put("TH A", first));
    const after = made.after(put("TH A", { ...first, marker: null }, over));
    expect(after.refused).toEqual([]);
    expect(after.snapshot.definedNames).toEqual([]);
  });

  test("tables, hyperlinks and printer settings go with their parts; notes and their drawing stay", () => {
    const bytes = xlsxPackage({
      "xl/workbook.xml": workbook(
        [`<sheet name="TH A" sheetId="1" r:id="rId1"/>`],
        "",
        `<definedNames><definedName name="SoatPhuLuc" localSheetId="0" hidden="1">"overall||x|y"</definedName></definedNames><calcPr calcId="1"/>`,
      ),
      "xl/worksheets/sheet1.xml": worksheet(
        `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Cũ</t></is></c></row></sheetData><autoFilter ref="A1:A2"/>` +
          `<dataValidations count="1"><dataValidation type="list" sqref="A9"><formula1>"a,b"</formula1></dataValidation></dataValidations>` +
          `<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>` +
          `<pageSetup r:id="rId2"/><legacyDrawing r:id="rId4"/><tableParts><tablePart r:id="rId3"/></tableParts>`,
      ),
      "xl/worksheets/_rels/sheet1.xml.rels":
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        `<Relationship Id="rId1" Type="x/hyperlink" Target="http://example.com/" TargetMode="External"/>` +
        `<Relationship Id="rId9" Type="x/hyperlink" Target="xl/other.bin" TargetMode="External"/>` +
        `<Relationship Id="rId2" Type="x/printerSettings" Target="../printerSettings/p1.bin"/>` +
        `<Relationship Id="rId3" Type="x/table" Target="../tables/table1.xml"/>` +
        `<Relationship Id="rId4" Type="x/vmlDrawing" Target="../drawings/v1.vml"/>` +
        `<Relationship Id="rId5" Type="x/comments" Target="../comments1.xml"/></Relationships>`,
      "xl/printerSettings/p1.bin": "p",
      "xl/other.bin": "what nobody relates to is not ours",
      "xl/tables/table1.xml": `<table name="T" ref="A1:A2"><tableColumns><tableColumn name="Cũ"/></tableColumns></table>`,
      "xl/drawings/v1.vml": "<xml/>",
      "xl/comments1.xml": "<comments/>",
    });
    const before = WrittenWorkbook.of(bytes);
    const content = contentOfRows([["Mới"]]);
    const expected = contentFingerprint([{ row: 0, column: 0, content: { kind: "text", text: "Cũ" } }]);
    const after = before.after(put("TH A", content, expected));
    expect(after.refused).toEqual([]);
    expect(before.names().filter((name) => !after.parts.has(name))).toEqual([
      "xl/printerSettings/p1.bin",
      "xl/tables/table1.xml",
    ]);
    const sheet = after.root("xl/worksheets/sheet1.xml");
    const names = sheet.elements().map(({ name }) => name);
    for (const name of ["autoFilter", "hyperlinks", "tableParts"]) expect(names).not.toContain(name);
    expect(names).toEqual(WORKSHEET_ORDER.filter((name) => names.includes(name)));
    // As in Excel: what the new content does not bring along stays.
    expect(names).toContain("dataValidations");
    expect(sheet.element("legacyDrawing")?.toString()).toBe(`<legacyDrawing r:id="rId4"/>`);
    expect(
      after.edit.package
        .relationships("xl/worksheets/sheet1.xml")
        .all()
        .map(({ id }) => id),
    ).toEqual(["rId4", "rId5"]);
    // Formulas elsewhere may look at what was written over.
    expect(after.edit.root.element("calcPr")?.toString()).toBe(`<calcPr calcId="1" fullCalcOnLoad="1"/>`);
    const listed = after.after(
      put(
        "TH A",
        { ...content, lists: [{ range: { top: 1, left: 0, bottom: 1, right: 0 }, source: "$B$1", strict: true }] },
        contentFingerprint(content.cells),
      ),
    );
    expect(listed.root("xl/worksheets/sheet1.xml").element("dataValidations")?.elements()).toHaveLength(1);
    expect(listed.text("xl/worksheets/sheet1.xml")).toContain("<formula1>$B$1</formula1>");
  });

  test("pictures behind its cells and in its headers stay, and so do threaded notes", () => {
    const drawn = `<legacyDrawing r:id="rId1"/><legacyDrawingHF r:id="rId2"/><drawingHF r:id="rId3"/><picture r:id="rId4"/>`;
    const before = WrittenWorkbook.of(
      xlsxPackage({
        "xl/workbook.xml": workbook(
          [`<sheet name="TH A" sheetId="1" r:id="rId1"/>`],
          "",
          `<definedNames><definedName name="SoatPhuLuc" localSheetId="0">"overall||x|y"</definedName></definedNames>`,
        ),
        "xl/worksheets/sheet1.xml": worksheet(`<sheetData/>${drawn}`),
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([
          ["vmlDrawing", "../drawings/notes.vml"],
          ["vmlDrawing", "../drawings/header.vml"],
          ["drawing", "../drawings/header.xml"],
          ["image", "../media/image1.png"],
          ["threadedComment", "../threadedComments/t1.xml"],
        ]),
        "xl/drawings/notes.vml": "<xml/>",
        "xl/drawings/header.vml": "<xml/>",
        "xl/drawings/header.xml": "<wsDr/>",
        "xl/media/image1.png": "png",
        "xl/threadedComments/t1.xml": "<t/>",
      }),
    );
    const after = before.after(put("TH A", contentOfRows([["Mới"]]), contentFingerprint([])));
    expect(after.refused).toEqual([]);
    expect(after.text("xl/worksheets/sheet1.xml")).toContain(`${drawn}</worksheet>`);
    expect(after.names()).toEqual([...before.names(), "xl/styles.xml"].sort());
  });

  test("in a file whose elements have a prefix all of the sheet has it", () => {
    const bytes = xlsxPackage({
      "xl/workbook.xml": workbook(
        [`<sheet name="TH A" sheetId="1" r:id="rId1"/>`],
        "",
        `<definedNames><definedName name="SoatPhuLuc" localSheetId="0">"overall||x|y"</definedName></definedNames>`,
      ),
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`,
    });
    const content = contentOfRows([["Mới", 5, { kind: "formula", formula: "B1", cached: 5 }]], {
      frozenRows: 1,
      columnWidths: [9],
      merges: [{ top: 1, left: 0, bottom: 1, right: 1 }],
      lists: [{ range: { top: 1, left: 0, bottom: 1, right: 0 }, source: "$B$1", strict: true }],
      charts: [chart()],
    });
    const after = WrittenWorkbook.of(bytes).after(put("TH A", content, contentFingerprint([])));
    expect(after.refused).toEqual([]);
    const text = after.text("xl/worksheets/sheet1.xml");
    expect(text.match(/<(?!\/?x:)[^>]*>/g)).toBeNull();
    expect(text).toContain(`<x:drawing r:id="rId1"/>`);
    expect(text).toContain(`xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`);
    expect(after.snapshot.sheets[0]?.cells.get(0, 2)).toMatchObject({ value: 5, formula: "B1" });
  });

  test("a workbook related by an absolute address, its relationships kept", () => {
    const bytes = xlsxPackage({
      "xl/_rels/workbook.xml.rels": relationships([["worksheet", "/xl/worksheets/sheet1.xml"]]),
    });
    const after = WrittenWorkbook.of(bytes).after(put("B", contentOfRows([["x"]])));
    expect(after.edit.sheets().map(({ part }) => part)).toEqual(["xl/worksheets/sheet1.xml", SHEET]);
  });
});

import { strToU8, unzipSync, Zip, ZipDeflate } from "fflate";
import { DEFAULT_LIMITS } from "../../../src/hosts/xlsx/limits";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { compoundFile } from "../../support/compound-file";
import { fileErrorCode } from "../../support/file-error";
import { utf16 } from "../../support/utf16";
import type { Parts } from "../../support/xlsx-package";
import {
  MAIN,
  RELATIONSHIPS,
  relationships,
  sharedStrings,
  styleSheet,
  workbook,
  worksheet,
  xlsxPackage,
  xlsxSheet,
  zipParts,
} from "../../support/xlsx-package";

function codeOf(bytes: Uint8Array): string {
  return fileErrorCode(() => readWorkbook(bytes));
}

/** Values of the first row of each sheet. */
function firstRows(bytes: Uint8Array): unknown[][] {
  return readWorkbook(bytes).sheets.map(({ cells }) => cells.row(0).map(([, cell]) => cell.value));
}

const ONE = worksheet(`<row><c t="inlineStr"><is><t>Kế hoạch</t></is></c></row>`);

describe("a workbook", () => {
  test("becomes a snapshot", () => {
    const snapshot = readWorkbook(
      xlsxSheet(`<row r="1"><c r="B1" s="1" t="s"><v>0</v></c></row>`, {
        "xl/workbook.xml": workbook(
          [`<sheet name="Phụ lục" sheetId="1" state="hidden" r:id="rId1"/>`],
          `<workbookPr date1904="1"/>`,
          `<definedNames><definedName name="a" localSheetId="0">1</definedName></definedNames>`,
        ),
        "xl/sharedStrings.xml": sharedStrings("<t>Kế hoạch</t>"),
        "xl/styles.xml": styleSheet(
          `<fonts><font><scheme val="minor"/></font></fonts><cellXfs><xf/><xf numFmtId="2" fontId="0"/></cellXfs>`,
        ),
        "xl/theme/theme1.xml": `<theme><themeElements><fontScheme><minorFont><latin typeface="Arial"/></minorFont></fontScheme></themeElements></theme>`,
      }),
    );
    expect(snapshot).toMatchObject({
      dateSystem: 1904,
      definedNames: [{ name: "a", refersTo: "1", sheet: "Phụ lục" }],
      sheets: [{ name: "Phụ lục", visibility: "hidden", merges: [] }],
    });
    expect(snapshot.sheets[0]?.cells.get(0, 1)).toEqual({
      value: "Kế hoạch",
      style: { numberFormat: "0.00", fontName: "Arial", bold: false, italic: false },
    });
  });

  test("keeps its sheets in the order of the workbook, not of the archive", () => {
    const sheet = (value: number) => worksheet(`<row><c><v>${value}</v></c></row>`);
    const bytes = xlsxPackage({
      "xl/worksheets/sheet1.xml": sheet(1),
      "xl/worksheets/sheet2.xml": sheet(2),
      "xl/workbook.xml": workbook([`<sheet name="b" r:id="rId2"/>`, `<sheet name="a" r:id="rId1"/>`]),
    });
    expect(firstRows(bytes)).toEqual([[2], [1]]);
    expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(["b", "a"]);
  });

  test.each<[string, Parts]>([
    ["at the usual places", { "xl/worksheets/sheet1.xml": ONE }],
    [
      "with absolute targets",
      { "data/one.xml": ONE, "xl/_rels/workbook.xml.rels": relationships([["worksheet", "/data/one.xml"]]) },
    ],
    [
      "with other letter case in names",
      { "XL/Sheets/ONE.XML": ONE, "xl/_rels/workbook.xml.rels": relationships([["worksheet", "sheets/one.xml"]]) },
    ],
    [
      "elsewhere altogether",
      {
        "_rels/.rels": relationships([["officeDocument", "book.xml"]]),
        "book.xml": workbook([`<sheet name="a" r:id="rId1"/>`]),
        "_rels/book.xml.rels": relationships([["worksheet", "one.xml"]]),
        "one.xml": ONE,
        "xl/workbook.xml": null,
      },
    ],
    [
      "with backslashes in names",
      {
        "xl\\worksheets\\one.xml": ONE,
        "xl/_rels/workbook.xml.rels": relationships([["worksheet", "worksheets/one.xml"]]),
      },
    ],
    [
      "with prefixes",
      {
        "xl/worksheets/sheet1.xml": ONE.replaceAll("<", "<x:").replaceAll("<x:/", "</x:").replace("xmlns=", "xmlns:x="),
      },
    ],
    [
      "in the Strict namespaces",
      {
        "xl/worksheets/sheet1.xml": ONE.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"),
        "xl/workbook.xml": workbook([`<sheet name="a" r:id="rId1"/>`])
          .replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
          .replace(RELATIONSHIPS, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
        "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]).replace(
          RELATIONSHIPS,
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
      },
    ],
    ["in UTF-16", { "xl/worksheets/sheet1.xml": utf16("\uFEFF" + ONE) }],
    ["with macros", { "xl/worksheets/sheet1.xml": ONE, "xl/vbaProject.bin": new Uint8Array(50) }],
    [
      "with comments and CDATA",
      { "xl/worksheets/sheet1.xml": ONE.replace("Kế hoạch", "<!-- x -->Kế<![CDATA[ hoạch]]>") },
    ],
  ])("%s", (_name, parts) => {
    expect(firstRows(xlsxPackage(parts))).toEqual([["Kế hoạch"]]);
  });

  test("written as a stream, with sizes and checksums after the data", () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((_error, chunk) => chunks.push(chunk));
    for (const [name, bytes] of Object.entries(unzipSync(xlsxPackage({ "xl/worksheets/sheet1.xml": ONE })))) {
      const entry = new ZipDeflate(name);
      zip.add(entry);
      entry.push(bytes, true);
    }
    zip.end();
    const bytes = Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
    const local = new DataView(bytes.buffer);
    expect([local.getUint16(6, true) & 8, local.getUint32(14, true)]).toEqual([8, 0]);
    expect(firstRows(bytes)).toEqual([["Kế hoạch"]]);
  });

  test("with chart sheets and dialog sheets, which have no cells", () => {
    const bytes = xlsxPackage({
      "xl/worksheets/sheet1.xml": ONE,
      "xl/workbook.xml": workbook(
        [`<sheet name="Biểu đồ" r:id="rId1"/>`, `<sheet name="Hộp" r:id="rId2"/>`, `<sheet name="Bảng" r:id="rId3"/>`],
        "",
        `<definedNames><definedName name="x" localSheetId="2">1</definedName></definedNames>`,
      ),
      "xl/_rels/workbook.xml.rels": relationships([
        ["chartsheet", "chartsheets/sheet1.xml"],
        ["dialogsheet", "dialogsheets/sheet1.xml"],
        ["worksheet", "worksheets/sheet1.xml"],
      ]),
    });
    expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(["Bảng"]);
    expect(readWorkbook(bytes).definedNames[0]?.sheet).toBe("Bảng");
  });

  test("whose other parts are damaged is read all the same", () => {
    const bytes = xlsxPackage({
      "xl/worksheets/sheet1.xml": ONE,
      "docProps/app.xml": "<Properties",
      "xl/charts/chart1.xml": "<!DOCTYPE a>",
    });
    expect(firstRows(bytes)).toEqual([["Kế hoạch"]]);
  });
});

describe("what is no workbook", () => {
  test.each([
    ["empty", new Uint8Array(), "empty"],
    ["an .xls", compoundFile("Workbook"), "xls"],
    ["encrypted", compoundFile("EncryptedPackage"), "encrypted"],
    ["a web page", strToU8("<html><table><tr><td>1"), "notWorkbook"],
    ["a text", strToU8("TT;Nội dung\n1;Họp"), "notWorkbook"],
    ["an archive of other files", zipParts({ "a.txt": "b" }), "notWorkbook"],
    ["a binary workbook", zipParts({ "_rels/.rels": relationships([["officeDocument", "xl/workbook.bin"]]) }), "xlsb"],
  ])("%s", (_name, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
});

describe("a damaged workbook", () => {
  test.each<[string, Parts]>([
    ["no sheets", { "xl/workbook.xml": workbook([]) }],
    ["a sheet without relationship", { "xl/workbook.xml": workbook([`<sheet name="a" r:id="rId9"/>`]) }],
    [
      "a sheet listed twice",
      { "xl/workbook.xml": workbook([`<sheet name="a" r:id="rId1"/>`, `<sheet name="b" r:id="rId1"/>`]) },
    ],
    ["no relationships", { "xl/_rels/workbook.xml.rels": null }],
    [
      "a sheet part that is missing",
      { "xl/_rels/workbook.xml.rels": relationships([["worksheet", "worksheets/x.xml"]]) },
    ],
    [
      "a styles part that is missing",
      {
        "xl/_rels/workbook.xml.rels": relationships([
          ["worksheet", "worksheets/sheet1.xml"],
          ["styles", "x.xml"],
        ]),
      },
    ],
    ["a sheet cut short", { "xl/worksheets/sheet1.xml": ONE.slice(0, -10) }],
    ["shared strings cut short", { "xl/sharedStrings.xml": sharedStrings("<t>a</t>").slice(0, -3) }],
    ["a workbook cut short", { "xl/workbook.xml": workbook([`<sheet name="a" r:id="rId1"/>`]).slice(0, -3) }],
    ["bytes that are no text", { "xl/worksheets/sheet1.xml": Uint8Array.of(0x3c, 0x61, 0xff) }],
  ])("%s", (_name, parts) => {
    expect(codeOf(xlsxPackage(parts))).toBe("damaged");
  });
});

describe("a workbook made to harm", () => {
  const bomb = "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>";

  test.each<[string, Parts, string]>([
    ["declares entities in a sheet", { "xl/worksheets/sheet1.xml": bomb + ONE }, "unsafe"],
    ["declares entities in the workbook", { "xl/workbook.xml": bomb + workbook([]) }, "unsafe"],
    ["names files outside its folder", { "../../evil.xml": "x" }, "unsafe"],
    ["inflates without end", { "xl/media/a.bin": new Uint8Array(DEFAULT_LIMITS.ratioFloorBytes + 1) }, "unsafe"],
  ])("%s", (_name, parts, code) => {
    expect(codeOf(xlsxPackage(parts))).toBe(code);
  });

  test("has more elements than the limit", () => {
    const bytes = xlsxSheet(`<row>${"<c><v>1</v></c>".repeat(100)}</row>`);
    expect(fileErrorCode(() => readWorkbook(bytes, { limits: { ...DEFAULT_LIMITS, items: 250 } }))).toBe("none");
    expect(fileErrorCode(() => readWorkbook(bytes, { limits: { ...DEFAULT_LIMITS, items: 200 } }))).toBe("tooLarge");
  });

  test("has a sheet larger than the limit", () => {
    const bytes = xlsxSheet(`<row>${"<c/>".repeat(1000)}</row>`);
    expect(fileErrorCode(() => readWorkbook(bytes, { limits: { ...DEFAULT_LIMITS, partBytes: 4000 } }))).toBe(
      "tooLarge",
    );
  });
});

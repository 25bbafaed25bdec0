import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { cleanCopy } from "../../../src/hosts/xlsx/clean-copy";
import { newWorkbook } from "../../../src/hosts/xlsx/new-workbook";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { markedSheets } from "../../../src/engine/index";
import { MAIN, relationships, workbook, worksheet, xlsxPackage } from "../../support/xlsx-package";

const ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>';
const NOTE = (ref: string, author: number) =>
  `<comment ref="${ref}" authorId="${author}"><text><t>n</t></text></comment>`;

/** Two sheets with everything a receiver may see and everything of ours. */
function rich(): Uint8Array {
  return xlsxPackage({
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
      <Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
      <Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>
      <Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/>
      </Relationships>`,
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Người soạn</dc:creator><cp:lastModifiedBy> </cp:lastModifiedBy></cp:coreProperties>`,
    "docProps/app.xml": `<Properties xmlns="p"><Company>Sở Thử</Company><Manager>Trưởng phòng</Manager></Properties>`,
    "docProps/custom.xml": `<Properties xmlns="p"><property name="Mã hồ sơ"/></Properties>`,
    "xl/workbook.xml": workbook(
      ['<sheet name="Một" sheetId="1" r:id="rId1"/>', '<sheet name="Hai" sheetId="2" state="veryHidden" r:id="rId2"/>'],
      "",
      `<definedNames><definedName name="CuaToi">Một!$A$1</definedName><definedName name="SoatPhuLuc" localSheetId="0" hidden="1">"overall|||x"</definedName><definedName name="SoatPhuLuc.start.1" localSheetId="0" hidden="1">Một!#REF!</definedName></definedNames>`,
    ),
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["customXml", "../customXml/item1.xml"],
      ["customXml", "../customXml/item2.xml"],
      ["externalLink", "externalLinks/externalLink1.xml"],
      ["vbaProject", "vbaProject.bin"],
      ["person", "persons/person.xml"],
    ]),
    "xl/worksheets/sheet1.xml": worksheet(
      `<cols><col min="3" max="4" width="9" hidden="1"/></cols><sheetData>${ROW}<row r="5" hidden="1"/><row r="6" hidden="1"/><row r="9" hidden="1"/></sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>LEN("soat-phu-luc")&gt;0</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B1"><cfRule type="expression" priority="2"><formula>TRUE</formula></cfRule></conditionalFormatting>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["comments", "../comments1.xml"],
      ["threadedComment", "../threadedComments/t1.xml"],
      ["hyperlink", "https://example.vn"],
    ]).replace('"https://example.vn"', '$& TargetMode="External"'),
    "xl/worksheets/sheet2.xml": worksheet(ROW),
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>Lan</author><author>tc={1-2}</author></authors><commentList>${NOTE("A1", 0)}${NOTE("B2", 1)}</commentList></comments>`,
    "xl/threadedComments/t1.xml": `<ThreadedComments xmlns="t"><threadedComment ref="B2" personId="{p}"/><threadedComment ref="B2" personId="{q}"/></ThreadedComments>`,
    "xl/persons/person.xml": `<personList xmlns="t"><person displayName="Minh" id="{p}"/></personList>`,
    "customXml/item1.xml": '<journal xmlns="urn:soat-phu-luc:journal:1:1:1:3">{}</journal>',
    "customXml/item2.xml": '<khac xmlns="urn:cua-nguoi-khac"/>',
    "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"/>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="file:///nam-truoc.xlsx" TargetMode="External"/><Relationship Id="rId2" Type="x/y" Target="../vbaProject.bin"/></Relationships>`,
    "xl/vbaProject.bin": new Uint8Array([1]),
  });
}

test("takes ours away and leaves what is another's", () => {
  const parts = unzipSync(cleanCopy(rich()).bytes);
  expect(parts["customXml/item1.xml"]).toBeUndefined();
  expect(parts["customXml/item2.xml"]).toBeDefined();
  const all = Object.values(parts)
    .map((bytes) => strFromU8(bytes))
    .join("\n");
  expect(all).not.toMatch(/soat-?phu-?luc/iu);
  expect(all).toContain('<definedName name="CuaToi">');
  expect(all).toContain("<formula>TRUE</formula>");
});

test("lists what the receiver would still see", () => {
  const { remains, refused } = cleanCopy(rich());
  expect(refused).toEqual([]);
  expect(remains).toEqual({
    hiddenSheets: ["Hai"],
    hiddenRows: [{ sheet: "Một", runs: ["5:6", "9:9"] }],
    hiddenColumns: [{ sheet: "Một", runs: ["C:D"] }],
    notes: [{ sheet: "Một", cells: ["A1", "B2"], authors: ["Lan", "Minh"] }],
    properties: {
      creator: "Người soạn",
      lastModifiedBy: null,
      manager: "Trưởng phòng",
      company: "Sở Thử",
      custom: ["Mã hồ sơ"],
    },
    externalLinks: ["file:///nam-truoc.xlsx"],
    hasMacros: true,
    generatedSheets: ["Một"],
    findings: [],
    counts: { error: 0, warning: 0, info: 0, ignored: 0 },
  });
});

test("lists what is still wrong with the plan, but no mere notes", () => {
  const { remains } = cleanCopy(new Uint8Array(readFileSync("assets/samples/ke-hoach-cchc-mau.xlsx")));
  const { error, warning, info } = remains.counts;
  expect(info).toBeGreaterThan(0);
  expect(new Set(remains.findings.map(({ severity }) => severity))).toEqual(new Set(["error", "warning"]));
  expect(remains.findings).toHaveLength(error + warning);
});

test("a workbook without anything of ours comes back as it was, and nothing is listed", () => {
  const bytes = xlsxPackage();
  const { bytes: copy, remains } = cleanCopy(bytes);
  expect(copy).toEqual(bytes);
  expect(remains).toMatchObject({ hiddenSheets: [], hiddenRows: [], notes: [], externalLinks: [], hasMacros: false });
  expect(remains.properties).toEqual({ creator: null, lastModifiedBy: null, manager: null, company: null, custom: [] });
});

test("a name list with nothing left in it goes", () => {
  const only = workbook(
    ['<sheet name="S" sheetId="1" r:id="rId1"/>'],
    "",
    '<definedNames><definedName name="soatphuluc" localSheetId="0">"unit|a|b|c"</definedName></definedNames>',
  );
  expect(
    strFromU8(
      unzipSync(cleanCopy(xlsxPackage({ "xl/workbook.xml": only })).bytes)["xl/workbook.xml"] ?? new Uint8Array(),
    ),
  ).not.toContain("definedName");
});

test("the name of helper cells that cannot be taken away stays with them", () => {
  const bytes = xlsxPackage({
    "xl/workbook.xml": workbook(
      ['<sheet name="S" sheetId="1" r:id="rId1"/>'],
      "",
      '<definedNames><definedName name="SoatPhuLuc.start.1" localSheetId="0">S!$A$1</definedName></definedNames>',
    ),
    "xl/worksheets/sheet1.xml": worksheet(`<sheetData>${ROW}</sheetData><sheetProtection sheet="1"/>`),
  });
  const { bytes: copy, refused } = cleanCopy(bytes);
  expect(refused).not.toEqual([]);
  expect(strFromU8(unzipSync(copy)["xl/workbook.xml"] ?? new Uint8Array())).toContain("SoatPhuLuc.start.1");
});

test("a new workbook has one empty sheet, which is ours", () => {
  const made = readWorkbook(newWorkbook());
  expect(made.sheets.map(({ name, cells }) => [name, cells.lastRow])).toEqual([["Sheet1", -1]]);
  expect(markedSheets(made).get("Sheet1")).toMatchObject({ kind: "report" });
});

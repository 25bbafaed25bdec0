import { strFromU8, unzipSync } from "fflate";
import type { WorkbookSnapshot } from "../../../src/engine/index";
import type { Codec } from "../../../src/hosts/xlsx/package/codec";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { CODECS } from "../../support/codecs";
import { fileErrorCode } from "../../support/file-error";
import {
  relationships,
  sharedStrings,
  styleSheet,
  workbook,
  worksheet,
  xlsxPackage,
  zipParts,
} from "../../support/xlsx-package";

/** A small workbook with something of everything the reader reads. */
const PACKAGE = xlsxPackage({
  "xl/workbook.xml": workbook(
    [`<sheet name="Phụ lục" sheetId="1" r:id="rId1"/>`],
    "<workbookPr/>",
    `<definedNames><definedName name="a">1</definedName></definedNames>`,
  ),
  "xl/worksheets/sheet1.xml": worksheet(
    `<cols><col min="1" max="2" hidden="1"/></cols><sheetData>` +
      `<row r="1" outlineLevel="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f t="shared" si="0">A1*2</f><v>3</v></c></row>` +
      `<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>Họp &amp; báo cáo</t></is></c><c r="B2"><f t="shared" si="0"/></c></row>` +
      `</sheetData><sheetProtection sheet="1"/><autoFilter ref="A1:B2"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>` +
      `<tableParts><tablePart r:id="rId1"/></tableParts>`,
  ),
  "xl/worksheets/_rels/sheet1.xml.rels": relationships([["table", "../tables/table1.xml"]]),
  "xl/tables/table1.xml": `<table name="T" ref="A1:B2"><tableColumns><tableColumn name="a"/></tableColumns></table>`,
  "xl/sharedStrings.xml": sharedStrings("<r><rPr><rFont val='.VnTime'/></rPr><t>KÕ ho¹ch</t></r>"),
  "xl/styles.xml": styleSheet(
    `<fonts><font><name val="Arial"/></font></fonts><cellXfs><xf/><xf numFmtId="14"/></cellXfs>`,
  ),
});

/** Everything a snapshot says, as text. */
function contents(snapshot: WorkbookSnapshot): string {
  const sheets = snapshot.sheets.map(({ cells, hiddenRows, hiddenColumns, rowOutline, ...sheet }) => [
    sheet,
    cells.rowNumbers().map((row) => cells.row(row)),
    [...hiddenRows],
    [...hiddenColumns],
    [...rowOutline],
  ]);
  return JSON.stringify([snapshot.dateSystem, snapshot.definedNames, sheets]);
}

const CONTENTS = contents(readWorkbook(PACKAGE));

/** The contents, or the code of a WorkbookFileError; any other error fails the test. */
function outcome(bytes: Uint8Array, codec: Codec): string {
  let read = "";
  const code = fileErrorCode(() => {
    read = contents(readWorkbook(bytes, { codec }));
  });
  return code === "none" ? read : code;
}

/** Numbers below `limit`, the same in every run. */
function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

describe.each(CODECS)("a damaged file is read right or refused: %s", (_name, codec) => {
  test("after flipped bits", () => {
    const random = generator(1);
    const outcomes = Array.from({ length: 300 }, () => {
      const flipped = PACKAGE.slice();
      const at = random(flipped.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random(8));
      return outcome(flipped, codec);
    });
    expect(outcomes.filter((result) => result.length > 20 && result !== CONTENTS)).toEqual([]);
    expect(outcomes).toContain(CONTENTS);
    expect(outcomes).toContain("damaged");
  });

  test("after being cut short anywhere", () => {
    const random = generator(2);
    const outcomes = Array.from({ length: 100 }, () =>
      outcome(PACKAGE.slice(0, 4 + random(PACKAGE.length - 4)), codec),
    );
    expect(new Set(outcomes)).toEqual(new Set(["damaged"]));
  });

  test("after a stretch of zeros", () => {
    const random = generator(3);
    const outcomes = Array.from({ length: 100 }, () => {
      const zeroed = PACKAGE.slice();
      const at = 4 + random(zeroed.length);
      return outcome(zeroed.fill(0, at, at + 1 + random(64)), codec);
    });
    expect(outcomes.filter((result) => result.length > 20 && result !== CONTENTS)).toEqual([]);
  });
});

test("a part written wrongly never ends in any other error", () => {
  const random = generator(4);
  const parts = Object.entries(unzipSync(PACKAGE)).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  const pieces = [
    "",
    "<",
    ">",
    "/>",
    "&",
    '"',
    "</row>",
    "<c>",
    "-1",
    "99999999999",
    " r='A1'",
    "<!--",
    "\0",
    "1e999",
    "ế",
  ];
  const codes = Array.from({ length: 400 }, () => {
    const [name, text] = parts[random(parts.length)] ?? ["", ""];
    const at = random(text.length);
    const edited = text.slice(0, at) + (pieces[random(pieces.length)] ?? "") + text.slice(at + random(3));
    return fileErrorCode(() => readWorkbook(zipParts({ ...Object.fromEntries(parts), [name]: edited })));
  });
  expect(new Set(codes)).toEqual(new Set(["none", "damaged"]));
});

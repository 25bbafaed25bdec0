import fc from "fast-check";
import type { CellStyle } from "../../../../src/engine/index";
import { readSheetLook } from "../../../../src/hosts/xlsx/look/read-sheet-look";
import { readSharedStrings } from "../../../../src/hosts/xlsx/read/shared-strings";
import { readSheetRows } from "../../../../src/hosts/xlsx/read/sheet-rows";
import type { WorkbookContext } from "../../../../src/hosts/xlsx/read/workbook-context";
import { ReadBudget } from "../../../../src/hosts/xlsx/read-budget";
import { WorkbookFileError } from "../../../../src/hosts/xlsx/workbook-file-error";
import type { PlainReader } from "../../../../src/hosts/xlsx/xml/xml-scanner";
import { XmlScanner } from "../../../../src/hosts/xlsx/xml/xml-scanner";
import { runs } from "../../../support/runs";

/** Reads all itself: nothing is plain to it. */
class ThoroughScanner extends XmlScanner {
  override eachChild(visit: (name: string, xml: this) => void): void {
    super.eachChild(visit);
  }
}

const SCANNERS = [XmlScanner, ThoroughScanner];

function styleNamed(fontName: string): CellStyle {
  return { numberFormat: "General", fontName, bold: false, italic: false };
}

/** What comes of reading a part, the limits of which allow so many items: all it says, or why it is refused. */
function outcome(read: (budget: ReadBudget) => unknown, items: number): unknown {
  try {
    return read(new ReadBudget(items));
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    return [error.code, error.detail];
  }
}

function rowsBy(Scanner: typeof XmlScanner, xml: string, items: number): unknown {
  return outcome((budget) => {
    const context: WorkbookContext = {
      strings: [{ text: "không" }, { text: "một" }, { text: "hai", fonts: [null, "Arial"] }],
      styles: [styleNamed("Times New Roman"), styleNamed("Arial"), styleNamed(".VnTime")],
      missing: { format: false },
      themeFonts: new Map(),
      dateSystem: 1900,
      budget,
    };
    const scanner = new Scanner(xml, "sheet1.xml", budget);
    const { cells, hiddenRows, rowOutline } = readSheetRows(scanner, context, false);
    scanner.finish();
    const rows = cells.rowNumbers().map((row) => [row, cells.row(row)]);
    return { rows, hiddenRows, rowOutline, missing: context.missing };
  }, items);
}

function looksBy(Scanner: typeof XmlScanner, xml: string, items: number): unknown {
  return outcome((budget) => {
    const scanner = new Scanner(`<worksheet>${xml}</worksheet>`, "sheet1.xml", budget);
    const { rows } = readSheetLook(scanner, { theme: [], indexed: [] });
    scanner.finish();
    return rows;
  }, items);
}

function stringsBy(Scanner: typeof XmlScanner, xml: string, items: number): unknown {
  return outcome((budget) => {
    const scanner = new Scanner(xml, "sharedStrings.xml", budget);
    const strings = readSharedStrings(scanner, new Map());
    scanner.finish();
    return strings;
  }, items);
}

/** The first of these, seldom another one: many choices make a cell, and in most of them all has to be plain. */
function mostly(first: string, ...others: [string, ...string[]]): fc.Arbitrary<string> {
  return fc.oneof({ arbitrary: fc.constant(first), weight: 40 }, fc.constantFrom(...others));
}

const joined = (...pieces: fc.Arbitrary<string>[]) => fc.tuple(...pieces).map((all) => all.join(""));
const orNone = (piece: fc.Arbitrary<string>) => fc.oneof(piece, fc.constant(""));
const spaced = (piece: fc.Arbitrary<string>) => joined(piece, mostly("", " ", "\n  ", "\t"));
const listOf = (piece: fc.Arbitrary<string>, most: number) =>
  fc.array(spaced(piece), { maxLength: most }).map((list) => list.join(""));

const column = fc.oneof(fc.constantFrom("A", "B", "C"), mostly("AA", "XFD", "XFE", "ZZZZ", "a", ""));
const address = joined(column, mostly("1", "2", "01", "", "1 ", "10", "1048577"));
const place = fc.oneof(
  fc.constantFrom("0", "1"),
  mostly("2", "3", "-1", "", "01", "1.0", " 1", "00000000001", "12345678901", "&#49;"),
);
const number = fc.oneof(
  fc.constantFrom("2.5", "-3", "1e3", "+1", ".5", "5.", "12345678901234567890"),
  mostly("7", "1e999", "--1", "0x10", "1_0", "1<!-- -->2", "."),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);
const words = mostly("Họp", "", " a", "a\n", "a\r\nb", "_x0041_", "&lt;", "&nbsp;", "<![CDATA[a]]>", "a<b/>c", "x  y");
const textElement = joined(
  fc.oneof(fc.constant("<t>"), mostly(`<t xml:space="preserve">`, "<t >", "<x:t>", "<t/>", "<r><t>")),
  words,
  mostly("</t>", "</t >", "</x:t>", "", "</t></r>", "</t><rPh><t>x</t></rPh>"),
);
const attribute = (name: string, value: fc.Arbitrary<string>) =>
  joined(mostly(" ", "  ", "\n", ""), fc.constant(name), mostly(`="`, ` = "`, `='`), value, mostly(`"`, "'", ""));
const valueElement = (value: fc.Arbitrary<string>) =>
  joined(mostly("<v>", "<v >", "<x:v>", `<v a="1">`, "<v/>"), value, mostly("</v>", "</v >", "</x:v>", "</c>", ""));
const inlineElement = joined(mostly("<is>", "<x:is>"), textElement, mostly("</is>", "</x:is>", "</is><v>1</v>"));
const odd = fc.constantFrom("", "<f>A1</f><v>3</v>", "<v>1</v><v>2</v>", "<!-- <v>1</v> -->", "<x/>", "text");

/** A cell of a type, with what stands in such. */
const cellOf = (type: fc.Arbitrary<string>, content: fc.Arbitrary<string>) =>
  joined(
    fc.constant("<c"),
    orNone(attribute("r", address)),
    orNone(attribute("s", place)),
    type,
    mostly("", ` cm="1"`, ` r="A1"`, ` x:s="1"`, " "),
    mostly(">", " >", "/>", "/ >"),
    fc.oneof({ arbitrary: content, weight: 15 }, odd),
    mostly("</c>", "</c >", "", "</x:c>"),
  );
const cell = fc.oneof(
  cellOf(orNone(attribute("t", fc.constant("n"))), valueElement(number)),
  cellOf(attribute("t", fc.constant("s")), valueElement(place)),
  cellOf(attribute("t", fc.constant("inlineStr")), inlineElement),
  cellOf(attribute("t", mostly("str", "b", "e", "d", "S", "")), fc.oneof(valueElement(number), inlineElement)),
  fc.constantFrom("<c/>", `<c s="1"/>`, `<c s="1"></c>`, "<!-- c -->", "<x/>", "<x:c><v>7</v></x:c>"),
);
const sheet = joined(
  mostly(`<sheetData><row r="1">`, "<sheetData><row>", "<sheetData><x:row>", "<sheetData><row/>"),
  listOf(cell, 5),
  mostly("</row></sheetData>", "</row><row><c><v>1</v></c></row></sheetData>"),
);
const strings = listOf(
  joined(mostly("<si>", "<si >", "<x:si>", "<si/>"), textElement, mostly("</si>", "<t>b</t></si>")),
  5,
).map((list) => `<sst>${list}</sst>`);

/** Most of the limits hold all there is. */
const limit = fc.oneof({ arbitrary: fc.constant(1000), weight: 4 }, fc.nat({ max: 12 }));

function expectSame(by: typeof rowsBy, xml: string, items: number): void {
  const [plain, thorough] = SCANNERS.map((Scanner) => by(Scanner, xml, items));
  expect(plain).toEqual(thorough);
}

const RUNS = runs(3000);

test.each([
  ["sheets", sheet, rowsBy],
  ["looks of sheets", sheet, looksBy],
  ["shared strings", strings, stringsBy],
] as const)("%s are the same, and refused for the same, as plain elements and as any XML", (_what, xml, by) => {
  fc.assert(
    fc.property(xml, limit, (text, items) => {
      expectSame(by, text, items);
    }),
    RUNS,
  );
});

test.each([
  ["sheets", sheet, rowsBy],
  ["looks of sheets", sheet, looksBy],
  ["shared strings", strings, stringsBy],
] as const)("%s with a character too many or too few are so, too", (_what, xml, by) => {
  const edit = fc.tuple(fc.nat(), fc.constantFrom("", "<", ">", "/", '"', "=", " ", "!", "&", "1", "s", "ế", "\0"));
  fc.assert(
    fc.property(xml, edit, (text, [at, character]) => {
      const cut = at % text.length;
      expectSame(by, text.slice(0, cut) + character + text.slice(character === "" ? cut + 1 : cut), 1000);
    }),
    RUNS,
  );
});

test("the scanner is not asked of what is plain", () => {
  const seen: string[] = [];
  class SeeingScanner extends XmlScanner {
    override eachChild(visit: (name: string, xml: this) => void, plain?: PlainReader): void {
      super.eachChild((name, xml) => {
        seen.push(name);
        visit(name, xml);
      }, plain);
    }
  }
  const cells = `<c r="A1" t="s"><v>0</v></c><c r="B1"/><c><v>2</v></c><c t="inlineStr"><is><t>a</t></is></c>`;
  rowsBy(SeeingScanner, `<sheetData><row r="1">${cells}</row></sheetData>`, 1000);
  looksBy(SeeingScanner, `<sheetData><row r="1">${cells}</row></sheetData>`, 1000);
  stringsBy(SeeingScanner, "<sst><si><t>a</t></si></sst>", 1000);
  expect(seen).toEqual(["row", "sheetData", "row"]);
});

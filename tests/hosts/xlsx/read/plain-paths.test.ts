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
import { oddSheet, oddStrings } from "../../../support/odd-xml";
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

/** Most of the limits hold all there is. */
const limit = fc.oneof({ arbitrary: fc.constant(1000), weight: 4 }, fc.nat({ max: 12 }));

function expectSame(by: typeof rowsBy, xml: string, items: number): void {
  const [plain, thorough] = SCANNERS.map((Scanner) => by(Scanner, xml, items));
  expect(plain).toEqual(thorough);
}

const RUNS = runs(3000);

test.each([
  ["sheets", oddSheet, rowsBy],
  ["looks of sheets", oddSheet, looksBy],
  ["shared strings", oddStrings, stringsBy],
] as const)("%s are the same, and refused for the same, as plain elements and as any XML", (_what, xml, by) => {
  fc.assert(
    fc.property(xml, limit, (text, items) => {
      expectSame(by, text, items);
    }),
    RUNS,
  );
});

test.each([
  ["sheets", oddSheet, rowsBy],
  ["looks of sheets", oddSheet, looksBy],
  ["shared strings", oddStrings, stringsBy],
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

import { helperTags, newTagName } from "../../../src/engine/snapshot/helper-tag";
import { formatReference, LAST_ROW, localName, rangeOfName } from "../../../src/engine/snapshot/local-name";
import type { DefinedName, WorkbookSnapshot } from "../../../src/engine/snapshot/workbook";

const range = { top: 3, left: 7, bottom: 8, right: 8 };

const workbookWith = (...definedNames: DefinedName[]): WorkbookSnapshot => ({
  sheets: [],
  dateSystem: 1900,
  definedNames,
});
const name = (text: string, refersTo = "'PL'!$H$4:$H$9", sheet: string | null = "PL"): DefinedName => ({
  name: text,
  refersTo,
  sheet,
});

test.each([
  ["a range", "Phụ lục", range, "'Phụ lục'!$H$4:$I$9"],
  ["a cell", "a", { top: 3, left: 7, bottom: 3, right: 7 }, "'a'!$H$4"],
  ["whole columns", "a", { top: 0, left: 0, bottom: LAST_ROW, right: 6 }, "'a'!$A:$G"],
  ["one whole column", "a", { top: 0, left: 2, bottom: LAST_ROW, right: 2 }, "'a'!$C:$C"],
  ["down to the last row", "a", { top: 1, left: 2, bottom: LAST_ROW, right: 2 }, "'a'!$C$2:$C$1048576"],
  ["an apostrophe in the sheet's name", "a'b", range, "'a''b'!$H$4:$I$9"],
])("%s is written and read back", (_name, sheet, area, refersTo) => {
  expect(formatReference(sheet, area)).toBe(refersTo);
  expect(rangeOfName({ refersTo })).toEqual(area);
});

test.each(["#REF!", "'a'!$A$1,'a'!$C$3", "OFFSET('a'!$A$1,1,1)", '"text"'])("%s is no one range", (refersTo) => {
  expect(rangeOfName({ refersTo })).toBeNull();
});

test("columns in lower case and without dollars read alike", () => {
  expect(rangeOfName({ refersTo: "a!b:c" })).toEqual({ top: 0, left: 1, bottom: LAST_ROW, right: 2 });
});

test("a name is looked up on its own sheet, whatever its case", () => {
  const workbook = workbookWith(name("X", "1", "PL"), name("x", "2", "Khác"), name("x", "3", null));
  expect(localName(workbook, "Khác", "X")?.refersTo).toBe("2");
  expect(localName(workbook, "PL", "x")?.refersTo).toBe("1");
  expect(localName(workbook, "PL", "y")).toBeNull();
});

test("tags of ours are told from other names", () => {
  const workbook = workbookWith(
    name("SoatPhuLuc.end.2"),
    name("soatphuluc.printArea.1", "PL!$A:$G"),
    name("SoatPhuLuc"),
    name("SoatPhuLuc.end"),
    name("XSoatPhuLuc.end.1"),
    name("SoatPhuLuc.end.1.2"),
    name("SoatPhuLuc.start.1", "#REF!"),
    name("SoatPhuLuc.start.2", "'PL'!$A$1", null),
  );
  expect(helperTags(workbook).map(({ sheet, kind, name: one, range: { left } }) => [sheet, kind, one, left])).toEqual([
    ["PL", "end", "SoatPhuLuc.end.2", 7],
    ["PL", "printArea", "soatphuluc.printArea.1", 0],
  ]);
});

test("a new tag has the next number of its kind on its sheet", () => {
  const workbook = workbookWith(
    name("SOATPHULUC.END.4"),
    name("SoatPhuLuc.end.2"),
    name("SoatPhuLuc.end.7", "", "Khác"),
  );
  expect(newTagName(workbook, "PL", "end")).toBe("SoatPhuLuc.end.5");
  expect(newTagName(workbook, "PL", "end", 2)).toBe("SoatPhuLuc.end.7");
  expect(newTagName(workbook, "PL", "start")).toBe("SoatPhuLuc.start.1");
  expect(newTagName(workbook, "Khác", "end")).toBe("SoatPhuLuc.end.8");
});

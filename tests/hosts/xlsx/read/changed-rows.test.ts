import { strToU8 } from "fflate";
import { changedRows } from "../../../../src/hosts/xlsx/read/changed-rows";

const sheet = (...rows: string[]) => `<worksheet><sheetData>${rows.join("")}</sheetData><mergeCells/></worksheet>`;
const row = (number: number, value: string) => `<row r="${number}"><c r="A${number}"><v>${value}</v></c></row>`;
const between = (before: string, after: string) => changedRows(strToU8(before), strToU8(after));
const THREE = sheet(row(1, "1"), row(2, "2"), row(3, "ế"));

test("no row of the very same sheet", () => {
  expect(between(THREE, THREE)).toEqual([]);
});

test.each([
  ["the first", sheet(row(1, "10"), row(2, "2"), row(3, "ế")), [0]],
  ["the last, by one byte of a letter", sheet(row(1, "1"), row(2, "2"), row(3, "ề")), [2]],
  ["two with one between them", sheet(row(1, "x"), row(2, "2"), row(3, "")), [0, 2]],
  ["a row of which all cells went", sheet(row(1, "1"), `<row r="2"></row>`, row(3, "ế")), [1]],
  ["a row with another hint at its width", sheet(row(1, "1"), `<row r="2" spans="1:2">x</row>`, row(3, "ế")), [1]],
])("%s", (_what, after, rows) => {
  const found = between(THREE, after);
  expect(found?.map((one) => one.row)).toEqual(rows);
  for (const { xml } of found ?? []) expect(after).toContain(xml);
});

test.each([
  ["a row was put in", THREE, sheet(row(1, "1"), row(2, "2"), row(3, "ế"), row(4, "4"))],
  ["a row went", THREE, sheet(row(1, "1"), row(3, "ế"))],
  ["a row has another number", THREE, sheet(row(1, "1"), row(5, "2"), row(6, "ế"))],
  ["a row is hidden now", THREE, sheet(row(1, "1"), `<row r="2" hidden="1"><c/></row>`, row(3, "ế"))],
  ["a row has no number", sheet("<row ><c/></row>"), sheet("<row ><d/></row>")],
  ["a row had no cells", sheet(`<row r="1"/>`, row(2, "2")), sheet(`<row r="1"><c/></row>`, row(2, "2"))],
  ["something else changed", THREE, THREE.replace("mergeCells", "autoFilter")],
  ["something before the rows changed", THREE, THREE.replace("<worksheet>", "<worksheet><cols/>")],
  ["the end is cut off", THREE, THREE.slice(0, -3)],
  [
    "a formula is shared with other rows",
    THREE,
    sheet(row(1, "1"), row(2, `</v><f t="shared" si="0"/><v>`), row(3, "ế")),
  ],
  ["a comment stands in the sheet", `<!-- -->${THREE}`, `<!-- -->${THREE.replace("<v>2", "<v>9")}`],
  [
    "the rows of an extension changed",
    THREE.replace("<mergeCells/>", row(1, "7")),
    THREE.replace("<mergeCells/>", row(1, "8")),
  ],
])("not for certain rows only: %s", (_what, before, after) => {
  expect(between(before, after)).toBeNull();
});

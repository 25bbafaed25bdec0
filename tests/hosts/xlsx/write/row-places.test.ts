import fc from "fast-check";
import { CellTag } from "../../../../src/hosts/xlsx/write/cell-tag";
import { RowPlaces } from "../../../../src/hosts/xlsx/write/row-places";
import { WorkbookFileError } from "../../../../src/hosts/xlsx/workbook-file-error";
import { oddSheet } from "../../../support/odd-xml";
import { runs } from "../../../support/runs";

/** Cells as [row, column, format, characters]. */
function cellsIn(text: string): [number, number, number, string][] {
  const { rows, cells } = new RowPlaces(text, text.indexOf(">") + 1);
  return rows.flatMap(({ row, firstCell, nextCell }) =>
    Array.from({ length: nextCell - firstCell }, (_, at): [number, number, number, string] => {
      const cell = firstCell + at;
      return [row, cells.column(cell), cells.style(cell), text.slice(cells.start(cell), cells.end(cell))];
    }),
  );
}

test.each<[name: string, row: string, cells: [number, number, number, string][]]>([
  ["what a cell says", `<row r="3"><c r="AB3" s="12"/></row>`, [[2, 27, 12, `<c r="AB3" s="12"/>`]]],
  [
    "single quotes and blanks",
    `<row r='1'><c  s = '4'\nr = 'b1' ></c ></row>`,
    [[0, 1, 4, `<c  s = '4'\nr = 'b1' ></c >`]],
  ],
  ["references in values", `<row r="&#50;"><c r="&#66;2" s="&#55;"/></row>`, [[1, 1, 7, `<c r="&#66;2" s="&#55;"/>`]]],
  [
    "other attributes",
    `<row r="1"><c t="s" rs="9" x:r="D1" cm="1"/></row>`,
    [[0, 0, 0, `<c t="s" rs="9" x:r="D1" cm="1"/>`]],
  ],
  ["a prefix", `<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>`, [[0, 0, 0, `<x:c r="A1"><x:v>1</x:v></x:c>`]]],
  ["a sign that ends no tag", `<row r="1"><c r="C1" y=">"/></row>`, [[0, 2, 0, `<c r="C1" y=">"/>`]]],
  ["no cell, though it holds one", `<row r="1"><ext><c r="B1"/></ext><cc r="C1"/><d r="D1"/></row>`, []],
  ["no row, though it holds cells", `<ext><row r="1"><c r="B1"/></row></ext>`, []],
  ["no row, though it stands before one", `<ext/><row><c/></row>`, [[0, 0, 0, "<c/>"]]],
  ["a cell that says another row", `<row r="2"><c r="B3"/></row>`, [[1, 1, 0, `<c r="B3"/>`]]],
  [
    "places left out",
    `<row><c/><c r="D1"/><c/></row><row r="5"/><row><c s="1"/></row>`,
    [
      [0, 0, 0, "<c/>"],
      [0, 3, 0, `<c r="D1"/>`],
      [0, 4, 0, "<c/>"],
      [5, 0, 1, `<c s="1"/>`],
    ],
  ],
])("finds cells: %s", (_name, rows, cells) => {
  expect(cellsIn(`<sheetData>${rows}<!-- <row r="9"> --></sheetData>`)).toEqual(cells);
});

test("more cells than there was room for at first", () => {
  const cells = Array.from({ length: 3000 }, (_, at) => `<c s="${at}"/>`);
  expect(cellsIn(`<sheetData><row>${cells.join("")}</row></sheetData>`)).toEqual(
    cells.map((xml, at) => [0, at, at, xml]),
  );
});

test("cells in another order than their columns are told", () => {
  const { rows } = new RowPlaces(
    `<row r="1"><c r="A1"/><c r="B1"/></row><row r="2"><c r="B2"/><c r="A2"/></row></x>`,
    0,
  );
  expect(rows.map(({ isAscending }) => isAscending)).toEqual([true, false]);
});

/** All that is found in a text, or why it is refused. */
function foundIn(text: string): unknown {
  try {
    const { rows } = new RowPlaces(text, text.indexOf(">") + 1);
    const behind = rows.map(({ cellsEnd, end }) => text.slice(cellsEnd, end).trimStart());
    return { cells: cellsIn(text), behind, ascending: rows.map(({ isAscending }) => isAscending) };
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    return [error.code, error.detail];
  }
}

test("cells written plainly are found as those written in any way are", () => {
  fc.assert(
    fc.property(oddSheet, (text) => {
      // What a blank stands before is not plain, and nothing behind it.
      expect(foundIn(text)).toEqual(foundIn(text.replace(/<(?:x:)?row[^>]*>/gu, "$& ")));
    }),
    runs(3000),
  );
});

test("the tags of cells written plainly are not taken apart", () => {
  const read = jest.spyOn(CellTag.prototype, "read");
  expect(cellsIn(`<x><row r="1"><c r="A1" s="1"/><c t="n"><v>2</v></c></row></x>`)).toHaveLength(2);
  expect(read).not.toHaveBeenCalled();
  expect(cellsIn(`<x><row r="1"><c r='A1' s="1"/> <c t="n"><v>2</v></c></row></x>`)).toHaveLength(2);
  expect(read).toHaveBeenCalledTimes(1);
});

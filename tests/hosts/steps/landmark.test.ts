import { DEFAULT_STYLE } from "../../../src/engine/snapshot/cell";
import { isBelow, landmarkBelow } from "../../../src/hosts/steps/landmark";
import { type Rows, sheetOf } from "./hand-made";

const ALIKE: Rows = [["TT"], ["x"], ["x"], ["x"]];

function withBlankBelow(rows: Rows) {
  const sheet = sheetOf(rows);
  sheet.cells.set(rows.length + 2, 0, { value: null, style: DEFAULT_STYLE });
  return sheet;
}

test.each<[string, Rows, number, ReturnType<typeof landmarkBelow>]>([
  ["a text of its own", [["TT"], ["x"], ["y"]], 1, { offset: 1, text: "y" }],
  ["the last filled row, where no text tells the rows apart", ALIKE, 1, { offset: 2, text: "" }],
  ["that row itself", ALIKE, 3, { offset: 0, text: "" }],
  ["nothing, where nothing stands there", ALIKE, 4, null],
  ["nothing, where nothing stands anywhere", [], 0, null],
])("what is known behind a place: %s", (_what, rows, row, expected) => {
  expect(landmarkBelow(withBlankBelow(rows), row, ["x"])).toEqual(expected);
});

test.each<[string, Rows, boolean]>([
  ["as many rows as then", ALIKE, true],
  ["one more", [...ALIKE, ["x"]], false],
  ["one less", ALIKE.slice(1), false],
])("rows worded alike are where they were: %s", (_what, rows, expected) => {
  expect(isBelow(withBlankBelow(rows), 1, { offset: 2, text: "" })).toBe(expected);
});

test("behind the last of very many rows there is nothing", () => {
  const rows = Array.from({ length: 200_000 }, (): (number | null)[] => [1]);
  expect(landmarkBelow(sheetOf(rows), rows.length)).toBeNull();
});

import { Axis } from "../../../src/apps/web/grid/axis";
import { rowsOfAreas, scrollFor } from "../../../src/apps/web/grid/layout";
import { move } from "../../../src/apps/web/grid/move";
import { jump } from "../../../src/apps/web/worker/jump";
import { CellGrid, DEFAULT_STYLE, formatAddress, parseAddress } from "../../../src/engine/index";

const rows = new Axis(Float32Array.from([20, 20, 0, 20, 40, 20]));
const columns = new Axis(Float32Array.from([50, 0, 50, 50]));
const at = (address: string) => parseAddress(address) ?? { row: -1, column: -1 };
const merges = [{ top: 3, left: 2, bottom: 4, right: 3 }];
const space = { rows, columns, merges, end: { row: 5, column: 2 }, page: 40 };

test.each([
  ["A1", "ArrowDown", "A2"],
  ["A2", "ArrowDown", "A4"],
  ["A4", "ArrowUp", "A2"],
  ["A1", "ArrowUp", "A1"],
  ["A1", "ArrowRight", "C1"],
  ["C1", "ArrowLeft", "A1"],
  ["D6", "ArrowRight", "D6"],
  ["C4", "ArrowDown", "C6"],
  ["A5", "ArrowRight", "C4"],
  ["A1", "Tab", "C1"],
  ["C1", "Shift+Tab", "A1"],
  ["A1", "Enter", "A2"],
  ["C6", "Shift+Enter", "C4"],
  ["A1", "PageDown", "A4"],
  ["A6", "PageUp", "A5"],
  ["D1", "Home", "A1"],
  ["A1", "End", "C1"],
  ["D2", "Control+Home", "A1"],
  ["A1", "Control+End", "C6"],
])("from %s %s leads to %s", (from, keys, to) => {
  const key = keys.split("+").at(-1) ?? "";
  const pressed = { key, ctrlKey: keys.startsWith("Control"), shiftKey: keys.startsWith("Shift") };
  const goal = move(at(from), pressed, space);
  expect(goal && formatAddress(goal)).toBe(to);
});

test("other keys do not move", () => {
  expect(move(at("A1"), { key: "a", ctrlKey: false, shiftKey: false }, space)).toBeNull();
});

/** A1:A3, A6, a merged C1:E2 and F1 hold something, A4 an empty text; what is in use ends in H8. */
test.each([
  ["A1", "row", 1, "A3"],
  ["A3", "row", 1, "A6"],
  ["A6", "row", -1, "A3"],
  ["A3", "row", -1, "A1"],
  // Below and beside everything there is one more.
  ["A6", "row", 1, "A9"],
  ["B1", "row", 1, "B9"],
  ["F1", "column", 1, "I1"],
  ["A12", "row", -1, "A6"],
  ["A1", "column", 1, "C1"],
  ["C1", "column", 1, "F1"],
  ["F1", "column", -1, "C1"],
  ["C1", "row", 1, "C9"],
  ["C9", "row", -1, "C1"],
  ["C1", "column", -1, "A1"],
] as const)("with Ctrl from %s along the %s by %i to %s", (from, along, by, to) => {
  const cells = new CellGrid();
  for (const place of ["A1", "A2", "A3", "A6", "C1", "F1"].map(at)) {
    cells.set(place.row, place.column, { value: "x", style: DEFAULT_STYLE });
  }
  cells.set(3, 0, { value: "", style: DEFAULT_STYLE });
  const sheet = {
    heights: new Float32Array(30).fill(20),
    widths: new Float32Array(12).fill(50),
    merges: [{ top: 0, left: 2, bottom: 1, right: 4 }],
    end: { row: 7, column: 7 },
  };
  expect(formatAddress(jump({ cells }, sheet, at(from), along, by))).toBe(to);
});

test("with Ctrl hidden rows are passed, and the last row is the last", () => {
  const sheet = {
    heights: Float32Array.from([20, 0, 20]),
    widths: Float32Array.from([50]),
    merges: [],
    end: { row: 5, column: 0 },
  };
  expect(jump({ cells: new CellGrid() }, sheet, at("A1"), "row", 1)).toEqual(at("A3"));
  expect(jump({ cells: new CellGrid() }, sheet, at("A3"), "row", 1)).toEqual(at("A3"));
});

test("what is out of sight is scrolled to, what is in sight is not", () => {
  const window = { at: 40, size: 80, fixed: 20, heading: 20 };
  expect(scrollFor(rows, 1, 1, 0, window)).toBe(20);
  expect(scrollFor(rows, 3, 3, 0, window)).toBe(40);
  expect(scrollFor(rows, 5, 5, 0, window)).toBe(60);
  expect(scrollFor(rows, 0, 0, 1, window)).toBe(40);
});

test("merged areas that reach into sight are drawn from where they begin", () => {
  expect(rowsOfAreas(merges, 4, 5)).toEqual([3]);
  expect(rowsOfAreas(merges, 3, 5)).toEqual([]);
  expect(rowsOfAreas(merges, 5, 6)).toEqual([]);
});

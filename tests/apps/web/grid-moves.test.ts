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

test.each([
  ["A1", 1, "A3"],
  ["A3", 1, "A6"],
  ["A6", -1, "A3"],
  ["A6", 1, "A8"],
  ["B1", 1, "B8"],
  ["A3", -1, "A1"],
] as const)("with Ctrl from %s by %i to %s", (from, by, to) => {
  const cells = new CellGrid();
  for (const row of [0, 1, 2, 5]) cells.set(row, 0, { value: "x", style: DEFAULT_STYLE });
  const sheet = {
    heights: new Float32Array(8).fill(20),
    widths: new Float32Array(3).fill(50),
    merges: [],
    end: { row: 7, column: 0 },
  };
  expect(formatAddress(jump({ cells }, sheet, at(from), "row", by))).toBe(to);
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

import { SheetState } from "../../../src/hosts/steps/sheet-state";
import { range, SHEET, sheetOf, writable } from "./hand-made";

const ROWS = [
  ["a", "b", "c", "d"],
  ["1", "2", "3", "4"],
];
const merges = [range(0, 0, 1, 3), range(1, 1, 0, 0)];
const made = (withSeen = true, areas: typeof merges | null = merges) => {
  const sheet = sheetOf(ROWS, { merges: areas });
  return new SheetState(writable(sheet), withSeen ? sheet : null);
};
const first = (sheet: SheetState["now"] | null) =>
  sheet && Array.from({ length: 5 }, (_, at) => sheet.cells.get(0, at)?.value);

test("a column that goes: what stands behind it moves up, on the sheet as read too, merged areas shrink", () => {
  const state = made();
  state.removeColumn(2);
  for (const sheet of [state.now, state.asRead]) {
    expect(first(sheet)).toEqual(["a", "b", "d", undefined, undefined]);
    expect(sheet.merges).toEqual([range(0, 0, 1, 2), range(1, 1, 0, 0)]);
  }
  expect([1, 2].map((column) => state.origin({ row: 0, column })?.column)).toEqual([1, 3]);
});

test("the last column goes with all it holds", () => {
  const state = made();
  state.removeColumn(3);
  expect(first(state.now)).toEqual(["a", "b", "c", undefined, undefined]);
});

test.each([
  ["begins in it", range(1, 1, 2, 3), [range(1, 1, 2, 2)]],
  ["ends in it", range(1, 1, 1, 2), [range(1, 1, 1, 1)]],
  ["is all in it", range(0, 1, 2, 2), []],
])("of a merged area that %s the rest stays", (_, area, left) => {
  const state = made(true, [area]);
  state.removeColumn(2);
  expect(state.now.merges).toEqual(left);
});

test("where merged areas are not known they stay so", () => {
  const state = made(true, null);
  state.removeColumn(2);
  expect(state.now.merges).toBeNull();
});

test("a column that comes: on every sheet there is", () => {
  for (const withSeen of [true, false]) {
    const state = made(withSeen);
    state.insertColumn({ type: "insertColumn", sheet: SHEET, column: 1, headerRow: 0, header: "x" });
    for (const sheet of [state.now, state.asRead]) expect(first(sheet)).toEqual(["a", "x", "b", "c", "d"]);
    expect(first(state.seen)).toEqual(withSeen ? ["a", "x", "b", "c", "d"] : null);
    expect([0, 1, 2].map((column) => state.origin({ row: 0, column })?.column)).toEqual([0, undefined, 1]);
  }
});

test("rows that come and go", () => {
  const state = made();
  state.moveRows(1, 1, 2);
  expect([0, 1, 2, 3].map((row) => state.origin({ row, column: 0 })?.row)).toEqual([0, undefined, undefined, 1]);
  state.moveRows(0, 0, -2);
  expect([0, 1].map((row) => state.origin({ row, column: 0 })?.row)).toEqual([undefined, 1]);
  for (const sheet of [state.now, state.asRead, state.seen]) expect(sheet?.cells.get(1, 0)?.value).toBe("1");
});

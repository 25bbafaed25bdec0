import fc from "fast-check";
import type { CellSnapshot } from "../../../src/engine/snapshot/cell";
import { DEFAULT_STYLE } from "../../../src/engine/snapshot/cell";
import { CellGrid } from "../../../src/engine/snapshot/grid";

const cell = (value: number): CellSnapshot => ({ value, style: DEFAULT_STYLE });

const places = fc.array(fc.record({ row: fc.nat(4), column: fc.oneof(fc.nat(4), fc.nat(16_383)) }), { maxLength: 40 });

/** The same as a plain list: the last cell written to a place stays. */
function reference(written: readonly { row: number; column: number }[]) {
  const cells = new Map<string, { row: number; column: number; value: number }>();
  written.forEach(({ row, column }, value) => cells.set(`${row}:${column}`, { row, column, value }));
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function gridOf(written: readonly { row: number; column: number }[]): CellGrid {
  const grid = new CellGrid();
  written.forEach(({ row, column }, value) => {
    grid.set(row, column, cell(value));
  });
  return grid;
}

describe("CellGrid", () => {
  test("holds what was written last, in any order of writing", () => {
    fc.assert(
      fc.property(places, (written) => {
        const grid = gridOf(written);
        const expected = reference(written);
        for (const { row, column, value } of expected) expect(grid.get(row, column)?.value).toBe(value);
        expect(grid.rowNumbers()).toEqual([...new Set(expected.map(({ row }) => row))]);
        for (const row of grid.rowNumbers()) {
          const own = expected.filter((one) => one.row === row);
          expect(grid.row(row).map(([column, { value }]) => [column, value])).toEqual(
            own.map(({ column, value }) => [column, value]),
          );
        }
        expect(grid.lastRow).toBe(Math.max(-1, ...expected.map(({ row }) => row)));
        expect(grid.lastColumn).toBe(Math.max(-1, ...expected.map(({ column }) => column)));
      }),
    );
  });

  test.each([
    ["between", 2],
    ["before", 0],
    ["after", 9],
  ])("has nothing %s its cells", (_where, column) => {
    const grid = gridOf([
      { row: 0, column: 1 },
      { row: 0, column: 4 },
      { row: 0, column: 7 },
    ]);
    expect(grid.get(0, column)).toBeUndefined();
    expect(grid.get(1, 1)).toBeUndefined();
  });

  test("lists rows written after the rows were listed", () => {
    const grid = gridOf([{ row: 3, column: 0 }]);
    expect(grid.rowNumbers()).toEqual([3]);
    grid.set(1, 0, cell(1));
    expect(grid.rowNumbers()).toEqual([1, 3]);
  });

  test("a clone has the same cells and goes its own way", () => {
    const grid = gridOf([{ row: 2, column: 5 }]);
    const copy = grid.clone();
    copy.set(2, 5, cell(7));
    copy.set(9, 9, cell(8));
    expect([copy.lastRow, copy.lastColumn, copy.get(2, 5)?.value, copy.rowNumbers()]).toEqual([9, 9, 7, [2, 9]]);
    expect([grid.lastRow, grid.lastColumn, grid.get(2, 5)?.value, grid.rowNumbers()]).toEqual([2, 5, 0, [2]]);
    expect([grid.clone().lastRow, grid.clone().lastColumn]).toEqual([2, 5]);
  });
});

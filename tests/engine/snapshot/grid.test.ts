import type { CellSnapshot } from "../../../src/engine/snapshot/cell";
import { DEFAULT_STYLE } from "../../../src/engine/snapshot/cell";
import { CellGrid } from "../../../src/engine/snapshot/grid";

const cell = (value: string): CellSnapshot => ({ value, style: DEFAULT_STYLE });

/** Cells put in no order: B3, A3, D1, C3. */
function filled(): CellGrid {
  const grid = new CellGrid();
  for (const [row, column, value] of [
    [2, 1, "B3"],
    [2, 0, "A3"],
    [0, 3, "D1"],
    [2, 2, "C3"],
  ] as const)
    grid.set(row, column, cell(value));
  return grid;
}

test("an empty grid has no cells and no last cell", () => {
  const grid = new CellGrid();
  expect([grid.lastRow, grid.lastColumn, grid.rowNumbers(), grid.row(0)]).toEqual([-1, -1, [], []]);
  expect([grid.get(0, 0), grid.some(() => true)]).toEqual([undefined, false]);
});

test("cells are found by row and column, and the last one is known whatever the order", () => {
  const grid = filled();
  expect(grid.get(2, 1)?.value).toBe("B3");
  expect(grid.at({ row: 0, column: 3 })?.value).toBe("D1");
  expect(grid.get(1, 1)).toBeUndefined();
  expect([grid.lastRow, grid.lastColumn]).toEqual([2, 3]);
});

test("rows come from the top, cells from the left", () => {
  const grid = filled();
  expect(grid.rowNumbers()).toEqual([0, 2]);
  expect(grid.row(2).map(([column, { value }]) => [column, value])).toEqual([
    [0, "A3"],
    [1, "B3"],
    [2, "C3"],
  ]);
  expect(grid.row(1)).toEqual([]);
});

test.each([
  ["within its bounds", { top: 2, left: 1, bottom: 2, right: 1 }, ["B3"]],
  ["row by row", { top: 0, left: 0, bottom: 9, right: 9 }, ["D1", "A3", "B3", "C3"]],
  ["up to its last row", { top: 0, left: 0, bottom: 1, right: 9 }, ["D1"]],
  ["beyond the sheet", { top: 3, left: 0, bottom: 1_048_575, right: 9 }, []],
])("the cells of a range: %s", (_name, range, values) => {
  expect([...filled().within(range)].map(([, { value }]) => value)).toEqual(values);
  for (const [at, found] of filled().within(range)) expect(filled().at(at)).toEqual(found);
});

test("some and forEach look at every cell", () => {
  const grid = filled();
  expect([grid.some(({ value }) => value === "C3"), grid.some(({ value }) => value === "C4")]).toEqual([true, false]);
  const seen: unknown[] = [];
  grid.forEach(({ value }, row, column) => seen.push([row, column, value]));
  expect(seen).toEqual(
    expect.arrayContaining([
      [2, 1, "B3"],
      [0, 3, "D1"],
    ]),
  );
  expect(seen).toHaveLength(4);
});

describe("rows put as a whole", () => {
  const three = [cell("A"), cell("C"), cell("D")];

  function appended(): CellGrid {
    const grid = new CellGrid();
    grid.append(1, [0, 2, 3], three);
    grid.append(4, [0, 2, 3], three);
    grid.append(5, [0, 2, 4], three);
    grid.append(6, [], []);
    grid.append(7, [0], [cell("A")]);
    return grid;
  }

  test("have their cells where they stand", () => {
    const grid = appended();
    expect(grid.rowNumbers()).toEqual([1, 4, 5, 7]);
    expect([grid.lastRow, grid.lastColumn]).toEqual([7, 4]);
    expect([0, 1, 2, 3, 4].map((column) => grid.get(4, column)?.value)).toEqual(["A", undefined, "C", "D", undefined]);
    expect([0, 1, 2, 3, 4].map((column) => grid.get(5, column)?.value)).toEqual(["A", undefined, "C", undefined, "D"]);
  });

  test("are changed each by itself, whatever they share", () => {
    const grid = appended();
    const copy = grid.clone();
    grid.set(1, 1, cell("B"));
    grid.set(1, 9, cell("J"));
    grid.set(4, 2, cell("anew"));
    const later = grid.clone();
    grid.set(1, 5, cell("F"));
    later.set(1, 6, cell("G"));
    const values = (of: CellGrid, row: number) => of.row(row).map(([column, { value }]) => [column, value]);
    expect(values(grid, 1).map(([column]) => column)).toEqual([0, 1, 2, 3, 5, 9]);
    expect(values(later, 1).map(([column]) => column)).toEqual([0, 1, 2, 3, 6, 9]);
    expect(values(grid, 4)).toEqual([
      [0, "A"],
      [2, "anew"],
      [3, "D"],
    ]);
    expect(values(copy, 1)).toEqual([
      [0, "A"],
      [2, "C"],
      [3, "D"],
    ]);
    expect(values(copy, 4)).toEqual([
      [0, "A"],
      [2, "C"],
      [3, "D"],
    ]);
    expect(three.map(({ value }) => value)).toEqual(["A", "C", "D"]);
  });

  test("take the lists as they are now", () => {
    const grid = new CellGrid();
    const [columns, cells] = [
      [0, 1],
      [cell("A"), cell("B")],
    ];
    grid.append(0, columns, cells);
    columns.length = cells.length = 0;
    expect(grid.row(0)).toHaveLength(2);
  });
});

test.each([
  ["none", [cell("A")], false],
  ["one", [cell("A"), { ...cell("B"), formula: "A1" }], true],
])("whether there may be formulas: %s", (_name, cells, holds) => {
  const [appended, set] = [new CellGrid(), new CellGrid()];
  appended.append(0, [...cells.keys()], cells);
  cells.forEach((one, column) => {
    set.set(0, column, one);
  });
  for (const grid of [appended, set, appended.clone()]) expect(grid.mayHoldFormulas).toBe(holds);
});

test("a clone has the same cells and goes its own way", () => {
  const grid = filled();
  const copy = grid.clone();
  expect([...copy.within({ top: 0, left: 0, bottom: 9, right: 9 })]).toEqual([
    ...grid.within({ top: 0, left: 0, bottom: 9, right: 9 }),
  ]);
  expect([copy.lastRow, copy.lastColumn]).toEqual([2, 3]);
  copy.set(2, 1, cell("anew"));
  copy.set(7, 7, cell("more"));
  expect([grid.get(2, 1)?.value, grid.lastRow]).toEqual(["B3", 2]);
});

test("a clone without some rows ends where the others do", () => {
  const copy = filled().clone(new Set([2]));
  expect(copy.row(2)).toEqual([]);
  expect(copy.lastRow).toBeLessThan(2);
  expect(copy.rowNumbers()).toEqual(
    filled()
      .rowNumbers()
      .filter((row) => row !== 2),
  );
  const ends = copy.rowNumbers().map((row) => copy.row(row).at(-1)?.[0] ?? -1);
  expect(copy.lastColumn).toBe(Math.max(-1, ...ends));
});

test("a cell at the very end of a sheet, and cells on either side of a page", () => {
  const grid = filled();
  for (const row of [1_048_575, 1024, 1023]) grid.set(row, 16_383, cell(`row ${row}`));
  expect(grid.rowNumbers()).toEqual([0, 2, 1023, 1024, 1_048_575]);
  expect(grid.get(1_048_575, 16_383)?.value).toBe("row 1048575");
  expect([grid.get(1024, 0), grid.get(1025, 16_383), grid.get(-1, 0)]).toEqual([undefined, undefined, undefined]);
  expect([grid.lastRow, grid.lastColumn]).toEqual([1_048_575, 16_383]);
});

test("a cell put in between or anew, whatever stands beside it", () => {
  const grid = new CellGrid();
  for (const column of [9, 4, 7, 4, 0]) grid.set(5, column, cell(`${column}`));
  grid.set(5, 7, cell("anew"));
  expect(grid.inRow(5).columns).toEqual([0, 4, 7, 9]);
  expect(grid.inRow(5).cells.map(({ value }) => value)).toEqual(["0", "4", "anew", "9"]);
  for (const [column, { value }] of grid.row(5)) expect(grid.get(5, column)?.value).toBe(value);
  expect([1, 5, 8, 10].map((column) => grid.get(5, column))).toEqual([undefined, undefined, undefined, undefined]);
  expect(grid.inRow(6).cells).toEqual([]);
});

test.each([
  [
    0,
    9,
    [
      [0, 3, "D1"],
      [2, 0, "A3"],
      [2, 1, "B3"],
      [2, 2, "C3"],
    ],
  ],
  [
    1,
    2,
    [
      [2, 0, "A3"],
      [2, 1, "B3"],
      [2, 2, "C3"],
    ],
  ],
  [0, 1, [[0, 3, "D1"]]],
])("the cells of rows %i to %i, in order", (first, last, expected) => {
  const seen: unknown[] = [];
  filled().forEachInRows(first, last, ({ value }, row, column) => seen.push([row, column, value]));
  expect(seen).toEqual(expected);
});

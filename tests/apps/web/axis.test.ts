import { Axis } from "../../../src/apps/web/grid/axis";
import { columnsOfAreas, frozenPart } from "../../../src/apps/web/grid/layout";

/** The first, the third and the last are hidden. */
const axis = new Axis(Float32Array.from([0, 20, 0, 30, 40, 0]));

test("where each begins, how much there is from one to another", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 9].map((index) => axis.start(index))).toEqual([0, 0, 20, 20, 50, 90, 90, 90]);
  expect([axis.count, axis.total, axis.span(1, 3), axis.span(3, 3)]).toEqual([6, 90, 50, 30]);
  expect([axis.size(3), axis.size(9)]).toEqual([30, 0]);
  expect(axis.start(-1)).toBe(0);
});

test("the first and the last are those that are seen", () => {
  expect([axis.first, axis.last]).toEqual([1, 4]);
  const seen = new Axis(Float32Array.from([10, 10]));
  expect([seen.first, seen.last]).toEqual([0, 1]);
});

test("the next one that is seen, itself at the end", () => {
  expect([axis.next(1, 1), axis.next(3, -1), axis.next(4, 1), axis.next(1, -1)]).toEqual([3, 1, 4, 1]);
  const seen = new Axis(Float32Array.from([10, 10]));
  expect([seen.next(1, -1), seen.next(0, 1)]).toEqual([0, 1]);
});

test("a page away: at least one, no further than the end", () => {
  const even = new Axis(new Float32Array(10).fill(20));
  expect([even.away(0, 60), even.away(0, 5), even.away(9, -60), even.away(9, -5)]).toEqual([3, 1, 6, 8]);
  expect([even.away(8, 500), even.away(1, -500), even.away(9, 60)]).toEqual([9, 0, 9]);
});

test("what is frozen stays so where it leaves half of the grid to scroll in", () => {
  const rows = new Axis(new Float32Array(4).fill(20));
  const columns = new Axis(new Float32Array(3).fill(50));
  const part = (width: number, height: number, frozen = { rows: 2, columns: 1 }) =>
    frozenPart({ frozen }, rows, columns, { width, height });
  expect(part(148, 102)).toEqual({ rows: 2, columns: 1 });
  expect(part(147, 102)).toEqual({ rows: 2, columns: 0 });
  expect(part(148, 101)).toEqual({ rows: 0, columns: 1 });
  expect(part(900, 900, { rows: 9, columns: 9 })).toEqual({ rows: 4, columns: 3 });
});

test("columns in which merged areas begin that reach into sight", () => {
  const merges = [{ top: 0, bottom: 0, left: 1, right: 3 }];
  expect([columnsOfAreas(merges, 2, 5), columnsOfAreas(merges, 3, 5)]).toEqual([[1], [1]]);
  expect([columnsOfAreas(merges, 1, 5), columnsOfAreas(merges, 4, 5)]).toEqual([[], []]);
});

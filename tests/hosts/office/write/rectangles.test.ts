import fc from "fast-check";
import { boundsOf, rectangles } from "../../../../src/hosts/office/write/rectangles";

const cells = (...places: readonly (readonly [number, number])[]) => places.map(([row, column]) => ({ row, column }));

test("columns of the same rows are one rectangle, in whatever order cells come; a gap makes two", () => {
  expect(rectangles(cells([4, 5], [2, 3], [1, 2], [4, 3], [2, 2], [1, 3]))).toEqual([
    { top: 1, left: 2, bottom: 2, right: 3 },
    { top: 4, left: 3, bottom: 4, right: 3 },
    { top: 4, left: 5, bottom: 4, right: 5 },
  ]);
  expect(rectangles([])).toEqual([]);
});

test("every cell lies in one rectangle, and no other cell in any", () => {
  const place = fc.record({ row: fc.nat(6), column: fc.nat(6) });
  fc.assert(
    fc.property(fc.uniqueArray(place, { selector: ({ row, column }) => row * 10 + column }), (places) => {
      const covered = rectangles(places).flatMap(({ top, left, bottom, right }) => {
        const found: string[] = [];
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) found.push(`${row} ${column}`);
        return found;
      });
      expect(covered.sort()).toEqual(places.map(({ row, column }) => `${row} ${column}`).sort());
    }),
  );
});

test("bounds", () => {
  expect(boundsOf(cells([4, 1], [2, 7], [3, 3]))).toEqual({ top: 2, left: 1, bottom: 4, right: 7 });
});

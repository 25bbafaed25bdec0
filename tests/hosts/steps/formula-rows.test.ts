import { isLookedAt, skeletonOf } from "../../../src/hosts/steps/formula-rows";

test.each([
  ["SUM(C5:C9)", 6, 6, true],
  ["SUM(C5:C9)", 9, 12, false],
  ["SUM($C$5:$C$9)", 8, 8, true],
  ["C9:C5", 5, 5, true],
  ["A3+B8", 7, 7, true],
  ["A3+B8", 3, 6, false],
  ["'Phụ lục'!B8", 7, 7, true],
  ['IF(A1="B8",1)', 7, 7, false],
  ["LOG10(A1)", 9, 9, false],
])("%s looks at rows %d–%d: %s", (formula, first, last, expected) => {
  expect(isLookedAt(formula, first, last)).toBe(expected);
});

test("what rows that go make of a formula leaves its skeleton as it was; an edit does not", () => {
  expect(skeletonOf("SUM(C5:C9)")).toBe(skeletonOf("SUM(C5:C8)"));
  expect(skeletonOf("SUM(C5:C9)")).toBe(skeletonOf("SUM(#REF!)"));
  expect(skeletonOf("'Phụ lục'!C5+1")).toBe(skeletonOf("'Phụ lục'!#REF!+1"));
  expect(skeletonOf("SUM(C5:C9)")).not.toBe(skeletonOf("SUM(C5:C9)+1"));
});

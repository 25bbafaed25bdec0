import { storedWidth } from "../../../../../src/hosts/xlsx/write/sheet/column-width";

/** Dots an inch of a column, of the dots of a digit: 10 characters of Calibri 11 are 75. */
test.each([
  [10, "Calibri", 11, 75 / 7],
  [8.43, "Calibri", 11, 64 / 7],
  [10, "calibri", 11, 75 / 7],
  [10, "Arial", 10, 75 / 7],
  [10, "Tahoma", 10, 75 / 7],
  [10, "Cambria", 11, 75 / 8],
  [10, "Verdana", 10, 75 / 8],
  [10, "Times New Roman", 12, 75 / 8],
  [10, "Times New Roman", 14, 75 / 9],
  [10, ".VnTime", 12, 75 / 8],
  [0, "Calibri", 11, 5 / 7],
  [10, "Times New Roman", 0, 75],
])("%d characters in a workbook of %s %d", (characters, name, size, expected) => {
  expect(storedWidth(characters, { name, size })).toBe(Math.trunc(expected * 256) / 256);
});

import { readColumn, readRowNumber } from "../../../../src/hosts/xlsx/read/cell-reference";
import { fileErrorCode } from "../../../support/file-error";

describe("readRowNumber", () => {
  test.each([
    ["1", 0, 0],
    ["5", 0, 4],
    ["5", 4, 4],
    ["1048576", 7, 1_048_575],
    [undefined, 7, 7],
  ])("r=%j after %i rows is %i", (r, following, row) => {
    expect(readRowNumber(r, following)).toBe(row);
  });

  test.each([
    ["0", 0],
    ["1048577", 0],
    ["5", 5],
    ["-1", 0],
    ["A1", 0],
    ["", 0],
    ["1.5", 0],
    ["00000001", 0],
    [undefined, 1_048_576],
  ])("r=%j after %i rows is damaged", (r, following) => {
    expect(fileErrorCode(() => readRowNumber(r, following))).toBe("damaged");
  });
});

describe("readColumn", () => {
  test.each([
    ["A1", 0, 0],
    ["Z1", 0, 25],
    ["AA1", 0, 26],
    ["XFD1", 0, 16_383],
    ["B1048576", 1_048_575, 1],
  ])("r=%j in row %i is %i", (r, row, column) => {
    expect(readColumn(r, row, 99)).toBe(column);
  });

  test("a cell without r follows the one before", () => {
    expect(readColumn(undefined, 3, 5)).toBe(5);
    expect(fileErrorCode(() => readColumn(undefined, 3, 16_384))).toBe("damaged");
  });

  test.each(["XFE1", "ZZZZZZZZ1", "A2", "A01", "A", "1", "", "$A$1", "a1", "A1 ", "Á1", "R1C1"])(
    "r=%j in row 0 is damaged",
    (r) => {
      expect(fileErrorCode(() => readColumn(r, 0, 0))).toBe("damaged");
    },
  );
});

import { readCellValue } from "../../../../src/hosts/xlsx/read/cell-value";
import { fileErrorCode } from "../../../support/file-error";

describe("readCellValue", () => {
  test.each([
    ["n", "1", 1],
    ["n", "-0.5", -0.5],
    ["n", "1.5E+3", 1500],
    ["n", " 7\n", 7],
    ["n", "", null],
    ["n", " ", null],
    ["b", "1", true],
    ["b", "0", false],
    ["b", "true", true],
    ["b", "", null],
    ["e", "#REF!", { error: "#REF!" }],
    ["d", "2021-03-15", 44270],
    ["str", "Kế hoạch", "Kế hoạch"],
    ["str", "  a_x000a_b ", "  a\nb "],
    ["str", "", ""],
    ["str", "1", "1"],
  ])("%s %j is %j", (type, text, value) => {
    expect(readCellValue(type, text, 1900)).toEqual(value);
  });

  test("dates follow the date system", () => {
    expect(readCellValue("d", "1904-01-02", 1904)).toBe(1);
  });

  test.each([
    ["n", "một"],
    ["n", "1,5"],
    ["n", "NaN"],
    ["n", "INF"],
    ["n", "1e999"],
    ["d", "hôm nay"],
    ["x", "1"],
    ["inlineStr", "1"],
  ])("%s %j is damaged", (type, text) => {
    expect(fileErrorCode(() => readCellValue(type, text, 1900))).toBe("damaged");
  });
});

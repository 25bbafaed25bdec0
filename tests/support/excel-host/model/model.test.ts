import { formatWithSheet, parseA1, parseAreas, quoteSheet, splitSheet } from "./a1";
import { DEFAULT_FORMAT, type ScalarValue } from "./cell";
import { displayText } from "./display";
import { evaluate } from "./evaluate";
import { renameSheetInFormula, shiftFormula } from "./formula-references";
import { subtract } from "./conditional-formats";
import type { Rect } from "./rect";
import { shiftCell, shiftOfColumns, shiftOfRows, shiftRect, tears } from "./shift";

const rect = (top: number, left: number, bottom: number, right: number): Rect => ({ top, left, bottom, right });

describe("addresses", () => {
  test.each([
    ["B5", rect(4, 1, 4, 1)],
    ["$A$1:C3", rect(0, 0, 2, 2)],
    ["5:7", rect(4, 0, 6, 16_383)],
    ["A:C", rect(0, 0, 1_048_575, 2)],
    ["c:a", rect(0, 0, 1_048_575, 2)],
    ["A1048577", null],
    ["XFE1", null],
    ["xin chào", null],
  ])("%s", (text, expected) => {
    expect(parseA1(text)).toEqual(expected);
  });

  test("areas", () => {
    expect(parseAreas("A1, C3:D4")).toEqual([rect(0, 0, 0, 0), rect(2, 2, 3, 3)]);
    expect(parseAreas("A1,?")).toBeNull();
  });

  test.each([
    ["'Phụ lục 1'!A1", "Phụ lục 1", "A1"],
    ["'L''A'!A1", "L'A", "A1"],
    ["Tổng!A1:B2", "Tổng", "A1:B2"],
    ["A1", null, "A1"],
  ])("%s names its sheet", (text, sheet, rest) => {
    expect(splitSheet(text)).toEqual({ sheet, rest });
  });

  test.each([
    ["Tổng", "Tổng"],
    ["Phụ lục", "'Phụ lục'"],
    ["L'A", "'L''A'"],
    ["2021", "'2021'"],
    ["AB12", "'AB12'"],
  ])("the sheet %s is written %s", (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
    expect(formatWithSheet(name, rect(0, 0, 0, 16_383))).toBe(`${quoted}!1:1`);
  });
});

describe("cells moving", () => {
  const insertAt2 = shiftOfRows("insert", 2, 3);
  const deleteFrom2 = shiftOfRows("delete", 2, 3);

  test.each([
    [insertAt2, rect(0, 0, 1, 0), rect(0, 0, 1, 0)],
    [insertAt2, rect(2, 0, 4, 0), rect(5, 0, 7, 0)],
    [insertAt2, rect(1, 0, 2, 0), rect(1, 0, 5, 0)],
    [deleteFrom2, rect(1, 0, 3, 0), rect(1, 0, 1, 0)],
    [deleteFrom2, rect(3, 0, 8, 0), rect(2, 0, 5, 0)],
    [deleteFrom2, rect(2, 0, 4, 0), null],
    [deleteFrom2, rect(1, 0, 6, 0), rect(1, 0, 3, 0)],
    [shiftOfColumns("insert", 1, 1), rect(0, 0, 0, 1), rect(0, 0, 0, 2)],
    [{ ...insertAt2, area: rect(2, 0, 4, 1) }, rect(5, 0, 5, 1), rect(8, 0, 8, 1)],
    [{ ...insertAt2, area: rect(2, 0, 4, 1) }, rect(5, 1, 5, 2), rect(5, 1, 5, 2)],
  ])("rectangle %#", (shift, before, after) => {
    expect(shiftRect(shift, before)).toEqual(after);
  });

  test("single cells", () => {
    expect(shiftCell(deleteFrom2, 3, 0)).toBeNull();
    expect(shiftCell(deleteFrom2, 5, 0)).toEqual({ row: 2, column: 0 });
    expect(shiftCell({ ...deleteFrom2, area: rect(2, 0, 4, 1) }, 3, 2)).toEqual({ row: 3, column: 2 });
  });

  test("what would be torn", () => {
    const part = { ...insertAt2, area: rect(2, 0, 2, 0) };
    expect(tears(part, rect(4, 0, 4, 1))).toBe(true);
    expect(tears(part, rect(0, 0, 1, 1))).toBe(false);
    expect(tears(part, rect(4, 0, 5, 0))).toBe(false);
    expect(tears(part, rect(4, 1, 5, 1))).toBe(false);
  });
});

describe("formulas", () => {
  const down = shiftOfRows("insert", 2, 1);

  test.each([
    ["=SUM(B2:B10)", "=SUM(B2:B11)"],
    ["=$B$3+B3+$B3+B$3", "=$B$4+B4+$B4+B$4"],
    ["=A!B3+'Phụ lục'!B3+Khác!B3", "=A!B3+'Phụ lục'!B4+Khác!B3"],
    ['="B3"&B3', '="B3"&B4'],
    ["=LOG10(B3)+B1", "=LOG10(B4)+B1"],
  ])("%s after a row came in", (before, after) => {
    expect(shiftFormula(before, down, "Phụ lục", "Phụ lục")).toBe(after);
  });

  test("on another sheet only what names the sheet moves", () => {
    expect(shiftFormula("=B3+'Phụ lục'!B3", down, "Phụ lục", "A")).toBe("=B3+'Phụ lục'!B4");
  });

  test("a renamed sheet", () => {
    expect(renameSheetInFormula("=A!B3+B3+B!A1", "A", "Phụ lục 1")).toBe("='Phụ lục 1'!B3+B3+B!A1");
  });

  const cells: Record<string, ScalarValue> = { A1: 2, A2: 3, A3: "x", B1: { error: "#N/A" } };
  const read = (sheet: string | null, { top, left, bottom }: Rect): ScalarValue[] =>
    Array.from(
      { length: bottom - top + 1 },
      (_, row) => cells[`${sheet ?? ""}${"AB".charAt(left)}${top + row + 1}`] ?? null,
    );

  test.each([
    ["=SUM(A1:A3)", 5],
    ["=SUM(A1:A2,10)", 15],
    ["=SUM(A1*2,A2)", 7],
    ["=SUBTOTAL(109,A1:A2)", 5],
    ["=A1+A2*2-1", 7],
    ["=-(A1+A2)/5", -1],
    ["=A3", "x"],
    ["=B2", 0],
    ["=A1+A3", undefined],
    ["=SUBTOTAL(3,A1:A2)", undefined],
    ["=VLOOKUP(A1,A1:A3,1)", undefined],
    ["=A1&A2", undefined],
    ["=SUM(A1:A2", undefined],
    ["=A1 A2", undefined],
  ])("%s", (formula, value) => {
    expect(evaluate(formula, read)).toEqual(value);
  });
});

describe("texts of cells", () => {
  test.each([
    [1234.5, "General", "1234,5", "1234.5"],
    [1_234_567.891, "#,##0.00", "1.234.567,89", "1,234,567.89"],
    [12, "0.0", "12,0", "12.0"],
    [0.5, "0%", "50%", "50%"],
    [45_444, "dd/mm/yyyy", "01/06/2024", "01/06/2024"],
    [45_444, '"Tháng "m/yyyy', "Tháng 6/2024", "Tháng 6/2024"],
    [45_444, "d-m-yy", "1-6-24", "1-6-24"],
    [true, "General", "TRUE", "TRUE"],
    ["xin chào", "@", "xin chào", "xin chào"],
    [null, "General", "", ""],
  ])("%s as %s", (value, numberFormat, vietnamese, american) => {
    const cell = { value, format: { ...DEFAULT_FORMAT, numberFormat } };
    expect([displayText(cell, "vi-VN"), displayText(cell, "en-US")]).toEqual([vietnamese, american]);
  });
});

describe("a hole in a rectangle", () => {
  const area = (rects: readonly Rect[]): number =>
    rects.reduce((sum, one) => sum + (one.bottom - one.top + 1) * (one.right - one.left + 1), 0);

  test.each([
    [rect(1, 1, 1, 1), 4, 8],
    [rect(0, 0, 0, 2), 1, 6],
    [rect(0, 0, 9, 9), 0, 0],
    [rect(5, 5, 9, 9), 1, 9],
  ])("leaves %#", (hole, parts, cells) => {
    const rest = subtract(rect(0, 0, 2, 2), hole);
    expect([rest.length, area(rest)]).toEqual([parts, cells]);
  });
});

import fc from "fast-check";
import { MAX_ROWS } from "../../../../../src/hosts/xlsx/limits";
import type { LineShift } from "../../../../../src/hosts/xlsx/write/lines/line-shift";
import { shiftFormula } from "../../../../../src/hosts/xlsx/write/lines/shift-formula";

const SHEETS = ["Đầu", "Phụ lục 2", "O'Brien", "Data", "A1", "2026", "Cuối"];

function moved(name: string, shift: LineShift) {
  return { name, shift, sheets: SHEETS };
}

const rows = (at: number, by: number): LineShift => ({ lines: "rows", at, by });
const columns = (at: number, by: number): LineShift => ({ lines: "columns", at, by });

type Row = [formula: string, after: string, stale?: "stale"];

function shifted(formula: string, name: string, shift: LineShift, isHome = true) {
  const { text, isStale } = shiftFormula(formula, moved(name, shift), isHome);
  return [text, isStale ? "stale" : undefined];
}

describe("two rows come before row 5, in the formula's own sheet", () => {
  test.each<Row>([
    ["A4", "A4"],
    ["A5", "A7"],
    ["$A$5", "$A$7"],
    ["$A5+A$5", "$A7+A$7"],
    ["a5", "a7"],
    ["SUM(A1:A4)", "SUM(A1:A4)"],
    ["SUM(A1:A5)", "SUM(A1:A7)", "stale"],
    ["SUM(A4:$B$9)", "SUM(A4:$B$11)", "stale"],
    ["SUM(A5:A9)", "SUM(A7:A11)"],
    ["SUM(A9:A5)", "SUM(A11:A7)"],
    ["SUM(B9:A1)", "SUM(B11:A1)", "stale"],
    ["SUM(A:C)", "SUM(A:C)"],
    ["SUM($5:$7)", "SUM($7:$9)"],
    ["SUM(4:5)", "SUM(4:7)", "stale"],
    ["SUM(1:1048576)", "SUM(1:1048576)"],
    ["SUM(A1:A1048576)", "SUM(A1:A1048576)"],
    ["SUM(A5:A1048576)", "SUM(A7:A1048576)", "stale"],
    ["SUM(A2:A1048576)", "SUM(A2:A1048576)"],
    ["A1048574", "A1048576"],
    ["A1048575", "#REF!", "stale"],
    ["SUM(A1048575:B1048576)", "SUM(#REF!)", "stale"],
    ["LOG10(A5)+ATAN2(A5,1)", "LOG10(A7)+ATAN2(A7,1)"],
    ["A5:INDEX(A:A,9)", "A7:INDEX(A:A,9)"],
    ["R5C5+RC+R5", "R5C5+RC+R7"],
    ["Quý5+A5_+_A5+A5.b+x.A5+\\A5+A5?", "Quý5+A5_+_A5+A5.b+x.A5+\\A5+A5?"],
    ["XFE5+ZZZ5+A1048577+ABCD5", "XFE5+ZZZ5+A1048577+ABCD5"],
    ["XFD5", "XFD7"],
    ['"A5"&A5&"""A5"', '"A5"&A7&"""A5"'],
    ["1E5+5.5+5%", "1E5+5.5+5%"],
    ["{5,6;7,8}", "{5,6;7,8}"],
    ["Bảng5[A5]+Bảng5[[#Totals],[A5]:[B5]]+A5", "Bảng5[A5]+Bảng5[[#Totals],[A5]:[B5]]+A7"],
    ["Bang[['A5]]+A5", "Bang[['A5]]+A7"],
    ["[1]Data!A5+'[Tệp A5.xlsx]Data'!A5+[1]!Tên5", "[1]Data!A5+'[Tệp A5.xlsx]Data'!A5+[1]!Tên5"],
    ["A5 A5:C9,A5", "A7 A7:C11,A7"],
    ["-A5^2%", "-A7^2%"],
    ["#REF!+A5", "#REF!+A7"],
    ["Đầu!A5+Data!A5+data!a5", "Đầu!A5+Data!A7+data!a7"],
    ["'Data'!A5:B6+$Data!A5", "'Data'!A7:B8+$Data!A7"],
    ["$Data.A5+$'Data'.A5+Data.A5", "$Data.A7+$'Data'.A7+Data.A5"],
    ["Data!A1:Data!A9", "Data!A1:Data!A11"],
    ["Data!Tổng5+Data!$5:$5", "Data!Tổng5+Data!$7:$7"],
    ["'Phụ lục 2'!A5+'O''Brien'!A5", "'Phụ lục 2'!A5+'O''Brien'!A5"],
    ["SUM(Đầu:Cuối!A5)", "SUM(Đầu:Cuối!A5)", "stale"],
    ["SUM('Đầu:Cuối'!A5)", "SUM('Đầu:Cuối'!A5)", "stale"],
    ["SUM(Cuối:Đầu!A5)", "SUM(Cuối:Đầu!A5)", "stale"],
    ["SUM(A1:Cuối!A5)", "SUM(A1:Cuối!A5)"],
    ["SUM(Data:Cuối!A5)", "SUM(Data:Cuối!A5)", "stale"],
    ["SUM(Đầu:Data!A5)", "SUM(Đầu:Data!A5)", "stale"],
    ["SUM([1]Đầu:Cuối!A5)+SUM('[1]Đầu:Cuối'!A5)", "SUM([1]Đầu:Cuối!A5)+SUM('[1]Đầu:Cuối'!A5)"],
    ["SUM(Data:Data!A5)", "SUM(Data:Data!A7)"],
    ["SUM('Đầu:Phụ lục 2'!A5)", "SUM('Đầu:Phụ lục 2'!A5)"],
    ["ROW()", "ROW()", "stale"],
    ["ROW (A4)", "ROW (A4)", "stale"],
    ["COLUMN(A5)", "COLUMN(A7)", "stale"],
    ["ROWS(A1:A4)+MYROW(1)", "ROWS(A1:A4)+MYROW(1)"],
    ['"chưa đóng A5', '"chưa đóng A5'],
    ["'chưa đóng A5", "'chưa đóng A5"],
    ["[chưa đóng A5", "[chưa đóng A5"],
    ["", ""],
  ])("%s → %s", (...[formula, after, stale]) => {
    expect(shifted(formula, "Data", rows(4, 2))).toEqual([after, stale]);
  });
});

describe("rows 5 to 7 go, in the formula's own sheet", () => {
  test.each<Row>([
    ["A4", "A4"],
    ["A5", "#REF!", "stale"],
    ["$A$7*2", "#REF!*2", "stale"],
    ["A8", "A5"],
    ["SUM(A1:A4)", "SUM(A1:A4)"],
    ["SUM(A1:A5)", "SUM(A1:A4)", "stale"],
    ["SUM(A4:A9)", "SUM(A4:A6)", "stale"],
    ["SUM(A9:A4)", "SUM(A6:A4)", "stale"],
    ["SUM(A5:A7)", "SUM(#REF!)", "stale"],
    ["SUM(A6:A9)", "SUM(A5:A6)", "stale"],
    ["SUM(A6:B6)", "SUM(#REF!)", "stale"],
    ["SUM(A8:A9)", "SUM(A5:A6)"],
    ["SUM(5:7,6:8)", "SUM(#REF!,5:5)", "stale"],
    ["SUM(A:A)+SUM($1:$1048576)", "SUM(A:A)+SUM($1:$1048576)"],
    ["SUM(A8:A1048576)", "SUM(A5:A1048573)"],
    ["Data!$A$6", "Data!#REF!", "stale"],
    ["'Data'!6:6", "'Data'!#REF!", "stale"],
    ["A8:INDEX(A:A,9)", "A5:INDEX(A:A,9)"],
    ["Đầu!A6", "Đầu!A6"],
  ])("%s → %s", (...[formula, after, stale]) => {
    expect(shifted(formula, "Data", rows(4, -3))).toEqual([after, stale]);
  });
});

describe("a column comes before C", () => {
  test.each<Row>([
    ["B5+C5+$C$5", "B5+D5+$D$5"],
    ["SUM(A1:B9)", "SUM(A1:B9)"],
    ["SUM(A1:C9)", "SUM(A1:D9)", "stale"],
    ["SUM(C:C,$B:$C)", "SUM(D:D,$B:$D)", "stale"],
    ["SUM(5:5)", "SUM(5:5)"],
    ["SUM(A5:XFD5)", "SUM(A5:XFD5)"],
    ["XFD5", "#REF!", "stale"],
    ["Z1+AA1", "AA1+AB1"],
    ["Bang[C1]", "Bang[C1]"],
  ])("%s → %s", (...[formula, after, stale]) => {
    expect(shifted(formula, "Data", columns(2, 1))).toEqual([after, stale]);
  });
});

describe("from another sheet", () => {
  test.each<readonly [sheet: string, formula: string, after: string]>([
    ["Data", "A5+Data!A5", "A5+Data!A7"],
    ["Phụ lục 2", "'Phụ lục 2'!A5+'PHỤ LỤC 2'!$A$5", "'Phụ lục 2'!A7+'PHỤ LỤC 2'!$A$7"],
    ["O'Brien", "'O''Brien'!A5", "'O''Brien'!A7"],
    ["A1", "A1!A5+'A1'!A5+A5", "A1!A7+'A1'!A7+A5"],
    ["2026", "'2026'!A5+2026!A5", "'2026'!A7+2026!A7"],
    ["Đầu", "Đầu!A5+Đầu5!A5", "Đầu!A7+Đầu5!A5"],
  ])("%s: %s → %s", (sheet, formula, after) => {
    expect(shifted(formula, sheet, rows(4, 2), false)).toEqual([after, undefined]);
    expect(shifted(formula.normalize("NFD"), sheet.normalize("NFD"), rows(4, 2), false)[0]).toBe(
      after.normalize("NFD"),
    );
  });

  test("ROW() elsewhere stays what it is, and changes with what it asks for", () => {
    expect(shifted("ROW()", "Data", rows(4, 2), false)).toEqual(["ROW()", undefined]);
    expect(shifted("ROW(Data!A9)", "Data", rows(4, 2), false)).toEqual(["ROW(Data!A11)", "stale"]);
  });
});

describe("where relative parts count from the cell that asks, and it moved by 3", () => {
  test.each([
    [rows(4, 2), "A5", "A8"],
    [rows(4, 2), "A$5", "A$7"],
    [rows(4, 2), "A1:A$5", "A4:A$7"],
    [rows(4, -2), "A$1:A5", "A$1:A8"],
    [rows(4, -2), "A$5:A9", "A$5:A12"],
    [rows(4, -2), "$A1048576", "$A3"],
    [rows(4, -2), "A$5", "#REF!"],
    [columns(4, 1), "XFD1+$E1", "C1+$F1"],
    [columns(4, 1), "A:$E", "D:$F"],
    [rows(4, 2), "Đầu!A5", "Đầu!A5"],
  ])("%j: %s → %s", (shift, formula, after) => {
    expect(shiftFormula(formula, moved("Data", shift), true, 3).text).toBe(after);
  });
});

describe("properties", () => {
  const line = fc.integer({ min: 1, max: 60 });
  const lock = fc.constantFrom("", "$");
  const cell = fc.tuple(lock, fc.constantFrom("A", "C", "AB"), lock, line).map((parts) => parts.join(""));
  const reference = fc.oneof(
    cell,
    fc.tuple(cell, cell).map((corners) => corners.join(":")),
    fc.tuple(line, line).map((corners) => corners.join(":")),
  );
  const sheet = fc.constantFrom("", "Data!", "'O''Brien'!", "Đầu!");
  const term = fc.tuple(sheet, reference).map((parts) => parts.join(""));
  const formula = fc.array(fc.oneof(term, fc.constantFrom('"A5"', "LOG10(2)", "Bang[A5]")), { maxLength: 6 });
  const place = fc.integer({ min: 0, max: 60 });
  const count = fc.integer({ min: 1, max: 5 });

  test("rows that come and go again leave every formula as it was", () => {
    fc.assert(
      fc.property(formula, place, count, fc.boolean(), (terms, at, by, isHome) => {
        const text = terms.join("+");
        const there = shiftFormula(text, moved("Data", rows(at, by)), isHome).text;
        expect(shiftFormula(there, moved("Data", rows(at, -by)), isHome).text).toBe(text);
      }),
    );
  });

  test("a single cell goes where its row goes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MAX_ROWS }), place, fc.integer({ min: -5, max: 5 }), (row, at, by) => {
        const to = row <= at ? row : by < 0 && row <= at - by ? null : row + by;
        const expected = to === null || to > MAX_ROWS ? "#REF!" : `B${String(to)}`;
        expect(shiftFormula(`B${String(row)}`, moved("Data", rows(at, by)), true).text).toBe(expected);
      }),
    );
  });

  test("no text makes it fail, and what names no cells stays", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), place, (text, at) => {
        const { text: after } = shiftFormula(text, moved("Data", rows(at, 1)), true);
        if (!/\d/.test(text)) expect(after).toBe(text);
      }),
    );
  });
});

import { movableFormula } from "../../../../src/hosts/xlsx/read/shared-formula";

describe("movableFormula, one row down and two columns to the right", () => {
  test.each([
    ["A1", "C2"],
    ["$A1", "$A2"],
    ["A$1", "C$1"],
    ["$A$1", "$A$1"],
    ["a1+B2", "C2+D3"],
    ["SUM(A1:B3)", "SUM(C2:D4)"],
    ["SUM(A:B)", "SUM(C:D)"],
    ["SUM($A:B)", "SUM($A:D)"],
    ["SUM(1:3)", "SUM(2:4)"],
    ["SUM(1:$3)", "SUM(2:$3)"],
    ["-A1^2%", "-C2^2%"],
    ["IF(A1=\"A1\",B1,'A1'!C1)", "IF(C2=\"A1\",D2,'A1'!E2)"],
    ['"a""A1"&A1', '"a""A1"&C2'],
    ["'Phụ lục A1 ''B2'''!A1", "'Phụ lục A1 ''B2'''!C2"],
    ["Sheet1!A1+Q1!A1", "Sheet1!C2+Q1!C2"],
    ["Năm2021!A1+Quý1", "Năm2021!C2+Quý1"],
    ["LOG10(A1)+ATAN2(A1,B1)", "LOG10(C2)+ATAN2(C2,D2)"],
    ["Bang1[A1]+A1", "Bang1[A1]+C2"],
    ["Bang1[[#Headers],[A1]]+A1", "Bang1[[#Headers],[A1]]+C2"],
    ["Bang1[[A1]:[B1]]*Bang1['[A1]", "Bang1[[A1]:[B1]]*Bang1['[A1]"],
    ["[1]Sheet1!A1", "[1]Sheet1!C2"],
    ["1E5+2.5E3+A1", "1E5+2.5E3+C2"],
    ["ZZZ1+XFE1+A1048577+A0", "ZZZ1+XFE1+A1048577+A0"],
    ["ABCD1+A12345678+_A1+A1_+A1.B+.A1+A1?", "ABCD1+A12345678+_A1+A1_+A1.B+.A1+A1?"],
    ["TRUE+Tổng+X", "TRUE+Tổng+X"],
    ["A1#+@B1", "C2#+@D2"],
    ["A1 B1,{1,2;3,4}", "C2 D2,{1,2;3,4}"],
    ["#REF!+A1", "#REF!+C2"],
    ["XFC1048576", "A1"],
    ["SUM(XFD:XFD)+SUM(1048576:1048576)", "SUM(B:B)+SUM(1:1)"],
    ['"chưa đóng A1', '"chưa đóng A1'],
    ["'chưa đóng A1", "'chưa đóng A1"],
    ["[chưa đóng A1", "[chưa đóng A1"],
    ["[[chưa đóng] A1", "[[chưa đóng] A1"],
    ["", ""],
  ])("%s → %s", (formula, moved) => {
    expect(movableFormula(formula)(1, 2)).toBe(moved);
    expect(movableFormula(formula)(0, 0).toUpperCase()).toBe(formula.toUpperCase());
  });

  test("up and to the left wraps around the edge of the sheet", () => {
    expect(movableFormula("A1+C3")(-1, -1)).toBe("XFD1048576+B2");
  });

  test("one formula serves many cells", () => {
    const formula = movableFormula("A1*2");
    expect([0, 1, 2].map((row) => formula(row, 0))).toEqual(["A1*2", "A2*2", "A3*2"]);
  });
});

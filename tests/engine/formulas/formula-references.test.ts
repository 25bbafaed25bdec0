import { formulaReferences } from "../../../src/engine/formulas/formula-references";
import { formatRange } from "../../../src/engine/snapshot/address";

function seen(formula: string): string {
  const { ranges, isOpaque } = formulaReferences(formula, "Đây");
  return [...ranges.map(({ sheet, range }) => `${sheet}!${formatRange(range)}`), ...(isOpaque ? ["?"] : [])].join(" ");
}

describe("formulaReferences", () => {
  test.each([
    ["SUM(G6:G9)", "Đây!G6:G9"],
    ["G6+$H$7*2%", "Đây!G6 Đây!H7"],
    ['IF(A1>=B2,"A9","x""B3")', "Đây!A1 Đây!B2"],
    ["'Phụ lục 2'!C3&Sheet1!D4", "Phụ lục 2!C3 Sheet1!D4"],
    ["SUMPRODUCT({1,2}*(A1:A2<>0))", "Đây!A1:A2"],
    ["IF(TRUE,A1,FALSE)", "Đây!A1"],
    ["TODAY()", ""],
    ["LOG10(A1)", "Đây!A1"],
    ["KinhPhi*2", "?"],
    ["Quy_A1+Năm.2*B2", "Đây!B2 ?"],
    ["'A1", "Đây!A1 ?"],
    ["SUM(Bang1[Kinh phí])", "?"],
    ["INDIRECT(A1)", "Đây!A1 ?"],
    ["OFFSET(A1,1,0)", "Đây!A1 ?"],
    ["[Khac.xlsx]Sheet1!A1+B2", "Đây!B2"],
    ["'[1]Phụ lục ''2'''!$A$1:B2*C3", "Đây!C3"],
    ["'C:\\Kế hoạch\\[1.xlsx]S'!A1+[2]!Tên.A1+C3", "Đây!C3"],
  ])("%s", (formula, expected) => {
    expect(seen(formula)).toBe(expected);
  });
});

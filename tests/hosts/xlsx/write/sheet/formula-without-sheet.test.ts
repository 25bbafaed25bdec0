import { formulaWithoutSheet } from "../../../../../src/hosts/xlsx/write/sheet/formula-without-sheet";

const SHEETS = ["Một", "TH A", "Q1", "Q2", "Q3", "L'Oréal"];

function check(deleted: string, cases: readonly (readonly [formula: string, expected: string])[]): void {
  test.each(cases)(`without ${deleted}: %s → %s`, (formula, expected) => {
    expect(formulaWithoutSheet(formula, deleted, SHEETS)).toBe(expected);
  });
}

check("TH A", [
  ["'TH A'!B5+1", "#REF!B5+1"],
  ["SUM('th a'!$B$5:$B$9,Q1!A1)", "SUM(#REF!$B$5:$B$9,Q1!A1)"],
  [`HYPERLINK("#"&CELL("address",'TH A'!A1),"'TH A'!A1")`, `HYPERLINK("#"&CELL("address",#REF!A1),"'TH A'!A1")`],
  ["'TH A''s'!B5", "'TH A''s'!B5"],
  ["'[1]TH A'!B5", "'[1]TH A'!B5"],
  ["'TH A2'!B5", "'TH A2'!B5"],
  ['"chữ ""TH A"" \'TH A\'!A1"&A1', '"chữ ""TH A"" \'TH A\'!A1"&A1'],
]);

check("Q1", [
  ["Q1!A1", "#REF!A1"],
  ["q1!A1*Q1!$B$2", "#REF!A1*#REF!$B$2"],
  ["-Q1!A1", "-#REF!A1"],
  ["XQ1!A1+Q11!A1+[1]Q1!A1", "XQ1!A1+Q11!A1+[1]Q1!A1"],
  ["Q1!A1:Q1!B2", "#REF!A1:#REF!B2"],
  ["Q2!$A$1:Q1!B2", "Q2!$A$1:#REF!B2"],
  ["Q1+1", "Q1+1"],
  ["SUM(Q1:Q3!A1)", "SUM('Q2:Q3'!A1)"],
  ["SUM('Q1:Q2'!A1)", "SUM('Q2'!A1)"],
  ["SUM('TH A:Q1'!A1)", "SUM('TH A'!A1)"],
  ["SUM(Q2:Q3!A1)", "SUM(Q2:Q3!A1)"],
  ["SUM('TH A:Q3'!A1)", "SUM('TH A:Q3'!A1)"],
  ["SUM('Q1:Q1'!A1)", "SUM(#REF!A1)"],
  ["SUM('Q1:L''Oréal'!A1)", "SUM('Q2:L''Oréal'!A1)"],
  ["SUM('Q1:Không có'!A1)", "SUM(#REF!A1)"],
  ["SUM('Không có:Q1'!A1)", "SUM(#REF!A1)"],
  ["Q3!A1:Q2!B2", "Q3!A1:Q2!B2"],
  ["'Q1:Q2:Q3'!A1", "'Q1:Q2:Q3'!A1"],
]);

check("REF", [["#REF!A1", "#REF!A1"]]);
check("L'Oréal", [["'L''Oréal'!A1", "#REF!A1"]]);

/** Letters and their accents apart, as some programs write them. */
const APART = "Tổng".normalize("NFD");
check(APART, [[`SUM(${APART}!A1)`, "SUM(#REF!A1)"]]);
check("ng", [[`SUM(${APART}!A1)`, `SUM(${APART}!A1)`]]);

import { FormulaReader } from "../../../../src/hosts/xlsx/read/formula-reader";
import { ReadBudget } from "../../../../src/hosts/xlsx/read-budget";
import { fileErrorCode } from "../../../support/file-error";
import { scan } from "../../../support/scan";

/** Reads formulas of one sheet, each given as tag and the row and column of its cell. */
function formulas(list: readonly (readonly [tag: string, row: number, column: number])[], budget = 1000) {
  const reader = new FormulaReader(new ReadBudget(budget));
  return list.map(([tag, row, column]) => reader.read(scan(tag), row, column));
}

test.each([
  ["<f>SUM(A1:A3)</f>", "SUM(A1:A3)"],
  ["<f> =A1&amp;B1\n</f>", "A1&B1"],
  ["<f>=</f>", undefined],
  ["<f></f>", undefined],
  ["<f/>", undefined],
  [`<f aca="false">A1</f>`, "A1"],
  [`<f t="normal">A1</f>`, "A1"],
  [`<f t="array" ref="A1:A2">B1:B2*2</f>`, "B1:B2*2"],
  [`<f t="array" ref="A1:A2"/>`, undefined],
  [`<f t="dataTable" ref="A1:A2" r1="C1"/>`, ""],
  [`<f t="dataTable" ref="A1:A2">TABLE(C1,)</f>`, "TABLE(C1,)"],
  [`<f t="shared" si="0"/>`, ""],
])("%s → %j", (tag, formula) => {
  expect(formulas([[tag, 0, 0]])).toEqual([formula]);
});

test("every cell of a shared formula has its own text", () => {
  expect(
    formulas([
      [`<f t="shared" ref="C2:D4" si="0">A2+$B$1</f>`, 1, 2],
      [`<f t="shared" ref="F2:F4" si="1">E2</f>`, 1, 5],
      [`<f t="shared" si="0"/>`, 1, 3],
      [`<f t="shared" si="1"/>`, 2, 5],
      [`<f t="shared" si="0"></f>`, 3, 2],
      [`<f t="shared" si="2"/>`, 3, 3],
    ]),
  ).toEqual(["A2+$B$1", "E2", "B2+$B$1", "E3", "A4+$B$1", ""]);
});

test("an index may be used again", () => {
  expect(
    formulas([
      [`<f t="shared" si="0">A1</f>`, 0, 1],
      [`<f t="shared" si="0">B1*2</f>`, 0, 2],
      [`<f t="shared" si="0"/>`, 1, 2],
    ]),
  ).toEqual(["A1", "B1*2", "B2*2"]);
});

test("texts made of one long formula are counted", () => {
  const first = [`<f t="shared" si="0">"${"x".repeat(640)}"</f>`, 0, 0] as const;
  const others = [1, 2, 3].map((row) => [`<f t="shared" si="0"/>`, row, 0] as const);
  expect(fileErrorCode(() => formulas([first, ...others], 243))).toBe("none");
  expect(fileErrorCode(() => formulas([first, ...others], 242))).toBe("tooLarge");
});

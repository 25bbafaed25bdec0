import fc from "fast-check";
import { linkTo } from "../../../src/engine/changes/source-link";

/** The literals of a formula taken out, as Excel reads them: in a literal a quote is written twice. */
const withoutLiterals = (formula: string) =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/gu, (literal) => (literal.startsWith('"') ? '""' : "S!"));

function formulaOf(sheet: string, shown: string): string {
  const link = linkTo(sheet, { row: 4, column: 1 }, shown);
  if (link.kind !== "formula") throw new Error("no link");
  return link.formula;
}

test("whatever is shown and whatever the sheet is called, it is one link to one cell", () => {
  const text = fc.string({ unit: fc.constantFrom('"', "'", ")", "&", "=", ",", "A1", "!", " ", "ư") });
  fc.assert(
    fc.property(text, text, (sheet, shown) => {
      expect(withoutLiterals(formulaOf(sheet, shown))).toBe('HYPERLINK(""&CELL("",S!B5),"")');
    }),
  );
});

test("a text in a formula is no longer than Excel takes", () => {
  expect(formulaOf("S", "x".repeat(400))).toContain(`"${"x".repeat(255)}")`);
});

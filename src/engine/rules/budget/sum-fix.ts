import type { CellContent } from "../../changes/change";
import type { Fix } from "../../findings/finding";
import type { Appendix } from "../../plan/plan";
import type { SumCell } from "../../plan/sum-cells";
import type { MoneyCell } from "../../plan/totals";
import { cellFix } from "../cell-fix";
import { sumsPassingOver } from "./formula-count";
import { sumFormula } from "./sum-formula";

/** Writes the right formula in place of what a sum cell holds. */
export function sumFix(appendix: Appendix, cell: SumCell): Fix {
  return moneyFix("suggested", appendix, cell, rightSum(appendix, cell));
}

/**
 * Writes a number or a formula in a money cell. A subtotal stored as text is passed over by the formulas whose range takes it
 * in, and would then count beside its rows: they are put right along with it, and that is for the user to look at.
 */
export function moneyFix(confidence: Fix["confidence"], appendix: Appendix, cell: MoneyCell, after: CellContent): Fix {
  const fix = writeFix(confidence, appendix, cell, after);
  const sums = sumsPassingOver(appendix, cell.field.cell);
  if (sums.length === 0) return fix;
  const sumFixes = sums.map((sum) => writeFix("suggested", appendix, sum, rightSum(appendix, sum)));
  return { confidence: "suggested", changes: [fix, ...sumFixes].flatMap(({ changes }) => changes) };
}

function rightSum(appendix: Appendix, { scope, column }: SumCell): CellContent {
  return sumFormula(appendix, scope, column);
}

/** A cell formatted as text would keep a number or a formula as text. */
function writeFix(confidence: Fix["confidence"], { sheet }: Appendix, { field }: MoneyCell, after: CellContent): Fix {
  const isText = sheet.cells.at(field.cell)?.style.numberFormat === "@";
  return cellFix(confidence, sheet, field.cell, after, isText ? { numberFormat: "General" } : {});
}

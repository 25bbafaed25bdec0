import type { Fix } from "../../findings/finding";
import type { Appendix } from "../../plan/plan";
import { cellFix } from "../cell-fix";
import type { MoneyCell } from "../../plan/totals";
import type { SumCell } from "../../plan/sum-cells";
import { sumFormula } from "./sum-formula";

/** The number format a money cell needs to hold a number or a formula; none where it has one. */
export function numericFormat({ sheet }: Appendix, { field }: MoneyCell): { numberFormat?: string } {
  return sheet.cells.at(field.cell)?.style.numberFormat === "@" ? { numberFormat: "General" } : {};
}

/** Writes the right formula in place of what a sum cell holds. */
export function sumFix(appendix: Appendix, cell: SumCell): Fix {
  const formula = sumFormula(appendix, cell.scope, cell.column);
  return cellFix("suggested", appendix.sheet, cell.field.cell, formula, numericFormat(appendix, cell));
}

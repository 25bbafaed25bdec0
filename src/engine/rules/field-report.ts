import type { Field } from "../plan/field";
import type { Appendix, PlanRow } from "../plan/plan";
import type { RuleReport } from "./define-rule";

/** What findings about the text of one cell of a row have in common: where it is, what it says, and which one it is after rows moved. */
export function fieldReport(
  { sheet }: Appendix,
  row: PlanRow,
  { cell, text }: Field<unknown>,
): Pick<RuleReport, "sheet" | "cell" | "about"> & { readonly data: { readonly text: string } } {
  return { sheet, cell, data: { text }, about: [row.content.text, text] };
}

import type { CellContent } from "./change";

/** Equal contents; a formula is its text, whatever value it shows at the moment. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.kind === "formula" && b.kind === "formula") return a.formula === b.formula;
  return JSON.stringify(a) === JSON.stringify(b);
}

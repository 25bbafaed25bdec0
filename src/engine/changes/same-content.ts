import type { CellContent } from "./change";

/** Equal contents; a formula is its text, whatever value it shows at the moment. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  switch (a.kind) {
    case "empty":
      return b.kind === "empty";
    case "text":
      return b.kind === "text" && a.text === b.text;
    case "number":
      return b.kind === "number" && a.number === b.number;
    case "boolean":
      return b.kind === "boolean" && a.boolean === b.boolean;
    case "error":
      return b.kind === "error" && a.error === b.error;
    case "formula":
      return b.kind === "formula" && a.formula === b.formula;
  }
}

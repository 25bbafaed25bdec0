import type { CellSnapshot } from "../snapshot/cell";
import { isCellError } from "../snapshot/cell";
import type { CellContent } from "./change";

/** What stands in a cell, as the `before` of a change. */
export function contentOf(cell: CellSnapshot | undefined): CellContent {
  if (!cell) return { kind: "empty" };
  const { value, formula } = cell;
  if (formula !== undefined) {
    return { kind: "formula", formula, cached: typeof value === "number" || typeof value === "string" ? value : null };
  }
  if (typeof value === "string") return value === "" ? { kind: "empty" } : { kind: "text", text: value };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  return isCellError(value) ? { kind: "error", error: value.error } : { kind: "empty" };
}

export function textContent(text: string): CellContent {
  return text === "" ? { kind: "empty" } : { kind: "text", text };
}

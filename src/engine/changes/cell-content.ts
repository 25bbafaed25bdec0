import type { CellSnapshot, CellStyle } from "../snapshot/cell";
import { isCellError } from "../snapshot/cell";
import type { CellContent } from "./change";

/** One for all: a plan has more blank cells than others. */
export const EMPTY: CellContent = { kind: "empty" };

/** What stands in a cell, as the `before` of a change. */
export function contentOf(cell: CellSnapshot | undefined): CellContent {
  if (!cell) return EMPTY;
  const { value, formula } = cell;
  if (formula !== undefined) {
    return { kind: "formula", formula, cached: typeof value === "number" || typeof value === "string" ? value : null };
  }
  if (typeof value === "string") return textContent(value);
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  return isCellError(value) ? { kind: "error", error: value.error } : EMPTY;
}

export function textContent(text: string): CellContent {
  return text === "" ? EMPTY : { kind: "text", text };
}

/** The cell that holds a content. */
export function cellOf(content: CellContent, style: CellStyle): CellSnapshot {
  switch (content.kind) {
    case "empty":
      return { value: null, style };
    case "text":
      return { value: content.text, style };
    case "number":
      return { value: content.number, style };
    case "boolean":
      return { value: content.boolean, style };
    case "error":
      return { value: { error: content.error }, style };
    case "formula":
      return {
        value: content.cached,
        style,
        formula: content.formula,
        formulaValue: content.cached === null ? "unknown" : "cached",
      };
  }
}

/** A cell's content as a plain JSON value; formulas with their "=". */
export function plainValue(content: CellContent): string | number | boolean | null {
  switch (content.kind) {
    case "empty":
      return null;
    case "text":
      return content.text;
    case "number":
      return content.number;
    case "boolean":
      return content.boolean;
    case "error":
      return content.error;
    case "formula":
      return `=${content.formula}`;
  }
}

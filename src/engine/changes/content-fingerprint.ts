import type { CellGrid } from "../snapshot/grid";
import { stableHash } from "../text/stable-hash";
import { contentOf } from "./cell-content";
import type { CellContent } from "./change";

/** A cell reference outside a text, with the sheet before it: Excel moves these when rows are put in elsewhere. */
const REFERENCE = /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_(])/gu;

/**
 * What stands in a sheet, as a fingerprint: the same after Excel has saved it, calculated it, or moved what its formulas
 * point at; another one after a text, number or formula was edited, added or deleted. Formats do not count.
 */
export function contentFingerprint(
  cells: Iterable<{ readonly row: number; readonly column: number; readonly content: CellContent }>,
): string {
  const lines: string[] = [];
  for (const { row, column, content } of cells) {
    if (content.kind !== "empty") lines.push(`${row} ${column} ${contentText(content)}`);
  }
  return stableHash(lines.sort().join("\u0000"));
}

/** The fingerprint of a sheet as read. */
export function gridFingerprint(grid: CellGrid): string {
  const cells: { row: number; column: number; content: CellContent }[] = [];
  grid.forEach((cell, row, column) => cells.push({ row, column, content: contentOf(cell) }));
  return contentFingerprint(cells);
}

function contentText(content: Exclude<CellContent, { kind: "empty" }>): string {
  switch (content.kind) {
    case "text":
      return `t${content.text.replace(/\r\n?/gu, "\n")}`;
    case "number":
      return `n${content.number}`;
    case "boolean":
      return `b${content.boolean}`;
    case "error":
      return `e${content.error}`;
    case "formula":
      return `f${content.formula.replace(REFERENCE, (part) => (part.startsWith('"') ? part : "#")).replace(/\s+/gu, "")}`;
  }
}

/** Cells that hold both roles: "Chủ trì: A⏎Phối hợp: B", "A chủ trì, phối hợp với B". */

import { readCellText, typedSpan } from "./cell-text";
import { readRoles } from "./roles";
import type { Part } from "./split-list";

/**
 * The text of each role as typed, "" where the cell has none of it; null for a cell without a word for a role. Names before
 * a first label have the other role ("Văn phòng⏎Phối hợp: …").
 */
export function splitCombined(text: string): { readonly lead: string; readonly coordinating: string } | null {
  const cell = readCellText(text);
  const roles = readRoles(cell);
  if (roles === null) return null;
  const textOf = (parts: readonly Part[]) =>
    parts
      .map(([start, end]) => text.slice(...typedSpan(cell, start, end)).replace(/^[\s;,]+|[\s;,/+•-]+$/gu, ""))
      .filter((piece) => piece !== "")
      .join("; ");
  return { lead: textOf(roles.lead), coordinating: textOf(roles.coordinating) };
}

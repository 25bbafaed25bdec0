import { columnIndex, columnName, formatRange, parseRange } from "../../../../src/engine/snapshot/address";
import { isEntireColumn, isEntireRow, isOnSheet, LAST_COLUMN, LAST_ROW, type Rect } from "./rect";

/** `Plan!A1` or `'Phụ lục 1'!A1:B2` → sheet name and rest; the sheet is null where none is named. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/su.exec(text);
  if (!match) return { sheet: null, rest: text };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", rest: match[3] ?? "" };
}

/** Excel puts a sheet name in quotes unless it is letters, digits, "_" and "." and cannot be taken for a cell. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "B5", "A1:C9", "$A$1", "5:7", "A:C" → the rectangle; null where the text is none or leaves the sheet. */
export function parseA1(text: string): Rect | null {
  const rect = parseRange(text) ?? parseRows(text) ?? parseColumns(text);
  return rect && isOnSheet(rect) ? rect : null;
}

function parseRows(text: string): Rect | null {
  const match = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (!match) return null;
  const rows = [Number(match[1]) - 1, Number(match[2]) - 1];
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: 0, right: LAST_COLUMN };
}

function parseColumns(text: string): Rect | null {
  const match = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (!match) return null;
  const columns = [columnIndex(match[1] ?? ""), columnIndex(match[2] ?? "")];
  return { top: 0, bottom: LAST_ROW, left: Math.min(...columns), right: Math.max(...columns) };
}

/** The rectangle as Excel writes it: "A1", "A1:B2", "5:7" for whole rows, "A:C" for whole columns. */
export function formatA1(rect: Rect): string {
  if (isEntireRow(rect)) return `${rect.top + 1}:${rect.bottom + 1}`;
  if (isEntireColumn(rect)) return `${columnName(rect.left)}:${columnName(rect.right)}`;
  return formatRange(rect);
}

export function formatWithSheet(sheet: string, rect: Rect): string {
  return `${quoteSheet(sheet)}!${formatA1(rect)}`;
}

/** "A1:B2, D4" → rectangles; null where any part is no address. */
export function parseAreas(text: string): Rect[] | null {
  const rects = text.split(",").map((part) => parseA1(part.trim()));
  return rects.every((rect) => rect !== null) ? rects : null;
}

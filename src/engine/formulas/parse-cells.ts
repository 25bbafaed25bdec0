import type { CellRange } from "../snapshot/address";
import { columnIndex, parseRange } from "../snapshot/address";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** "G5", "$G$5:G74", "G:G", "5:74" → the range, to the edge of the sheet for whole columns and rows; null beyond it. */
export function parseCells(text: string): CellRange | null {
  const range = parseRange(text) ?? wholeColumns(text) ?? wholeRows(text);
  return range && range.bottom <= LAST_ROW && range.right <= LAST_COLUMN ? range : null;
}

function wholeColumns(text: string): CellRange | null {
  const match = /^\$?([A-Z]+):\$?([A-Z]+)$/i.exec(text);
  if (!match) return null;
  const columns = match.slice(1).map(columnIndex);
  return { top: 0, left: Math.min(...columns), bottom: LAST_ROW, right: Math.max(...columns) };
}

function wholeRows(text: string): CellRange | null {
  const match = /^\$?([1-9]\d*):\$?([1-9]\d*)$/.exec(text);
  if (!match) return null;
  const rows = match.slice(1).map((row) => Number(row) - 1);
  return { top: Math.min(...rows), left: 0, bottom: Math.max(...rows), right: LAST_COLUMN };
}

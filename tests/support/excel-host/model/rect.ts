import type { CellRange } from "../../../../src/engine/snapshot/address";

/** The size of an Excel sheet. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** A rectangle of cells, both corners included, counted from 0. */
export type Rect = CellRange;

export const rowCount = (rect: Rect): number => rect.bottom - rect.top + 1;
export const columnCount = (rect: Rect): number => rect.right - rect.left + 1;
export const isEntireRow = (rect: Rect): boolean => rect.left === 0 && rect.right === LAST_COLUMN;
export const isEntireColumn = (rect: Rect): boolean => rect.top === 0 && rect.bottom === LAST_ROW;

/** Whole rows or columns: Excel answers `null` for the values of these. */
export const isUnbounded = (rect: Rect): boolean => isEntireRow(rect) || isEntireColumn(rect);

export function isOnSheet(rect: Rect): boolean {
  return (
    rect.top >= 0 &&
    rect.left >= 0 &&
    rect.bottom <= LAST_ROW &&
    rect.right <= LAST_COLUMN &&
    rect.top <= rect.bottom &&
    rect.left <= rect.right
  );
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : null;
}

export function boundingRect(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export const rectOfCell = (row: number, column: number): Rect => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

import type { SheetSnapshot } from "../../engine/index";
import { contentOf } from "../../engine/index";
import { nameOfRow, textAt } from "./locate";

/** What stands behind a place where rows or columns come or go: by it one sees later whether they ever did. */
export interface Landmark {
  /** Rows (or columns) between the place and the text. */
  readonly offset: number;
  /** "" where no text tells the rows apart: the last row that holds anything. */
  readonly text: string;
}

/**
 * The first row from `row` on that is known by a text, and not by one that rows above it are known by; else the last one that holds
 * anything; null where none does.
 */
export function landmarkBelow(sheet: SheetSnapshot, row: number, without: readonly string[] = []): Landmark | null {
  for (const at of sheet.cells.rowNumbers()) {
    const text = at < row ? "" : nameOfRow(sheet, at);
    if (text !== "" && !without.includes(text)) return { offset: at - row, text };
  }
  const last = lastFilled(sheet);
  return last < row ? null : { offset: last - row, text: "" };
}

/** Whether the row is where it is if none came in, or went, before it. */
export function isBelow(sheet: SheetSnapshot, row: number, landmark: Landmark | null): boolean {
  if (landmark === null) return false;
  const at = row + landmark.offset;
  return landmark.text === "" ? lastFilled(sheet) === at : nameOfRow(sheet, at) === landmark.text;
}

function lastFilled({ cells }: SheetSnapshot): number {
  const isFilled = (row: number) => cells.row(row).some(([, cell]) => contentOf(cell).kind !== "empty");
  return cells.rowNumbers().reduce((last, row) => (isFilled(row) ? row : last), -1);
}

/** The first heading from `column` on, but for the one the new column gets. */
export function landmarkRight(
  sheet: SheetSnapshot,
  { headerRow, column, header }: { readonly headerRow: number; readonly column: number; readonly header: string },
): Landmark | null {
  for (const [at] of sheet.cells.row(headerRow)) {
    const text = at < column ? "" : textAt(sheet, headerRow, at);
    if (text !== "" && text !== header) return { offset: at - column, text };
  }
  return null;
}

export function isRight(
  sheet: SheetSnapshot,
  place: { readonly headerRow: number; readonly column: number },
  landmark: Landmark | null,
): boolean {
  return landmark !== null && textAt(sheet, place.headerRow, place.column + landmark.offset) === landmark.text;
}

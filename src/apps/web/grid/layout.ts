import type { CellAddress, CellRange } from "../../../engine/index";
import type { GridSheet } from "../book/grid-types";
import type { Axis } from "./axis";
import { areaAt } from "./move";

/** Pixels of the row numbers at the left, and of the column letters on top. */
export const GUTTER = 48;
export const HEAD = 22;

/** Frozen rows and columns, unless they would leave less than half of the grid to scroll in. */
export function frozenPart(
  { frozen }: Pick<GridSheet, "frozen">,
  rows: Axis,
  columns: Axis,
  view: { readonly width: number; readonly height: number },
): { readonly rows: number; readonly columns: number } {
  return {
    rows: rows.start(frozen.rows) <= (view.height - HEAD) / 2 ? Math.min(frozen.rows, rows.count) : 0,
    columns: columns.start(frozen.columns) <= (view.width - GUTTER) / 2 ? Math.min(frozen.columns, columns.count) : 0,
  };
}

interface Window {
  /** Where it is scrolled to, and its size, both in pixels. */
  readonly at: number;
  readonly size: number;
  /** Headings and what is frozen, at its start. */
  readonly fixed: number;
  readonly heading: number;
}

/** Where to scroll so that `first`–`last` of an axis is in sight; where it is now if that will do. */
export function scrollFor(axis: Axis, first: number, last: number, frozen: number, window: Window): number {
  if (first < frozen) return window.at;
  const [start, end] = [window.heading + axis.start(first), window.heading + axis.start(last + 1)];
  if (start < window.at + window.fixed) return start - window.fixed;
  if (end > window.at + window.size) return Math.min(end - window.size, start - window.fixed);
  return window.at;
}

/** Rows to draw beside those in sight: where merged areas begin that reach into them. */
export function rowsOfAreas(merges: readonly CellRange[], first: number, last: number): number[] {
  return merges.filter(({ top, bottom }) => top < first && bottom >= first && top <= last).map(({ top }) => top);
}

/** The same of columns. */
export function columnsOfAreas(merges: readonly CellRange[], first: number, last: number): number[] {
  return merges.filter(({ left, right }) => left < first && right >= first && left <= last).map(({ left }) => left);
}

/** What the active cell covers. */
export function activeArea(active: CellAddress, merges: readonly CellRange[]): CellRange {
  return areaAt(active, merges);
}

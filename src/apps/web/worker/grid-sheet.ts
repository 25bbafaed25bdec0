import type { SheetSnapshot } from "../../../engine/index";
import type { CellLook, SheetLook, WorkbookLook } from "../../../hosts/xlsx/look/look";
import { DEFAULT_LOOK } from "../../../hosts/xlsx/look/look";
import { columnPixels, digitWidth, pixelsOf, usualColumnPixels } from "../../../hosts/xlsx/look/measures";
import { shownText } from "../../../hosts/xlsx/look/shown-text";
import type { GridSheet } from "../book/grid-types";
import { cellHeight } from "./row-height";
import type { TextWidth } from "./text-width";

/** Empty rows and columns to type into, beside what there is. */
const MORE_ROWS = 30;
const MORE_COLUMNS = 3;
const LEAST_COLUMNS = 10;
/** Excel's tallest row, in points. */
const TALLEST = 409;

/** A sheet as it was measured before. */
export interface MeasuredSheet {
  readonly look: SheetLook;
  readonly sheet: GridSheet;
}

/** The sizes of a sheet. Rows that take the height of their content are measured, those that were before only where they changed. */
export function gridSheet(
  look: SheetLook,
  cells: WorkbookLook["cells"],
  { cells: grid }: SheetSnapshot,
  measure: TextWidth,
  dateSystem: 1900 | 1904,
  before?: MeasuredSheet,
): GridSheet {
  const { name, visibility, tabColor, gridLines, frozen, columns, merges } = look;
  const font = (cells[0] ?? DEFAULT_LOOK).font;
  const rowCount = Math.max(grid.lastRow, ...bounds(look, "bottom")) + 1 + MORE_ROWS;
  const columnCount = Math.max(LEAST_COLUMNS, Math.max(grid.lastColumn, ...bounds(look, "right")) + 1 + MORE_COLUMNS);
  const widths = columnWidths(look, columnCount, digitWidth(font));
  const heights = new Float32Array(rowCount).fill(Math.round(pixelsOf(look.defaultRowHeight)));
  const merged = mergedCells(look);
  // Lines, widths and merged areas as they were are the very same objects.
  const known = before?.look.columns === columns && before.look.merges === merges ? before : null;
  for (const [row, line] of look.rows) {
    const { height, hidden, cells: looks } = line;
    if (known?.look.rows.get(row) === line) heights[row] = known.sheet.heights[row] ?? 0;
    else if (hidden) heights[row] = 0;
    else if (height !== null) heights[row] = Math.round(pixelsOf(height));
    else {
      for (const [column, cell] of grid.row(row)) {
        const own = cells[looks.get(column) ?? 0] ?? DEFAULT_LOOK;
        if (!mayBeTaller(own)) continue;
        // As in Excel a merged cell makes room for one line, however many its text takes.
        const ruling = merged.has(`${row} ${column}`) ? { ...own, wrap: false } : own;
        const needed = cellHeight(shownText(cell, dateSystem), ruling, widths[column] ?? 0, measure);
        heights[row] = Math.min(pixelsOf(TALLEST), Math.max(heights[row] ?? 0, Math.ceil(needed) + 2));
      }
    }
  }
  const end = { row: Math.max(0, grid.lastRow), column: Math.max(0, grid.lastColumn) };
  return { name, visibility, tabColor, gridLines, frozen, merges, heights, widths, end };
}

function mayBeTaller({ wrap, font }: CellLook): boolean {
  return wrap || font.size > 11;
}

/** Merged areas that reach over whole columns or rows say nothing about where the sheet ends. */
function bounds({ merges }: SheetLook, side: "bottom" | "right"): number[] {
  return merges.filter((area) => area.bottom < 1_048_575 && area.right < 16_383).map((area) => area[side]);
}

function columnWidths(look: SheetLook, count: number, digit: number): Float32Array {
  const widths = new Float32Array(count).fill(usualColumnPixels(look, digit));
  for (const { first, last, width, hidden } of look.columns) {
    for (let column = first; column <= Math.min(last, count - 1); column++) {
      if (hidden) widths[column] = 0;
      else if (width !== null) widths[column] = columnPixels(width, digit);
    }
  }
  return widths;
}

function mergedCells({ merges }: SheetLook): ReadonlySet<string> {
  return new Set(merges.map(({ top, left }) => `${top} ${left}`));
}

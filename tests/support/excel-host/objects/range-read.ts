import type { Cell } from "../model/cell";
import { displayText } from "../model/display";
import { formulaText, plainValue, valueType } from "../model/entry";
import { HostError } from "../model/host-error";
import type { LiveRange } from "../model/live-range";
import { columnCount, isUnbounded, type Rect, rowCount } from "../model/rect";
import type { SheetModel } from "../model/sheet";

/** One value a cell, row by row; null, as in Excel, for whole rows or columns and above the limit of cells. */
function tableOf<V>(range: LiveRange, pick: (cell: Cell) => V): V[][] | null {
  const { sheet, rect } = range;
  const { cellLimit, overCellLimit } = sheet.workbook;
  if (isUnbounded(rect)) return null;
  if (rowCount(rect) * columnCount(rect) > cellLimit) {
    if (overCellLimit === "error") throw new HostError("RangeExceedsLimit");
    return null;
  }
  return Array.from({ length: rowCount(rect) }, (_, row) =>
    Array.from({ length: columnCount(rect) }, (__, column) => pick(sheet.cell(rect.top + row, rect.left + column))),
  );
}

export const valuesOf = (range: LiveRange): unknown => tableOf(range, (cell) => plainValue(cell.value));
export const formulasOf = (range: LiveRange): unknown => tableOf(range, formulaText);
export const numberFormatsOf = (range: LiveRange): unknown => tableOf(range, (cell) => cell.format.numberFormat);
export const valueTypesOf = (range: LiveRange): unknown => tableOf(range, (cell) => valueType(cell.value));

export function textsOf(range: LiveRange): unknown {
  return tableOf(range, (cell) => displayText(cell, range.sheet.workbook.locale));
}

/** True or false where all rows agree, else null. */
export function rowsHidden({ sheet, rect }: LiveRange): boolean | null {
  return agree(visited(rect.top, rect.bottom, sheet.rows), (row) => sheet.isRowHidden(row));
}

export function columnsHidden({ sheet, rect }: LiveRange): boolean | null {
  return agree(visited(rect.left, rect.right, sheet.columns), (column) => sheet.isColumnHidden(column));
}

/** Enough of the lines to decide: all with a record, and the first without. */
function visited(first: number, last: number, known: ReadonlyMap<number, unknown>): number[] {
  const lines = [...known.keys()].filter((line) => line >= first && line <= last);
  for (let line = first; line <= last; line++) {
    if (!known.has(line)) return [...lines, line];
  }
  return lines;
}

function agree(lines: readonly number[], isHidden: (line: number) => boolean): boolean | null {
  const hidden = lines.filter(isHidden).length;
  if (hidden === 0) return false;
  return hidden === lines.length ? true : null;
}

/** Rows (or columns) of the rectangle that show. */
export function visibleRows(sheet: SheetModel, rect: Rect): number[] {
  return lines(rect.top, rect.bottom).filter((row) => !sheet.isRowHidden(row));
}

export function visibleColumns(sheet: SheetModel, rect: Rect): number[] {
  return lines(rect.left, rect.right).filter((column) => !sheet.isColumnHidden(column));
}

const lines = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

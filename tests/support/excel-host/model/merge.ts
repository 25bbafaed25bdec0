import { assertAllowed } from "./guards";
import { intersection, type Rect } from "./rect";
import type { SheetModel } from "./sheet";

/** Merges a rectangle, or each of its rows by itself: only the first cell keeps its value. @throws HostError */
export function mergeCells(sheet: SheetModel, rect: Rect, across: boolean): void {
  assertAllowed(sheet, "allowFormatCells");
  const parts = across ? rowsOf(rect) : [rect];
  for (const part of parts) {
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, part));
    if (part.top === part.bottom && part.left === part.right) continue;
    sheet.merges.push(part);
    for (const { row, column, cell } of [...sheet.cells.within(part)]) {
      if (sheet.isCovered(row, column)) sheet.setCell(row, column, { value: null, format: cell.format });
    }
  }
  sheet.workbook.touch();
}

function rowsOf(rect: Rect): Rect[] {
  const rows: Rect[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) rows.push({ ...rect, top: row, bottom: row });
  return rows;
}

/** @throws HostError AccessDenied */
export function unmergeCells(sheet: SheetModel, rect: Rect): void {
  assertAllowed(sheet, "allowFormatCells");
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, rect));
  sheet.workbook.touch();
}

/** The merged areas that lie within `rect` or touch it. */
export const mergesIn = (sheet: SheetModel, rect: Rect): Rect[] =>
  sheet.merges.filter((merge) => intersection(merge, rect) !== null);

import type { SheetSnapshot } from "../snapshot/workbook";

/** SUBTOTAL leaves out other subtotals and rows hidden by a filter, 109 also rows hidden by hand. */
export function isPassedOver(sheet: SheetSnapshot, row: number, column: number, mode: 9 | 109): boolean {
  if (/(?<![A-Z\d.])SUBTOTAL\(/i.test(sheet.cells.get(row, column)?.formula ?? "")) return true;
  if (!sheet.hiddenRows.has(row)) return false;
  const { filter } = sheet;
  return mode === 109 || (filter?.active === true && row >= filter.range.top && row <= filter.range.bottom);
}

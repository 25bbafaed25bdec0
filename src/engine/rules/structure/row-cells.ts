import type { Appendix } from "../../plan/plan";
import type { CellAddress } from "../../snapshot/address";
import type { CellSnapshot } from "../../snapshot/cell";
import { isBlankValue, isCellError } from "../../snapshot/cell";

/** Addresses of the filled cells of a sheet row that belong to the table, from the left. */
export function filledCells({ sheet, table }: Appendix, row: number): CellAddress[] {
  return sheet.cells
    .row(row)
    .filter(([column, cell]) => column >= table.left && column <= table.right && isFilled(cell))
    .map(([column]) => ({ row, column }));
}

/** Something stands in the row beside the table, so that deleting the sheet row would take more than the table's cells. */
export function hasCellsBeside({ sheet, table }: Appendix, row: number): boolean {
  return sheet.cells.row(row).some(([column, cell]) => (column < table.left || column > table.right) && isFilled(cell));
}

/** What the filled table cells of a row say, from the left. */
export function rowTexts(appendix: Appendix, row: number): string[] {
  return filledCells(appendix, row).map((cell) => {
    const value = appendix.sheet.cells.at(cell)?.value ?? null;
    return isCellError(value) ? value.error : String(value);
  });
}

/** A formula fills its cell whatever it shows. */
export function isFilled(cell: CellSnapshot | undefined): boolean {
  return cell !== undefined && (cell.formula !== undefined || !isBlankValue(cell.value));
}

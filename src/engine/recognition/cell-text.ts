import type { CellSnapshot } from "../snapshot/cell";
import { isBlankValue, isCellError } from "../snapshot/cell";
import type { SheetSnapshot } from "../snapshot/workbook";

/**
 * What a cell says as text: strings as typed, numbers as Excel shows them in the plain formats a label column has
 * ("0.00" shows 1.1 as "1.10"), errors as their code. Dates are left to the readers of time cells.
 */
export function cellText(cell: CellSnapshot | undefined): string {
  if (!cell || isBlankValue(cell.value)) return "";
  const { value } = cell;
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value, cell.style.numberFormat);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isCellError(value) ? value.error : "";
}

/** Excel shows no more digits of a number. */
const DIGITS = 15;

function numberText(value: number, format: string): string {
  const text = String(value);
  if (format === "General" && text.length <= DIGITS) return text;
  const decimals = /^0\.(0+)$/.exec(format)?.[1]?.length;
  return decimals === undefined ? String(Number(value.toPrecision(DIGITS))) : value.toFixed(decimals);
}

/** Text of the cell at a place of a sheet, "" where it is blank. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return cellText(sheet.cells.get(row, column));
}

import { formatA1 } from "./a1";
import type { Cell, ScalarValue } from "./cell";
import { type Entry, readText } from "./entry";
import { assertEditable } from "./guards";
import { HostError } from "./host-error";
import { calculate, recalculate } from "./recalculate";
import { columnCount, rowCount, type Rect } from "./rect";
import type { SheetModel } from "./sheet";

/**
 * Writes `values` (or formulas: Excel treats both alike) over `rect`. `null` leaves a cell alone, "" clears it; one
 * value instead of a table of them goes into every cell. @throws HostError InvalidArgument for a table of another size,
 * AccessDenied where the sheet is protected.
 */
export function writeValues(sheet: SheetModel, rect: Rect, values: unknown): void {
  const table = asTable(values, rect);
  assertEditable(sheet, rect);
  const before = sheet.cell(rect.top, rect.left).value;
  const rows = targetRows(sheet, rect);
  table.forEach((line, index) => {
    const row = rows[index];
    if (row === undefined) return;
    line.forEach((value, offset) => {
      if (value !== null) writeCell(sheet, row, rect.left + offset, value);
    });
  });
  recalculate(sheet, rect);
  announce(sheet, rect, before);
}

function announce(sheet: SheetModel, rect: Rect, before: ScalarValue): void {
  const single = rowCount(rect) === 1 && columnCount(rect) === 1;
  const details = { before, after: sheet.cell(rect.top, rect.left).value };
  sheet.workbook.touch();
  sheet.workbook.emit({
    kind: "changed",
    sheet,
    address: formatA1(rect),
    changeType: "RangeEdited",
    ...(single ? { details } : {}),
  });
}

/** One value or a table of exactly the size of the range. */
export function asTable(values: unknown, rect: Rect): unknown[][] {
  const [height, width] = [rowCount(rect), columnCount(rect)];
  if (!Array.isArray(values)) return Array.from({ length: height }, () => new Array<unknown>(width).fill(values));
  const fits = values.length === height && values.every((line) => Array.isArray(line) && line.length === width);
  if (!fits) throw new HostError("InvalidArgument", `the array is not ${height} rows by ${width} columns`);
  return values as unknown[][];
}

/** The rows the lines go into; see `misplacesFilteredWrites`. */
function targetRows(sheet: SheetModel, rect: Rect): number[] {
  const rows = Array.from({ length: rowCount(rect) }, (_, index) => rect.top + index);
  if (!sheet.workbook.misplacesFilteredWrites) return rows;
  return rows.filter((row) => sheet.rows.get(row)?.filtered !== true);
}

function writeCell(sheet: SheetModel, row: number, column: number, value: unknown): void {
  if (sheet.isCovered(row, column)) return;
  const old = sheet.cell(row, column);
  sheet.setCell(row, column, enter(sheet, old, value));
}

/** The cell after a value was entered: format and link kept, fonts within the old text gone. */
function enter(sheet: SheetModel, old: Cell, value: unknown): Cell {
  const entry = asEntry(value, old.format.numberFormat, sheet);
  const general = old.format.numberFormat === "General";
  const format =
    entry.numberFormat !== undefined && general ? { ...old.format, numberFormat: entry.numberFormat } : old.format;
  const kept = { format, ...(old.hyperlink === undefined ? {} : { hyperlink: old.hyperlink }) };
  if (entry.formula === undefined) return { ...kept, value: entry.value };
  return { ...kept, value: calculate(sheet, entry.formula) ?? null, formula: entry.formula };
}

function asEntry(value: unknown, numberFormat: string, sheet: SheetModel): Entry {
  if (typeof value === "string") {
    if (value.length > 32_767) throw new HostError("InvalidArgument", "a text of more than 32,767 characters");
    return readText(value, numberFormat, sheet.workbook.locale);
  }
  if (typeof value === "number") return { value: numberFormat === "@" ? String(value) : value };
  if (typeof value === "boolean") return { value };
  throw new HostError("InvalidArgument", `a value of type ${typeof value}`);
}

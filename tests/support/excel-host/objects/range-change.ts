import { formatA1 } from "../model/a1";
import { DEFAULT_FORMAT, type CellFormat } from "../model/cell";
import { changeFormats } from "../model/formats";
import { assertAllowed, assertEditable } from "../model/guards";
import { HostError } from "../model/host-error";
import { LiveRange } from "../model/live-range";
import { isEntireColumn, isEntireRow, type Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import type { Shift } from "../model/shift";
import { applyShift } from "../model/structure";
import { asTable, writeValues } from "../model/write-cells";
import { recalculate } from "../model/recalculate";

/** What a range does to its sheet. All throw HostError AccessDenied where the sheet is protected. */

export function setNumberFormats({ sheet, rect }: LiveRange, value: unknown): void {
  const table = asTable(value, rect);
  changeFormats(sheet, rect, (format, { row, column }) => {
    const numberFormat = table[row - rect.top]?.[column - rect.left];
    if (numberFormat === null) return format;
    if (typeof numberFormat !== "string") throw new HostError("InvalidArgument", "a number format is a text");
    return { ...format, numberFormat };
  });
}

/** Of the cell styles only the one of an untouched cell is known. */
export function setStyle({ sheet, rect }: LiveRange, value: unknown): void {
  if (value !== "Normal") throw new HostError("InvalidArgument", `style ${String(value)}`);
  changeFormats(sheet, rect, () => DEFAULT_FORMAT);
}

export function setRowsHidden({ sheet, rect }: LiveRange, value: unknown): void {
  assertAllowed(sheet, "allowFormatRows");
  for (let row = rect.top; row <= rect.bottom; row++) sheet.rowInfo(row).hidden = value === true;
  sheet.workbook.touch();
  sheet.workbook.emit({ kind: "rowHiddenChanged", sheet, address: formatA1(rect), hidden: value === true });
}

export function setColumnsHidden({ sheet, rect }: LiveRange, value: unknown): void {
  assertAllowed(sheet, "allowFormatColumns");
  for (let column = rect.left; column <= rect.right; column++) sheet.columnInfo(column).hidden = value === true;
  sheet.workbook.touch();
}

/** `direction` as in `Excel.InsertShiftDirection`; answers the cells that opened up. */
export function insertCells({ sheet, rect }: LiveRange, direction: string): LiveRange {
  const axis = axisOf(rect, direction, ["Down", "Right"]);
  assertAllowed(sheet, axis === "row" ? "allowInsertRows" : "allowInsertColumns");
  applyShift(sheet, { kind: "insert", axis, area: rect });
  inheritFormats(sheet, rect, axis);
  return new LiveRange(sheet, rect);
}

/** `direction` as in `Excel.DeleteShiftDirection`. */
export function deleteCells({ sheet, rect }: LiveRange, direction: string): void {
  const axis = axisOf(rect, direction, ["Up", "Left"]);
  assertAllowed(sheet, axis === "row" ? "allowDeleteRows" : "allowDeleteColumns");
  applyShift(sheet, { kind: "delete", axis, area: rect });
}

/** Whole rows can only move up or down, whole columns only sideways, whatever the direction says. */
function axisOf(rect: Rect, direction: string, [vertical, sideways]: readonly [string, string]): Shift["axis"] {
  if (direction !== vertical && direction !== sideways) throw new HostError("InvalidArgument", direction);
  if (isEntireRow(rect)) return "row";
  if (isEntireColumn(rect)) return "column";
  return direction === vertical ? "row" : "column";
}

/** New cells look like their neighbours above (or on the left). */
function inheritFormats(sheet: SheetModel, rect: Rect, axis: Shift["axis"]): void {
  const neighbour =
    axis === "row"
      ? { ...rect, top: rect.top - 1, bottom: rect.top - 1 }
      : { ...rect, left: rect.left - 1, right: rect.left - 1 };
  for (const { row, column, cell } of [...sheet.cells.within(neighbour)]) {
    for (let line = 0; line <= (axis === "row" ? rect.bottom - rect.top : rect.right - rect.left); line++) {
      const place = axis === "row" ? { row: rect.top + line, column } : { row, column: rect.left + line };
      sheet.setFormat(place.row, place.column, cell.format);
    }
  }
}

/** `applyTo` as in `Excel.ClearApplyTo`. */
export function clearCells(range: LiveRange, applyTo: string): void {
  const { sheet, rect } = range;
  assertEditable(sheet, rect);
  const [contents, formats] = [applyTo === "All" || applyTo === "Contents", applyTo === "All" || applyTo === "Formats"];
  if (!contents && !formats) throw new HostError("UnsupportedOperation", `clear ${applyTo}`);
  for (const { row, column, cell } of [...sheet.cells.within(rect)]) {
    const format = formats ? DEFAULT_FORMAT : cell.format;
    sheet.setCell(row, column, contents ? { value: null, format } : { ...cell, format });
  }
  recalculate(sheet, rect);
  sheet.workbook.touch();
  if (contents) sheet.workbook.emit({ kind: "changed", sheet, address: formatA1(rect), changeType: "RangeEdited" });
}

/** `type` as in `Excel.RangeCopyType`. The source is repeated over a larger target. */
export function copyCells(target: LiveRange, source: LiveRange, type: string): void {
  const from = source.rect;
  const height = Math.max(from.bottom - from.top, target.rect.bottom - target.rect.top);
  const width = Math.max(from.right - from.left, target.rect.right - target.rect.left);
  const rect = { ...target.rect, bottom: target.rect.top + height, right: target.rect.left + width };
  const at = (row: number, column: number) =>
    source.sheet.cell(
      from.top + ((row - rect.top) % (from.bottom - from.top + 1)),
      from.left + ((column - rect.left) % (from.right - from.left + 1)),
    );
  if (type === "All" || type === "Formats") {
    changeFormats(target.sheet, rect, (_, { row, column }): CellFormat => at(row, column).format);
  }
  if (type === "Formats") return;
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const { value, formula } = at(row, column);
      const content = type === "Values" ? plain(value) : (formula ?? plain(value));
      writeValues(target.sheet, { top: row, left: column, bottom: row, right: column }, content);
    }
  }
}

function plain(value: unknown): unknown {
  if (value === null) return "";
  return typeof value === "object" ? (value as { error: string }).error : value;
}

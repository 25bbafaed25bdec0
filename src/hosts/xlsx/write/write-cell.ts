import type { CellContent } from "../../../engine/index";
import type { HostCellChange } from "../../steps/host-change";
import type { CellStep } from "../../steps/steps";
import { isTakenForMore } from "../../typed-text";
import type { HostErrorCode } from "../../workbook-host";
import { setCellContent } from "./cell-xml";
import { recalculateOnLoad } from "./recalculation";
import { unshareFrom } from "./shared-formulas";
import type { SheetCells } from "./sheet-cells";
import { StyleEdit } from "./style-edit";
import { canBeRenamed, rename, type TableColumn } from "./table-header";
import type { WorkbookEdit } from "./workbook-edit";

/** Excel's limit for the characters of a cell. */
const LONGEST_TEXT = 32_767;

/** Writes one cell; the rest of its row, and of the file, stays as it is. `heading` is the column of an Excel table it is the heading of. */
export function writeCell(
  edit: WorkbookEdit,
  cells: SheetCells,
  heading: TableColumn | null,
  step: CellStep,
): HostErrorCode | null {
  const { change, row, column } = step;
  const { after } = change;
  const address = { row, column };
  if (cells.isPartOfArray(address)) return "array";
  if (after.kind === "text" && after.text.length > LONGEST_TEXT) return "tooLarge";
  if (heading && !canBeRenamed(edit, heading, after)) return "tablePart";
  const cell = cells.at(address);
  const base = baseStyle(cells, step);
  const style = styleOf(edit, base, change);
  if (cell?.element("f") || after.kind === "formula") recalculateOnLoad(edit);
  if (cell) {
    unshareFrom(cells, cell, address);
    if (style !== base || change.formatFrom !== undefined) cell.setAttribute("s", style === 0 ? null : style);
    setCellContent(cell, after);
    cells.put(address, cell);
  } else cells.putNew(address, { style, content: after });
  if (heading && after.kind === "text") rename(heading, after.text);
  return null;
}

/** Position of the format that the cell gets, from that it had before `numberFormat` and `fontName` are set. */
function styleOf(edit: WorkbookEdit, base: number, { after, numberFormat: wanted, fontName }: HostCellChange): number {
  const styles = StyleEdit.of(edit);
  const present = styles.numberFormatOf(base);
  const numberFormat = formatFor(after, wanted, present);
  return styles.variant(base, {
    numberFormat: numberFormat === present ? undefined : numberFormat,
    fontName,
    isQuoted: numberFormat !== "@" && after.kind === "text" && isTakenForMore(after.text),
  });
}

/** The format before `numberFormat` and `fontName` are set: the cell's own, that of another cell, or none. */
function baseStyle(cells: SheetCells, { change, row, column }: CellStep): number {
  const { formatFrom } = change;
  if (formatFrom === undefined) return cells.styleAt({ row, column });
  if (formatFrom === null) return 0;
  const from = {
    row: formatFrom.row + row - change.cell.row,
    column: formatFrom.column + column - change.cell.column,
  };
  return cells.writtenStyle(from) ?? 0;
}

/** In a cell of the format "@" every number and formula would become a text. */
function formatFor(content: CellContent, wanted: string | undefined, present: string): string {
  const format = wanted ?? present;
  return format === "@" && content.kind !== "text" && content.kind !== "empty" ? "General" : format;
}

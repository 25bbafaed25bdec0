import type { CellAddress, CellContent } from "../../../engine/index";
import type { CellStep } from "../../steps/steps";
import { isTakenForMore } from "../../typed-text";
import type { HostErrorCode } from "../../workbook-host";
import type { XmlElement } from "../xml/xml-element";
import { readInteger } from "../xml/xsd-values";
import { setCellContent } from "./cell-xml";
import { recalculateOnLoad } from "./recalculation";
import { unshareFrom } from "./shared-formulas";
import type { SheetCells } from "./sheet-cells";
import { StyleEdit } from "./style-edit";
import { canBeRenamed, type HeadedColumns, rename } from "./table-header";
import type { WorkbookEdit } from "./workbook-edit";

/** Excel's limit for the characters of a cell. */
const LONGEST_TEXT = 32_767;

/** Writes one cell; the rest of its row, and of the file, stays as it is. */
export function writeCell(
  edit: WorkbookEdit,
  cells: SheetCells,
  headed: HeadedColumns,
  step: CellStep,
): HostErrorCode | null {
  const { change, row, column } = step;
  const { after } = change;
  const address = { row, column };
  if (cells.isPartOfArray(address)) return "array";
  if (after.kind === "text" && after.text.length > LONGEST_TEXT) return "tooLarge";
  const heading = headed(address);
  if (heading && !canBeRenamed(edit, heading, after)) return "tablePart";
  const cell = cells.atOrNew(address);
  if (cell.element("f") || after.kind === "formula") recalculateOnLoad(edit);
  unshareFrom(cells.sheetData, cell, address);
  setStyle(edit, cells, cell, step);
  setCellContent(cell, after);
  if (heading && after.kind === "text") rename(heading, after.text);
  return null;
}

function setStyle(edit: WorkbookEdit, cells: SheetCells, cell: XmlElement, step: CellStep): void {
  const { change } = step;
  const styles = StyleEdit.of(edit);
  const base = baseStyle(cells, cell, step);
  const present = styles.numberFormatOf(base);
  const numberFormat = formatFor(change.after, change.numberFormat, present);
  const { fontName } = change;
  const style = styles.variant(base, {
    ...(numberFormat !== present && { numberFormat }),
    ...(fontName !== undefined && { fontName }),
    isQuoted: numberFormat !== "@" && change.after.kind === "text" && isTakenForMore(change.after.text),
  });
  if (style !== base || change.formatFrom !== undefined) cell.setAttribute("s", style === 0 ? null : style);
}

/** The format before `numberFormat` and `fontName` are set: the cell's own, that of another cell, or none. */
function baseStyle(cells: SheetCells, cell: XmlElement, { change, row, column }: CellStep): number {
  const { formatFrom } = change;
  if (formatFrom === null) return 0;
  const from: CellAddress | undefined = formatFrom && {
    row: formatFrom.row + row - change.cell.row,
    column: formatFrom.column + column - change.cell.column,
  };
  return readInteger((from ? cells.at(from) : cell)?.attribute("s"), 0);
}

/** In a cell of the format "@" every number and formula would become a text. */
function formatFor(content: CellContent, wanted: string | undefined, present: string): string {
  const format = wanted ?? present;
  return format === "@" && content.kind !== "text" && content.kind !== "empty" ? "General" : format;
}

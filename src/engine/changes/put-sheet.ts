import type { CellSnapshot, CellStyle } from "../snapshot/cell";
import { DEFAULT_STYLE } from "../snapshot/cell";
import { emptySheet } from "../snapshot/empty-sheet";
import { CellGrid } from "../snapshot/grid";
import { formatMarker, MARKER_NAME, markedSheets } from "../snapshot/sheet-marker";
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbook";
import { cellOf } from "./cell-content";
import type { PutSheetChange, RemoveSheetChange } from "./change";
import { gridFingerprint } from "./content-fingerprint";
import type { SheetContent } from "./sheet-content";

/** The workbook with the sheet made, last or in the place of the one it is made over; null where that may not be. */
export function putSheet(workbook: WorkbookSnapshot, change: PutSheetChange): WorkbookSnapshot | null {
  const { sheet: name, over, content } = change;
  const at = workbook.sheets.findIndex((sheet) => sameName(sheet.name, name));
  if (over === null ? at >= 0 : !isOurs(workbook, name, over)) return null;
  const made = sheetOf(name, content);
  const sheets =
    at < 0 ? [...workbook.sheets, made] : workbook.sheets.map((sheet, place) => (place === at ? made : sheet));
  return { ...workbook, sheets, definedNames: [...namesWithout(workbook, name), ...markerName(name, content)] };
}

/** The workbook without the sheet; null where it is not ours or not as expected. */
export function removeSheet(workbook: WorkbookSnapshot, { sheet, before }: RemoveSheetChange): WorkbookSnapshot | null {
  if (!isOurs(workbook, sheet, before)) return null;
  const sheets = workbook.sheets.filter(({ name }) => name !== sheet);
  return { ...workbook, sheets, definedNames: namesWithout(workbook, sheet) };
}

/** Sheet names are the same whatever their case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function isOurs(workbook: WorkbookSnapshot, name: string, expected: string): boolean {
  const sheet = workbook.sheets.find((one) => one.name === name);
  return sheet !== undefined && markedSheets(workbook).has(name) && gridFingerprint(sheet.cells) === expected;
}

/** The names but those local to a sheet. */
function namesWithout({ definedNames }: WorkbookSnapshot, sheet: string): DefinedName[] {
  return definedNames.filter((name) => name.sheet !== sheet);
}

function markerName(sheet: string, { marker }: SheetContent): DefinedName[] {
  return marker ? [{ name: MARKER_NAME, refersTo: formatMarker(marker), sheet }] : [];
}

function sheetOf(name: string, content: SheetContent): SheetSnapshot {
  const styles = content.styles.map(({ numberFormat, fontName, bold, italic }): CellStyle => {
    return { numberFormat, fontName, bold, italic };
  });
  const cells = new CellGrid();
  for (const { row, column, content: what, style } of content.cells) {
    const cell: CellSnapshot = cellOf(what, styles[style] ?? DEFAULT_STYLE);
    if (what.kind !== "empty") cells.set(row, column, cell);
  }
  return { ...emptySheet(name, cells), merges: content.merges };
}

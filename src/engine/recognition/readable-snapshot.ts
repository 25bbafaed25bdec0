import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbook";
import type { LegacyReader } from "../text/legacy-encoding/legacy-reading";
import { legacyReader, readLegacy } from "../text/legacy-encoding/legacy-reading";

/**
 * The workbook as one reads it on screen: texts set in a legacy font in Unicode (spec §3.4). Recognition reads this; findings and
 * changes are about the cells as they are stored.
 */
export function readableSnapshot(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const read = legacyReader();
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => readableSheet(sheet, read)) };
}

/** The sheet itself where it holds no legacy text. */
function readableSheet(sheet: SheetSnapshot, read: LegacyReader): SheetSnapshot {
  const { cells } = sheet;
  const isLegacy = cells.some(
    ({ value, style, runFonts }) => typeof value === "string" && read(style.fontName, runFonts, value) !== null,
  );
  if (!isLegacy) return sheet;
  const readable = cells.clone();
  for (const row of cells.rowNumbers()) {
    for (const [column, cell] of cells.row(row)) {
      if (typeof cell.value !== "string") continue;
      const reading = read(cell.style.fontName, cell.runFonts, cell.value);
      if (reading) readable.set(row, column, { ...cell, value: readLegacy(cell.value, reading) });
    }
  }
  return { ...sheet, cells: readable };
}

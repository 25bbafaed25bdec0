import type { CellStyle } from "../snapshot/cell";
import { DEFAULT_STYLE } from "../snapshot/cell";
import type { CellGrid } from "../snapshot/grid";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbook";
import { cellOf, contentOf } from "./cell-content";
import type { CellContent, PutSheetChange, RemoveSheetChange, SetCellChange, WorkbookChange } from "./change";
import { insertColumn, moveRows } from "./moved-sheet";
import { putSheet, removeSheet } from "./put-sheet";

/** A change whose cell no longer holds what it expects. */
export class ChangeConflictError extends Error {
  readonly code = "changeConflict";

  constructor(readonly change: WorkbookChange) {
    super(`change no longer fits the sheet: ${JSON.stringify(change)}`);
    this.name = "ChangeConflictError";
  }
}

/**
 * Applies changes to a snapshot, one after the other, and returns the new snapshot: for previews and for proving fixes.
 * Formulas are neither recalculated nor rewritten; rows and columns that move take merges, hidden state, outline, filter and
 * tables with them.
 * @throws ChangeConflictError where a cell does not hold the `before` of its change, or the sheet is missing.
 */
export function applyChanges(snapshot: WorkbookSnapshot, changes: readonly WorkbookChange[]): WorkbookSnapshot {
  /** Grids copied for this list of changes, which may be written to. */
  const copies = new Set<CellGrid>();
  return changes.reduce((workbook, change) => applyChange(workbook, change, copies), snapshot);
}

function applyChange(workbook: WorkbookSnapshot, change: WorkbookChange, copies: Set<CellGrid>): WorkbookSnapshot {
  if (change.type === "putSheet" || change.type === "removeSheet") {
    const changed = change.type === "putSheet" ? putSheet(workbook, change) : removeSheet(workbook, change);
    if (!changed) throw new ChangeConflictError(change);
    return changed;
  }
  const at = workbook.sheets.findIndex(({ name }) => name === change.sheet);
  const sheet = workbook.sheets[at];
  if (!sheet) throw new ChangeConflictError(change);
  const changed = changeSheet(sheet, change, copies);
  copies.add(changed.cells);
  return { ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? changed : one)) };
}

function changeSheet(
  sheet: SheetSnapshot,
  change: Exclude<WorkbookChange, PutSheetChange | RemoveSheetChange>,
  copies: ReadonlySet<CellGrid>,
): SheetSnapshot {
  switch (change.type) {
    case "setCell":
      return setCell(copies.has(sheet.cells) ? sheet : { ...sheet, cells: sheet.cells.clone() }, change);
    case "deleteRows":
      return moveRows(sheet, change.row, -change.count);
    case "insertRows":
      return moveRows(sheet, change.row, change.count);
    case "insertColumn":
      return insertColumn(sheet, change);
  }
}

/** Equal contents; a formula is its text, whatever value it shows at the moment. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.kind === "formula" && b.kind === "formula") return a.formula === b.formula;
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Writes into the sheet's own grid. */
function setCell(sheet: SheetSnapshot, change: SetCellChange): SheetSnapshot {
  const old = sheet.cells.at(change.cell);
  if (!sameContent(contentOf(old), change.before)) throw new ChangeConflictError(change);
  const style = { ...(old?.style ?? DEFAULT_STYLE), ...styleOf(change) };
  sheet.cells.set(change.cell.row, change.cell.column, cellOf(change.after, style));
  return sheet;
}

function styleOf({ numberFormat, fontName }: SetCellChange): Partial<CellStyle> {
  return { ...(numberFormat !== undefined && { numberFormat }), ...(fontName !== undefined && { fontName }) };
}

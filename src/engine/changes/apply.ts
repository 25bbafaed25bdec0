import type { CellSnapshot, CellStyle } from "../snapshot/cell";
import { DEFAULT_STYLE } from "../snapshot/cell";
import type { CellGrid } from "../snapshot/grid";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbook";
import { cellOf, contentOf } from "./cell-content";
import type { SetCellChange, WorkbookChange } from "./change";
import { insertColumn, moveRows, rangeMover } from "./moved-sheet";
import { putSheet, removeSheet } from "./put-sheet";
import { sameContent } from "./same-content";
import { movedNames, setName } from "./set-name";

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
 * Formulas are neither recalculated nor rewritten; rows and columns that move take merges, hidden state, outline, filter,
 * tables and the sheet's own names with them.
 * @throws ChangeConflictError where a cell does not hold the `before` of its change, or the sheet is missing.
 */
export function applyChanges(snapshot: WorkbookSnapshot, changes: readonly WorkbookChange[]): WorkbookSnapshot {
  /** Grids copied for this list of changes, which may be written to. */
  const copies = new Set<CellGrid>();
  return changes.reduce((workbook, change) => applyChange(workbook, change, copies), snapshot);
}

function applyChange(workbook: WorkbookSnapshot, change: WorkbookChange, copies: Set<CellGrid>): WorkbookSnapshot {
  if (change.type === "putSheet" || change.type === "removeSheet" || change.type === "setName") {
    const changed = changeWorkbook(workbook, change);
    if (!changed) throw new ChangeConflictError(change);
    return changed;
  }
  const at = workbook.sheets.findIndex(({ name }) => name === change.sheet);
  const sheet = workbook.sheets[at];
  if (!sheet) throw new ChangeConflictError(change);
  const changed = changeSheet(sheet, change, copies);
  copies.add(changed.cells);
  return {
    ...workbook,
    sheets: workbook.sheets.map((one) => (one === sheet ? changed : one)),
    ...(change.type !== "setCell" && { definedNames: movedNames(workbook, sheet.name, rangeMover(change)) }),
  };
}

type WholeSheetChange = Extract<WorkbookChange, { readonly type: "putSheet" | "removeSheet" | "setName" }>;

/** Null where the workbook is not as the change expects. */
function changeWorkbook(workbook: WorkbookSnapshot, change: WholeSheetChange): WorkbookSnapshot | null {
  switch (change.type) {
    case "putSheet":
      return putSheet(workbook, change);
    case "removeSheet":
      return removeSheet(workbook, change);
    case "setName":
      return setName(workbook, change);
  }
}

function changeSheet(
  sheet: SheetSnapshot,
  change: Exclude<WorkbookChange, WholeSheetChange>,
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

/** Writes into the sheet's own grid. */
function setCell(sheet: SheetSnapshot, change: SetCellChange): SheetSnapshot {
  const old = sheet.cells.at(change.cell);
  if (!sameContent(contentOf(old), change.before)) throw new ChangeConflictError(change);
  const style = { ...carriedStyle(sheet, change, old), ...styleOf(change) };
  sheet.cells.set(change.cell.row, change.cell.column, cellOf(change.after, style));
  return sheet;
}

function carriedStyle(
  { cells }: SheetSnapshot,
  { formatFrom }: SetCellChange,
  old: CellSnapshot | undefined,
): CellStyle {
  const like = formatFrom === undefined ? old : formatFrom && cells.at(formatFrom);
  return like?.style ?? DEFAULT_STYLE;
}

function styleOf({ numberFormat, fontName }: SetCellChange): Partial<CellStyle> {
  return { ...(numberFormat !== undefined && { numberFormat }), ...(fontName !== undefined && { fontName }) };
}

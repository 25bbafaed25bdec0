import { formatA1 } from "./a1";
import type { ChangeType } from "./events";
import { renameSheetInFormula, shiftFormula } from "./formula-references";
import { HostError } from "./host-error";
import { isEntireColumn, isEntireRow, type Rect } from "./rect";
import type { SheetModel } from "./sheet";
import { shiftCell, shiftIndex, shiftRect, tears, type Shift } from "./shift";

/** Inserts or deletes cells: everything on the sheet and every formula of the workbook follows. @throws HostError */
export function applyShift(sheet: SheetModel, shift: Shift): void {
  assertWhole(sheet, shift);
  sheet.cells.rearrange((row, column) => shiftCell(shift, row, column));
  if (isEntireRow(shift.area) || isEntireColumn(shift.area)) shiftLines(sheet, shift);
  shiftParts(sheet, shift);
  shiftFormulas(sheet, shift);
  sheet.workbook.touch();
  announce(sheet, shift);
}

function assertWhole(sheet: SheetModel, shift: Shift): void {
  if (sheet.merges.some((merge) => tears(shift, merge))) throw new HostError("MergedRangeConflict");
  if (sheet.tables.some((table) => tears(shift, table.rect))) throw new HostError("InsertDeleteConflict");
}

function shiftLines(sheet: SheetModel, shift: Shift): void {
  const lines: Map<number, unknown> = shift.axis === "row" ? sheet.rows : sheet.columns;
  const moved = [...lines].map(([index, info]) => [shiftIndex(shift, index), info] as const);
  lines.clear();
  for (const [index, info] of moved) if (index !== null) lines.set(index, info);
}

function shiftParts(sheet: SheetModel, shift: Shift): void {
  const move = (rects: readonly Rect[]): Rect[] =>
    rects.map((rect) => shiftRect(shift, rect)).filter((rect) => rect !== null);
  sheet.merges = move(sheet.merges).filter((rect) => rect.top !== rect.bottom || rect.left !== rect.right);
  for (const format of sheet.conditionalFormats) format.ranges = move(format.ranges);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
  for (const validation of sheet.dataValidations) validation.ranges = move(validation.ranges);
  sheet.tables = sheet.tables.filter((table) => moveIn(table, shift));
  if (sheet.filter && !moveIn(sheet.filter, shift)) sheet.filter = null;
  for (const range of sheet.liveRanges) range.place = range.place && shiftRect(shift, range.place);
}

function moveIn(part: { rect: Rect }, shift: Shift): boolean {
  const rect = shiftRect(shift, part.rect);
  if (rect) part.rect = rect;
  return rect !== null;
}

function shiftFormulas(shifted: SheetModel, shift: Shift): void {
  rewriteFormulas(shifted, (formula, own) => shiftFormula(formula, shift, shifted.name, own));
}

/** Gives a sheet another name, and the formulas and names that speak of it too. @throws HostError */
export function renameSheet(sheet: SheetModel, name: string): void {
  const before = sheet.name;
  if (name === before) return;
  if (name.toLowerCase() !== before.toLowerCase()) sheet.workbook.assertSheetName(name);
  sheet.name = name;
  rewriteFormulas(sheet, (formula) => renameSheetInFormula(formula, before, name));
  sheet.workbook.touch();
  sheet.workbook.emit({ kind: "nameChanged", sheet, before, after: name });
}

function rewriteFormulas(changed: SheetModel, rewrite: (formula: string, ownSheet: string) => string): void {
  const { workbook } = changed;
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of [...sheet.cells.all()]) {
      if (cell.formula === undefined) continue;
      const formula = rewrite(cell.formula, sheet.name);
      if (formula !== cell.formula) sheet.setCell(row, column, { ...cell, formula });
    }
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula, name.sheet?.name ?? "");
}

function announce(sheet: SheetModel, shift: Shift): void {
  const verb = shift.kind === "insert" ? "Inserted" : "Deleted";
  const what = isEntireRow(shift.area) ? "Row" : isEntireColumn(shift.area) ? "Column" : "Cell";
  const changeType = `${what}${verb}` satisfies ChangeType;
  sheet.workbook.emit({
    kind: "changed",
    sheet,
    address: formatA1(shift.area),
    changeType,
    shiftDirection: shiftDirection(shift),
  });
}

/** As in `Excel.InsertDeleteCellsShiftDirection`. */
function shiftDirection(shift: Shift): string {
  if (shift.axis === "row") return shift.kind === "insert" ? "ShiftCellDown" : "ShiftCellUp";
  return shift.kind === "insert" ? "ShiftCellRight" : "ShiftCellLeft";
}

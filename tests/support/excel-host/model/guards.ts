import { HostError } from "./host-error";
import { columnCount, rowCount, type Rect } from "./rect";
import type { SheetModel } from "./sheet";

/** What Excel refuses, asked before anything is changed. All throw HostError AccessDenied. */

/** Values may be changed: not in a read-only workbook, nor in locked cells of a protected sheet. */
export function assertEditable(sheet: SheetModel, rect: Rect): void {
  assertWritable(sheet);
  if (sheet.protection.isProtected && !isUnlocked(sheet, rect)) deny(sheet);
}

/** What a protected sheet allows only when its options say so. */
export function assertAllowed(sheet: SheetModel, option: string): void {
  assertWritable(sheet);
  if (sheet.protection.isProtected && sheet.protection.options[option] !== true) deny(sheet);
}

export function assertWritable(sheet: SheetModel): void {
  if (sheet.workbook.readOnly) throw new HostError("AccessDenied", "read-only workbook");
}

function deny(sheet: SheetModel): never {
  throw new HostError("AccessDenied", `protected sheet "${sheet.name}"`);
}

/** Cells without a format of their own are locked. */
function isUnlocked(sheet: SheetModel, rect: Rect): boolean {
  const unlocked = [...sheet.cells.within(rect)].filter(({ cell }) => !cell.format.locked);
  return unlocked.length === rowCount(rect) * columnCount(rect);
}

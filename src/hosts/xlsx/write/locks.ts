import type { SheetSnapshot } from "../../../engine/index";
import type { WritableSheet } from "../../steps/writable-sheet";
import { readBoolean } from "../xml/xsd-values";
import { SheetCells } from "./sheet-cells";
import { StyleEdit } from "./style-edit";
import type { WorkbookEdit } from "./workbook-edit";

type Locks = Pick<WritableSheet, "isLocked" | "numberFormat" | "mayFormat">;

const NO_LOCKS: Locks = { isLocked: () => false, numberFormat: () => "General", mayFormat: true };
const ALL_LOCKED: Locks = { ...NO_LOCKS, isLocked: () => true };

/** What the protection of a sheet leaves open (ECMA-376 part 1, 18.3.1.85); its areas with passwords of their own stay closed. */
export function locksOf(edit: WorkbookEdit, { name, isProtected }: SheetSnapshot): Locks {
  if (!isProtected) return NO_LOCKS;
  // Where there are no formats nothing is unlocked.
  if (edit.related("styles") === undefined) return ALL_LOCKED;
  const sheet = edit.sheetRoot(name);
  const cells = new SheetCells(sheet);
  const styles = StyleEdit.of(edit);
  return {
    isLocked: (cell) => styles.isLocked(cells.styleAt(cell)),
    numberFormat: (cell) => styles.numberFormatOf(cells.styleAt(cell)),
    // The attribute says what is forbidden.
    mayFormat: !readBoolean(sheet.element("sheetProtection")?.attribute("formatCells"), true),
  };
}

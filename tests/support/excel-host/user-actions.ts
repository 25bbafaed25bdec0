import { parseA1, parseAreas } from "./model/a1";
import { formatA1 } from "./model/a1";
import { addSheet } from "./model/add-sheet";
import { HostError } from "./model/host-error";
import { LAST_COLUMN, type Rect } from "./model/rect";
import { selectRects } from "./model/selection";
import type { SheetModel } from "./model/sheet";
import { shiftOfColumns, shiftOfRows } from "./model/shift";
import { applyShift, renameSheet } from "./model/structure";
import type { WorkbookModel } from "./model/workbook";
import { writeValues } from "./model/write-cells";
import type { Visibility } from "./model/sheet-parts";
import type { UndoStack } from "./undo-stack";

/** What the person at the keyboard does. Rows and columns count from 0; addresses are "B5", "A1:C3". */
export class UserActions {
  constructor(
    private readonly workbook: WorkbookModel,
    private readonly undo: UndoStack,
  ) {}

  /** Types into a cell, or pastes a table of values from its first cell on. */
  edit(sheet: string, address: string, content: unknown): void {
    const target = this.#sheet(sheet);
    const start = this.#rect(address);
    const table = Array.isArray(content) ? (content as unknown[][]) : [[content]];
    const rect = {
      ...start,
      bottom: start.top + table.length - 1,
      right: start.left + (table[0]?.length ?? 1) - 1,
    };
    this.#step(() => {
      writeValues(target, rect, table);
    });
  }

  insertRows(sheet: string, row: number, count = 1): void {
    const target = this.#sheet(sheet);
    this.#step(() => {
      applyShift(target, shiftOfRows("insert", row, count));
    });
  }

  deleteRows(sheet: string, row: number, count = 1): void {
    const target = this.#sheet(sheet);
    this.#step(() => {
      applyShift(target, shiftOfRows("delete", row, count));
    });
  }

  insertColumns(sheet: string, column: number, count = 1): void {
    const target = this.#sheet(sheet);
    this.#step(() => {
      applyShift(target, shiftOfColumns("insert", column, count));
    });
  }

  /** Hides (or shows) rows by hand. */
  hideRows(sheet: string, row: number, count = 1, hidden = true): void {
    const target = this.#sheet(sheet);
    const rect = { top: row, bottom: row + count - 1, left: 0, right: LAST_COLUMN };
    this.#step(() => {
      for (let index = rect.top; index <= rect.bottom; index++) target.rowInfo(index).hidden = hidden;
      this.workbook.touch();
      this.workbook.emit({ kind: "rowHiddenChanged", sheet: target, address: formatA1(rect), hidden });
    });
  }

  /** Filters the table in `address` so that only `shown` rows of it (counted from 0 on the sheet) stay. */
  filter(sheet: string, address: string, shown: readonly number[]): void {
    const target = this.#sheet(sheet);
    const rect = this.#rect(address);
    this.#step(() => {
      target.filter = { rect, criteria: new Map([[0, { filterOn: "Values" }]]) };
      for (let row = rect.top + 1; row <= rect.bottom; row++) target.rowInfo(row).filtered = !shown.includes(row);
      this.workbook.touch();
    });
  }

  /** Clicks a cell or drags over cells; "A1:A3,C1" with Ctrl. */
  select(sheet: string, address: string): void {
    const rects = parseAreas(address);
    if (!rects) throw new HostError("InvalidArgument", address);
    selectRects(this.#sheet(sheet), rects);
  }

  /** Clicks a sheet's tab. */
  activate(sheet: string): void {
    this.workbook.activate(this.#sheet(sheet));
  }

  addSheet(name?: string): SheetModel {
    return addSheet(this.workbook, name);
  }

  deleteSheet(sheet: string): void {
    this.workbook.deleteSheet(this.#sheet(sheet));
  }

  renameSheet(sheet: string, name: string): void {
    renameSheet(this.#sheet(sheet), name);
  }

  setVisibility(sheet: string, after: Visibility): void {
    const target = this.#sheet(sheet);
    const before = target.visibility;
    target.visibility = after;
    this.workbook.touch();
    this.workbook.emit({ kind: "visibilityChanged", sheet: target, before, after });
  }

  protect(sheet: string, options: Readonly<Record<string, boolean>> = {}): void {
    const { protection } = this.#sheet(sheet);
    Object.assign(protection, { isProtected: true, options });
  }

  unprotect(sheet: string): void {
    this.#sheet(sheet).protection.isProtected = false;
  }

  #step(action: () => void): void {
    action();
    this.undo.push();
  }

  #sheet(name: string): SheetModel {
    const sheet = this.workbook.findSheet(name);
    if (!sheet) throw new HostError("ItemNotFound", name);
    return sheet;
  }

  #rect(address: string): Rect {
    const rect = parseA1(address);
    if (!rect) throw new HostError("InvalidArgument", address);
    return rect;
  }
}

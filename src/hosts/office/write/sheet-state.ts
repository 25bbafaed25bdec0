import { cellOf, CellGrid, DEFAULT_STYLE, insertColumn, moveRows } from "../../../engine/index";
import type { CellAddress, CellContent, InsertColumnChange, SheetSnapshot } from "../../../engine/index";
import type { WritableSheet } from "./writable-sheet";

/** A sheet while changes are worked out one after the other: what it will hold when the next one is carried out. */
export class SheetState {
  now: SheetSnapshot;
  asRead: SheetSnapshot;
  /** The sheet as the changes were made for it, moved along; null where it was not read before. */
  seen: SheetSnapshot | null;
  /** Row now → row when read; null for rows put in since. */
  readonly #origins: (number | null)[];
  readonly #rowsRead: number;
  /** A change was refused: rows and columns stay where they are, as later changes may count on them. */
  refusedOne = false;
  /** Made anew or deleted: nothing else can be written. */
  replaced = false;

  constructor(
    readonly writable: WritableSheet,
    seen: SheetSnapshot | null,
  ) {
    const { snapshot } = writable;
    this.now = { ...snapshot, cells: snapshot.cells.clone() };
    this.asRead = snapshot;
    this.seen = seen && { ...seen, cells: seen.cells.clone() };
    this.#rowsRead = snapshot.cells.lastRow + 1;
    this.#origins = Array.from({ length: this.#rowsRead }, (_, row) => row);
  }

  /** Where a row stood when the sheet was read; rows below the last one in use move with it. */
  origin(row: number): number | null {
    const known = this.#origins[row];
    return known === undefined ? row - this.#origins.length + this.#rowsRead : known;
  }

  /** `asked` is where the change expected the cell; `at` is where it stands. */
  set(asked: CellAddress, at: CellAddress, content: CellContent): void {
    const cell = cellOf(content, this.now.cells.at(at)?.style ?? DEFAULT_STYLE);
    this.now.cells.set(at.row, at.column, cell);
    this.seen?.cells.set(asked.row, asked.column, cell);
  }

  moveRows(asked: number, row: number, by: number): void {
    if (by > 0) this.#origins.splice(row, 0, ...new Array<null>(row < this.#origins.length ? by : 0).fill(null));
    else this.#origins.splice(row, -by);
    this.#move((sheet) => moveRows(sheet, row, by));
    this.seen = this.seen && moveRows(this.seen, asked, by);
  }

  insertColumn(change: InsertColumnChange): void {
    this.#move((sheet) => insertColumn(sheet, change));
    this.seen = this.seen && insertColumn(this.seen, change);
  }

  removeColumn(column: number): void {
    this.#move((sheet) => {
      const cells = new CellGrid();
      sheet.cells.forEach((cell, row, at) => {
        if (at !== column) cells.set(row, at < column ? at : at - 1, cell);
      });
      return { ...sheet, cells };
    });
  }

  #move(move: (sheet: SheetSnapshot) => SheetSnapshot): void {
    this.now = move(this.now);
    this.asRead = move(this.asRead);
  }
}

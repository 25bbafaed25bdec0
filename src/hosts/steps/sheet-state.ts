import { cellOf, CellGrid, DEFAULT_STYLE, insertColumn, moveRows } from "../../engine/index";
import type { CellAddress, CellContent, InsertColumnChange, SheetSnapshot } from "../../engine/index";
import { Origins } from "./origins";
import { StyleVariants } from "./style-variants";
import type { WritableSheet } from "./writable-sheet";

/** A sheet while changes are worked out one after the other: what it will hold when the next one is carried out. */
export class SheetState {
  now: SheetSnapshot;
  asRead: SheetSnapshot;
  /** The sheet as the changes were made for it, moved along; null where it was not read before. */
  seen: SheetSnapshot | null;
  /** By row the text it was found by; all anew once rows or columns move. */
  found: string[] = [];
  readonly rows = new Origins();
  readonly columns = new Origins();
  /** A change was refused: rows and columns stay where they are, as later changes may count on them. */
  refusedOne = false;
  /** Where changes that were refused expected their cells. */
  readonly refusedCells: CellAddress[] = [];
  readonly #styles = new StyleVariants();
  /** Made anew or deleted: nothing else can be written. */
  replaced = false;

  constructor(
    readonly writable: WritableSheet,
    seen: SheetSnapshot | null,
  ) {
    const { snapshot } = writable;
    this.now = { ...snapshot, cells: snapshot.cells.clone() };
    this.asRead = snapshot;
    // As long as the two are one, a change is noted once.
    this.seen = seen && { ...seen, cells: seen.cells === snapshot.cells ? this.now.cells : seen.cells.clone() };
  }

  /** Where a cell stood when the sheet was read; null in rows and columns put in since. */
  origin(at: CellAddress): CellAddress | null {
    const [readRow, readColumn] = [this.rows.at(at.row), this.columns.at(at.column)];
    if (readRow === at.row && readColumn === at.column) return at;
    return readRow === null || readColumn === null ? null : { row: readRow, column: readColumn };
  }

  /** Whether a cell that stood in the sheet when it was read has a step already: then another one stands in its place. */
  isWritten(at: CellAddress): boolean {
    return this.now.cells.at(at) !== this.asRead.cells.at(at);
  }

  /** `asked` is where the change expected the cell; `at` is where it stands. `numberFormat`: the one it gets with it. */
  set(asked: CellAddress, at: CellAddress, content: CellContent, numberFormat?: string): void {
    const style = this.now.cells.at(at)?.style ?? DEFAULT_STYLE;
    const cell = cellOf(content, numberFormat === undefined ? style : this.#styles.with(style, numberFormat));
    if (this.seen?.cells === this.now.cells && (asked.row !== at.row || asked.column !== at.column)) {
      this.seen = { ...this.seen, cells: this.seen.cells.clone() };
    }
    this.now.cells.set(at.row, at.column, cell);
    if (this.seen && this.seen.cells !== this.now.cells) this.seen.cells.set(asked.row, asked.column, cell);
  }

  moveRows(asked: number, row: number, by: number): void {
    if (by > 0) this.rows.insert(row, by);
    else this.rows.remove(row, -by);
    this.#move((sheet) => moveRows(sheet, row, by));
    this.seen = this.seen && moveRows(this.seen, asked, by);
  }

  insertColumn(change: InsertColumnChange): void {
    this.columns.insert(change.column, 1);
    this.#move((sheet) => insertColumn(sheet, change));
    this.seen = this.seen && insertColumn(this.seen, change);
  }

  removeColumn(column: number): void {
    this.columns.remove(column, 1);
    const moved = (at: number) => (at > column ? at - 1 : at);
    this.#move((sheet) => {
      const cells = new CellGrid();
      sheet.cells.forEach((cell, row, at) => {
        if (at !== column) cells.set(row, moved(at), cell);
      });
      const merges = sheet.merges?.map((area) => ({
        ...area,
        left: moved(area.left),
        right: area.right < column ? area.right : area.right - 1,
      }));
      return { ...sheet, cells, merges: merges?.filter(({ left, right }) => left <= right) ?? null };
    });
  }

  #move(move: (sheet: SheetSnapshot) => SheetSnapshot): void {
    this.now = move(this.now);
    this.asRead = move(this.asRead);
    this.found = [];
  }
}

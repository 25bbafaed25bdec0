import type { CellAddress, CellRange } from "./address";
import type { CellSnapshot } from "./cell";
import type { RowCells } from "./row-cells";
import { GridRow, NO_CELLS } from "./row-cells";

type Entry = readonly [column: number, cell: CellSnapshot];

/** Rows of a page: a sheet with one cell at its very end costs a page, not a million empty places. */
const PAGE_BITS = 10;
const IN_PAGE = (1 << PAGE_BITS) - 1;

/** The cells of one sheet, sparse, by row. Empty cells without a value or formula are not kept. */
export class CellGrid {
  readonly #pages: (GridRow | undefined)[][] = [];
  #rowNumbers: readonly number[] | null = null;
  /** Columns of rows put as a whole, by their number: most rows of a table have their cells at the same ones. */
  readonly #columns: (readonly number[] | undefined)[] = [];
  #lastRow = -1;
  #lastColumn = -1;
  #mayHoldFormulas = false;

  set(row: number, column: number, cell: CellSnapshot): void {
    (this.#rowAt(row) ?? this.#put(row, new GridRow())).set(column, cell);
    if (column > this.#lastColumn) this.#lastColumn = column;
    if (cell.formula !== undefined) this.#mayHoldFormulas = true;
  }

  /** False where no cell has a formula: nearly all there is to do about formulas is done then. */
  get mayHoldFormulas(): boolean {
    return this.#mayHoldFormulas;
  }

  /** Puts a whole row below all others, its cells from left to right; nothing where there are none. The lists are copied. */
  append(row: number, columns: readonly number[], cells: readonly CellSnapshot[]): void {
    const last = columns.at(-1);
    if (last === undefined) return;
    this.#put(row, new GridRow(this.#shared(columns), cells.slice()));
    if (last > this.#lastColumn) this.#lastColumn = last;
    this.#mayHoldFormulas ||= cells.some(({ formula }) => formula !== undefined);
  }

  get(row: number, column: number): CellSnapshot | undefined {
    // Beside the table: asked of every row that something is to be put into.
    if (column > this.#lastColumn) return undefined;
    return this.#rowAt(row)?.get(column);
  }

  at(address: CellAddress): CellSnapshot | undefined {
    return this.get(address.row, address.column);
  }

  /** Last row with a cell, −1 for an empty sheet. */
  get lastRow(): number {
    return this.#lastRow;
  }

  /** Last column with a cell, −1 for an empty sheet. */
  get lastColumn(): number {
    return this.#lastColumn;
  }

  /** The cells of a row from left to right, one by one; `inRow` for what is asked of every row. */
  row(row: number): readonly Entry[] {
    const { columns, cells } = this.inRow(row);
    return cells.map((cell, at) => [columns[at] ?? 0, cell]);
  }

  /** The cells of a row from left to right, as they are kept. */
  inRow(row: number): RowCells {
    return this.#rowAt(row) ?? NO_CELLS;
  }

  /** Row numbers that hold cells, in ascending order. */
  rowNumbers(): readonly number[] {
    if (this.#rowNumbers) return this.#rowNumbers;
    const numbers: number[] = [];
    for (const [number, page] of this.#pages.entries()) {
      for (let at = 0; at < page.length; at++) if (page[at]) numbers.push((number << PAGE_BITS) + at);
    }
    return (this.#rowNumbers = numbers);
  }

  /** Every cell of a range, row by row; empty cells are left out. */
  *within(range: CellRange): Generator<readonly [CellAddress, CellSnapshot]> {
    for (let row = range.top; row <= Math.min(range.bottom, this.#lastRow); row++) {
      for (const [column, cell] of this.row(row)) {
        if (column >= range.left && column <= range.right) yield [{ row, column }, cell];
      }
    }
  }

  /** Visits every cell of some rows. */
  forEachInRows(first: number, last: number, visit: (cell: CellSnapshot, row: number, column: number) => void): void {
    for (let row = first; row <= Math.min(last, this.#lastRow); row++) {
      const { columns, cells } = this.inRow(row);
      for (let at = 0; at < cells.length; at++) visit(cells[at] as CellSnapshot, row, columns[at] as number);
    }
  }

  /** True where any cell passes the test. */
  some(test: (cell: CellSnapshot) => boolean): boolean {
    for (const row of this.rowNumbers()) {
      for (const cell of this.inRow(row).cells) if (test(cell)) return true;
    }
    return false;
  }

  /** Visits every cell, row by row. */
  forEach(visit: (cell: CellSnapshot, row: number, column: number) => void): void {
    for (const row of this.rowNumbers()) {
      const { columns, cells } = this.inRow(row);
      for (let at = 0; at < cells.length; at++) visit(cells[at] as CellSnapshot, row, columns[at] as number);
    }
  }

  /** A grid of its own with the same cells, those of some rows left out. */
  clone(without: ReadonlySet<number> = new Set()): CellGrid {
    const copy = new CellGrid();
    for (const row of this.rowNumbers()) {
      const own = this.#rowAt(row);
      if (!own || without.has(row)) continue;
      copy.#put(row, own.clone());
      copy.#lastColumn = Math.max(copy.#lastColumn, own.columns.at(-1) ?? -1);
    }
    copy.#mayHoldFormulas = this.#mayHoldFormulas;
    return copy;
  }

  #shared(columns: readonly number[]): readonly number[] {
    const known = this.#columns[columns.length];
    if (known?.every((column, at) => column === columns[at])) return known;
    return (this.#columns[columns.length] = columns.slice());
  }

  #rowAt(row: number): GridRow | undefined {
    return this.#pages[row >>> PAGE_BITS]?.[row & IN_PAGE];
  }

  #put(row: number, cells: GridRow): GridRow {
    const number = row >>> PAGE_BITS;
    while (this.#pages.length <= number) this.#pages.push([]);
    (this.#pages[number] ??= [])[row & IN_PAGE] = cells;
    this.#rowNumbers = null;
    if (row > this.#lastRow) this.#lastRow = row;
    return cells;
  }
}

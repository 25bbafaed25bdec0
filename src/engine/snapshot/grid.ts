import type { CellAddress, CellRange } from "./address";
import type { CellSnapshot } from "./cell";

/** The cells of one sheet, sparse, by row. Empty cells without a value or formula are not kept. */
export class CellGrid {
  readonly #rows = new Map<number, Map<number, CellSnapshot>>();
  #lastRow = -1;
  #lastColumn = -1;

  set(row: number, column: number, cell: CellSnapshot): void {
    let cells = this.#rows.get(row);
    if (!cells) this.#rows.set(row, (cells = new Map<number, CellSnapshot>()));
    cells.set(column, cell);
    if (row > this.#lastRow) this.#lastRow = row;
    if (column > this.#lastColumn) this.#lastColumn = column;
  }

  get(row: number, column: number): CellSnapshot | undefined {
    return this.#rows.get(row)?.get(column);
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

  /** The cells of a row from left to right. */
  row(row: number): readonly (readonly [column: number, cell: CellSnapshot])[] {
    const cells = this.#rows.get(row);
    return cells ? [...cells].sort(([a], [b]) => a - b) : [];
  }

  /** Row numbers that hold cells, in ascending order. */
  rowNumbers(): number[] {
    return [...this.#rows.keys()].sort((a, b) => a - b);
  }

  /** Every cell of a range, row by row; empty cells are left out. */
  *within(range: CellRange): Generator<readonly [CellAddress, CellSnapshot]> {
    for (let row = range.top; row <= Math.min(range.bottom, this.#lastRow); row++) {
      for (const [column, cell] of this.row(row)) {
        if (column >= range.left && column <= range.right) yield [{ row, column }, cell];
      }
    }
  }

  /** True where any cell passes the test; cells come in no order. */
  some(test: (cell: CellSnapshot) => boolean): boolean {
    for (const cells of this.#rows.values()) {
      for (const cell of cells.values()) if (test(cell)) return true;
    }
    return false;
  }

  /** Visits every cell, in no order. */
  forEach(visit: (cell: CellSnapshot, row: number, column: number) => void): void {
    for (const [row, cells] of this.#rows) {
      for (const [column, cell] of cells) visit(cell, row, column);
    }
  }

  /** A grid of its own with the same cells. */
  clone(): CellGrid {
    const copy = new CellGrid();
    for (const [row, cells] of this.#rows) {
      for (const [column, cell] of cells) copy.set(row, column, cell);
    }
    return copy;
  }
}

import type { CellAddress, CellRange } from "./address";
import type { CellSnapshot } from "./cell";

type Entry = readonly [column: number, cell: CellSnapshot];

/** The cells of one sheet, sparse, by row. Empty cells without a value or formula are not kept. */
export class CellGrid {
  /** Each row's cells from left to right: rows are short and read whole far more often than one cell is put in between. */
  readonly #rows = new Map<number, Entry[]>();
  #rowNumbers: readonly number[] | null = null;
  #lastRow = -1;
  #lastColumn = -1;

  set(row: number, column: number, cell: CellSnapshot): void {
    let entries = this.#rows.get(row);
    if (!entries) {
      this.#rows.set(row, (entries = []));
      this.#rowNumbers = null;
    }
    const at = placeOf(entries, column);
    if (at === entries.length) entries.push([column, cell]);
    else entries.splice(at, entries[at]?.[0] === column ? 1 : 0, [column, cell]);
    if (row > this.#lastRow) this.#lastRow = row;
    if (column > this.#lastColumn) this.#lastColumn = column;
  }

  get(row: number, column: number): CellSnapshot | undefined {
    const entries = this.#rows.get(row);
    if (!entries) return undefined;
    const entry = entries[placeOf(entries, column)];
    return entry?.[0] === column ? entry[1] : undefined;
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
  row(row: number): readonly Entry[] {
    return this.#rows.get(row) ?? [];
  }

  /** Row numbers that hold cells, in ascending order. */
  rowNumbers(): readonly number[] {
    return (this.#rowNumbers ??= [...this.#rows.keys()].sort((a, b) => a - b));
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
    for (const entries of this.#rows.values()) {
      for (const [, cell] of entries) if (test(cell)) return true;
    }
    return false;
  }

  /** Visits every cell, in no order. */
  forEach(visit: (cell: CellSnapshot, row: number, column: number) => void): void {
    for (const [row, entries] of this.#rows) {
      for (const [column, cell] of entries) visit(cell, row, column);
    }
  }

  /** A grid of its own with the same cells, those of some rows left out. */
  clone(without: ReadonlySet<number> = new Set()): CellGrid {
    const copy = new CellGrid();
    for (const [row, entries] of this.#rows) {
      if (without.has(row)) continue;
      copy.#rows.set(row, [...entries]);
      copy.#lastRow = Math.max(copy.#lastRow, row);
      copy.#lastColumn = Math.max(copy.#lastColumn, entries.at(-1)?.[0] ?? -1);
    }
    return copy;
  }
}

/** Where a column stands among the entries of a row, or would. */
function placeOf(entries: readonly Entry[], column: number): number {
  const last = entries.length - 1;
  const lastColumn = entries[last]?.[0] ?? -1;
  if (column > lastColumn) return last + 1;
  // Without gaps to its left a cell stands at its own number.
  if (entries[column]?.[0] === column) return column;
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.[0] ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

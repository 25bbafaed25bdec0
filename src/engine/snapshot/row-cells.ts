import type { CellSnapshot } from "./cell";

/** The cells of one row from left to right, as two lists: no object for each cell, for a sheet has hundreds of thousands. */
export interface RowCells {
  /** Ascending; `cells` are those at these columns. */
  readonly columns: readonly number[];
  readonly cells: readonly CellSnapshot[];
}

export const NO_CELLS: RowCells = { columns: [], cells: [] };

/** A row of a grid. Rows with cells at the same columns share that list until one of them is given more. */
export class GridRow implements RowCells {
  #columns: readonly number[];
  /** The list itself once it is this row's alone. */
  #own: number[] | null = null;

  /** Keeps both lists, and never changes `columns`. */
  constructor(
    columns: readonly number[] = NO_CELLS.columns,
    readonly cells: CellSnapshot[] = [],
  ) {
    this.#columns = columns;
  }

  get columns(): readonly number[] {
    return this.#columns;
  }

  get(column: number): CellSnapshot | undefined {
    const columns = this.#columns;
    // Without gaps to its left a cell stands at its own number.
    if (columns[column] === column) return this.cells[column];
    const at = this.#placeOf(column);
    return columns[at] === column ? this.cells[at] : undefined;
  }

  set(column: number, cell: CellSnapshot): void {
    const at = this.#placeOf(column);
    if (this.#columns[at] === column) {
      this.cells[at] = cell;
      return;
    }
    const columns = (this.#own ??= [...this.#columns]);
    this.#columns = columns;
    if (at === columns.length) {
      columns.push(column);
      this.cells.push(cell);
    } else {
      columns.splice(at, 0, column);
      this.cells.splice(at, 0, cell);
    }
  }

  clone(): GridRow {
    return new GridRow(this.#own?.slice() ?? this.#columns, this.cells.slice());
  }

  /** Where a column stands in the row, or would. */
  #placeOf(column: number): number {
    const columns = this.#columns;
    let high = columns.length;
    if (column > (columns[high - 1] ?? -1)) return high;
    let low = 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((columns[middle] ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

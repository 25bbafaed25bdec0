import type { CellSnapshot } from "./cell";

/** The cells of one row from left to right, as two lists: no object for each cell, for a sheet has hundreds of thousands. */
export interface RowCells {
  /** Ascending; `cells` are those at these columns. */
  readonly columns: readonly number[];
  readonly cells: readonly CellSnapshot[];
}

export const NO_CELLS: RowCells = { columns: [], cells: [] };

/** A row that is being filled. */
export class GridRow implements RowCells {
  constructor(
    readonly columns: number[] = [],
    readonly cells: CellSnapshot[] = [],
  ) {}

  get(column: number): CellSnapshot | undefined {
    const { columns, cells } = this;
    // Without gaps to its left a cell stands at its own number.
    if (columns[column] === column) return cells[column];
    const at = this.#placeOf(column);
    return columns[at] === column ? cells[at] : undefined;
  }

  set(column: number, cell: CellSnapshot): void {
    const { columns, cells } = this;
    const at = this.#placeOf(column);
    if (at === columns.length) {
      columns.push(column);
      cells.push(cell);
    } else if (columns[at] === column) cells[at] = cell;
    else {
      columns.splice(at, 0, column);
      cells.splice(at, 0, cell);
    }
  }

  clone(): GridRow {
    return new GridRow([...this.columns], [...this.cells]);
  }

  /** Where a column stands in the row, or would. */
  #placeOf(column: number): number {
    const { columns } = this;
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

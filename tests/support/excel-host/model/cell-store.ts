import type { Cell } from "./cell";
import { boundingRect, type Rect, rectOfCell, rowCount } from "./rect";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of a sheet that hold or look like anything, sparse, by row. */
export class CellStore {
  #rows = new Map<number, Map<number, Cell>>();

  get(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: Cell): void {
    let cells = this.#rows.get(row);
    if (!cells) this.#rows.set(row, (cells = new Map<number, Cell>()));
    cells.set(column, cell);
  }

  *all(): Generator<PlacedCell> {
    for (const [row, cells] of this.#rows) {
      for (const [column, cell] of cells) yield { row, column, cell };
    }
  }

  *within(rect: Rect): Generator<PlacedCell> {
    for (const row of this.#rowsWithin(rect)) {
      for (const [column, cell] of this.#rows.get(row) ?? []) {
        if (column >= rect.left && column <= rect.right) yield { row, column, cell };
      }
    }
  }

  /** Row numbers with cells, by whichever is shorter: the rectangle's rows or the rows there are. */
  #rowsWithin(rect: Rect): number[] {
    if (rowCount(rect) > this.#rows.size) {
      return [...this.#rows.keys()].filter((row) => row >= rect.top && row <= rect.bottom);
    }
    return Array.from({ length: rowCount(rect) }, (_, index) => rect.top + index);
  }

  /** The smallest rectangle round the cells that `counts` accepts; null where there are none. */
  bounds(counts: (cell: Cell) => boolean): Rect | null {
    let rect: Rect | undefined;
    for (const { row, column, cell } of this.all()) {
      if (!counts(cell)) continue;
      const one = rectOfCell(row, column);
      rect = rect ? boundingRect(rect, one) : one;
    }
    return rect ?? null;
  }

  /** Puts every cell where `move` says; null drops it. */
  rearrange(move: (row: number, column: number) => { row: number; column: number } | null): void {
    const cells = [...this.all()];
    this.#rows = new Map();
    for (const { row, column, cell } of cells) {
      const place = move(row, column);
      if (place) this.set(place.row, place.column, cell);
    }
  }
}

import type { CellSnapshot, CellStyle, SheetSnapshot } from "../../engine/index";
import { CellGrid } from "../../engine/index";

/**
 * A snapshot in pieces small enough that taking one in is no work to speak of: a sheet's head, then its cells. Cells name
 * their style by number, for all cells of one format share one.
 */
export type SnapshotPiece =
  | { readonly kind: "sheet"; readonly head: Omit<SheetSnapshot, "cells"> }
  | { readonly kind: "cells"; readonly styles: readonly CellStyle[]; readonly cells: readonly CellPiece[] };

type CellPiece = readonly [row: number, column: number, style: number, rest: Omit<CellSnapshot, "style">];

const CELLS_A_PIECE = 2000;

export function* sheetPieces({ cells, ...head }: SheetSnapshot): Generator<SnapshotPiece> {
  yield { kind: "sheet", head };
  const numbers = new Map<CellStyle, number>();
  let styles: CellStyle[] = [];
  let pieces: CellPiece[] = [];
  for (const row of cells.rowNumbers()) {
    for (const [column, { style, ...rest }] of cells.row(row)) {
      let number = numbers.get(style);
      if (number === undefined) {
        numbers.set(style, (number = numbers.size));
        styles.push(style);
      }
      pieces.push([row, column, number, rest]);
    }
    if (pieces.length < CELLS_A_PIECE) continue;
    yield { kind: "cells", styles, cells: pieces };
    [styles, pieces] = [[], []];
  }
  if (pieces.length > 0) yield { kind: "cells", styles, cells: pieces };
}

/** Puts the pieces of sheets together again. */
export class SheetBuilder {
  constructor(readonly sheets: SheetSnapshot[] = []) {}

  #cells = new CellGrid();
  #styles: CellStyle[] = [];

  add(piece: SnapshotPiece): void {
    if (piece.kind === "sheet") {
      this.#cells = new CellGrid();
      this.#styles = [];
      this.sheets.push({ ...piece.head, cells: this.#cells });
      return;
    }
    this.#styles.push(...piece.styles);
    for (const [row, column, number, rest] of piece.cells) {
      const style = this.#styles[number];
      if (style) this.#cells.set(row, column, { ...rest, style });
    }
  }
}

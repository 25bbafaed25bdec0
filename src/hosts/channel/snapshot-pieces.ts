import type { CellSnapshot, CellStyle, SheetSnapshot } from "../../engine/index";
import { CellGrid } from "../../engine/index";

/**
 * A snapshot in pieces small enough that taking one in is no work to speak of: a sheet's head, then its cells. Cells name
 * their style by number, for all cells of one format share one.
 */
export type SnapshotPiece =
  | {
      readonly kind: "sheet";
      readonly head: Omit<SheetSnapshot, "cells">;
      /** Of the sheet with the cells that follow. */
      readonly version: number;
      /** Rows that are not what they were in the version the other side has; all others stay. Null: all cells follow. */
      readonly changed: readonly number[] | null;
    }
  | { readonly kind: "cells"; readonly styles: readonly CellStyle[]; readonly cells: readonly CellPiece[] };

type CellPiece = readonly [row: number, column: number, style: number, rest: Omit<CellSnapshot, "style">];

/** A sheet as the other side has it. */
export interface SheetVersion {
  readonly version: number;
  readonly sheet: SheetSnapshot;
}

const CELLS_A_PIECE = 2000;

/** `changed` as in the piece; `version` is the number of this sheet. */
export function* sheetPieces(
  { cells, ...head }: SheetSnapshot,
  version = 0,
  changed: readonly number[] | null = null,
): Generator<SnapshotPiece> {
  yield { kind: "sheet", head, version, changed };
  const numbers = new Map<CellStyle, number>();
  let styles: CellStyle[] = [];
  let pieces: CellPiece[] = [];
  for (const row of changed ?? cells.rowNumbers()) {
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
  readonly built: SheetVersion[] = [];
  #cells = new CellGrid();
  #styles: CellStyle[] = [];

  /** `kept` are the sheets the other side may build on, by name. */
  constructor(private readonly kept: ReadonlyMap<string, SheetVersion> = new Map()) {}

  get sheets(): SheetSnapshot[] {
    return this.built.map(({ sheet }) => sheet);
  }

  add(piece: SnapshotPiece): void {
    if (piece.kind === "sheet") {
      const { head, version, changed } = piece;
      const base = changed && this.kept.get(head.name)?.sheet.cells;
      this.#cells = base ? base.clone(new Set(changed)) : new CellGrid();
      this.#styles = [];
      this.built.push({ version, sheet: { ...head, cells: this.#cells } });
      return;
    }
    this.#styles.push(...piece.styles);
    for (const [row, column, number, rest] of piece.cells) {
      const style = this.#styles[number];
      if (style) this.#cells.set(row, column, { ...rest, style });
    }
  }
}

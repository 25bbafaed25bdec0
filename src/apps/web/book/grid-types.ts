import type { CellAddress, CellRange } from "../../../engine/index";
import type { BorderLine, CellLook, SheetLook } from "../../../hosts/xlsx/look/look";

/** What a grid draws, as the worker tells it. Pixels are those of the web at 100 %. */
export interface BookLook {
  readonly cells: readonly CellLook[];
  readonly sheets: readonly GridSheet[];
}

export interface GridSheet extends Pick<SheetLook, "name" | "visibility" | "tabColor" | "gridLines" | "frozen"> {
  /** Heights of all rows there are, and of some empty ones below; 0 for hidden rows. */
  readonly heights: Float32Array;
  /** Widths of all columns there are, and of some empty ones beside; 0 for hidden columns. */
  readonly widths: Float32Array;
  readonly merges: readonly CellRange[];
  /** Last row and last column that hold something. */
  readonly end: CellAddress;
}

/** A row with the cells that show something. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly column: number;
  /** Index into the looks of the book. */
  readonly look: number;
  readonly text: string;
  /** What the editor shows where it is something else: "=SUM(G6:G9)", "'=A". */
  readonly edit?: string;
  /** Where "general" puts it. */
  readonly side: "left" | "center" | "right";
  /** Columns to the right that a text too long for its own may run over. */
  readonly spill?: number;
  /** Lower right corner of the merged area it is the upper left one of. */
  readonly last?: { readonly row: number; readonly column: number };
  /** Of a merged area: lines of its far sides. */
  readonly right?: BorderLine;
  readonly bottom?: BorderLine;
}

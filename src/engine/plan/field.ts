import type { CellAddress } from "../snapshot/address";

/** Where a field's value comes from: its own cell, a merged cell over it, the group or parent row, a ditto mark, or nowhere. */
export type FieldSource = "own" | "merged" | "parent" | "ditto" | "none";

/** A value, its raw text and its cell. */
export interface Field<T> {
  /** The cell of this row and column: where the user would type. */
  readonly cell: CellAddress;
  /** What stands in that very cell, as typed; "" where it is blank. */
  readonly raw: string;
  /** The text that holds for this row: joined with its continuation rows, or taken from `from`. */
  readonly text: string;
  readonly source: FieldSource;
  /** The cell the text comes from; equal to `cell` for `own` and `none`. */
  readonly from: CellAddress;
  readonly value: T;
}

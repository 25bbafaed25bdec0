import type { SetCellChange } from "../changes/change";
import type { Localized } from "../findings/finding";
import type { CellAddress, CellRange } from "../snapshot/address";

/** Helper columns to the right of a table (spec §5). */
export type HelperColumn = "section" | "leadCanonical" | "start" | "end" | "quarter" | "budgetVnd";

/** Columns of the plan itself whose blank cells can be filled (spec §5). */
export type StandardColumn = "number" | "lead" | "coordinating" | "time" | "deliverable";

export type FillColumn = StandardColumn | HelperColumn;

/** One cell that can be filled: nothing is written before the user says so. */
export interface Proposal {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly column: FillColumn;
  /** The content cell of the task. */
  readonly taskCell: CellAddress;
  /** The content of the task as one reads it. */
  readonly content: string;
  /** What stands there now, dates as ISO text; null in a blank cell. Only our own helper cells ever hold something. */
  readonly before: string | number | null;
  /** The value to show, dates as ISO text; null empties a helper cell that no longer has anything to say. */
  readonly after: string | number | null;
  /** "safe": follows from the row; "suggested": rests on something implied, or on a place the user must agree to. */
  readonly confidence: "safe" | "suggested";
  readonly reason: Localized;
  /**
   * Where the user's own cells stand beside the table: their range. The proposal is then about the next free place, and the
   * user is asked before anything is put there.
   */
  readonly occupied?: CellRange;
  readonly change: SetCellChange;
}

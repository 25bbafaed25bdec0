import type { SetCellChange } from "../changes/change";
import type { Localized } from "../findings/finding";
import type { CellAddress } from "../snapshot/address";

/** Helper columns to the right of a table (spec §5). */
export type HelperColumn = "section" | "leadCanonical" | "start" | "end" | "quarter" | "budgetVnd";

/** One cell that can be filled: nothing is written before the user says so. */
export interface Proposal {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly column: HelperColumn;
  /** The content cell of the task. */
  readonly taskCell: CellAddress;
  /** The value to show: dates as ISO text. */
  readonly after: string | number;
  /** "safe": follows from the row; "suggested": rests on something implied. */
  readonly confidence: "safe" | "suggested";
  readonly reason: Localized;
  readonly change: SetCellChange;
}

import type { CellContent } from "../../../engine/index";
import type { WrittenCell } from "../../steps/host-change";
import type { CellStep, LineStep, SheetStep } from "../../steps/steps";

/** What a request tells of steps it carried out: what stood there at the very moment is read in the same request. */
export interface Written {
  /** Steps that met something else than expected. */
  surprises(): readonly Surprise[];
  /** Cells that did not take what was written. */
  untaken(): readonly CellStep[];
}

/** What stood there in place of what was expected. */
export type Surprise =
  | { readonly step: CellStep; readonly found: CellContent }
  /** Rows count from the first of those deleted. */
  | { readonly step: LineStep; readonly found: readonly WrittenCell[] }
  | { readonly step: SheetStep; readonly found: readonly WrittenCell[] };

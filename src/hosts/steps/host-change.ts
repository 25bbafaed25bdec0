import type {
  CellContent,
  CellRange,
  SetCellChange,
  SheetContent,
  SheetContentCell,
  WorkbookChange,
} from "../../engine/index";
import type { HostStyle } from "./host-style";
import type { Landmark } from "./landmark";

/** What the journal holds besides the engine's changes: what takes back moved rows and columns, and sheets. */

/** A cell with the format it had; what undoes a format carried over from another cell. */
export interface HostCellChange extends SetCellChange {
  readonly look?: HostStyle;
}

/** Puts deleted rows in again, with what stood in them. */
export interface RestoreRowsChange {
  readonly type: "restoreRows";
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
  /** What stood in them; rows count from the first of them. */
  readonly image: CellsImage;
  readonly heights: readonly number[];
  /** Merged areas of the sheet that touched them, as they were. */
  readonly merges: readonly CellRange[];
  /** Formulas anywhere in the workbook that looked at the sheet, as they were. */
  readonly formulas: readonly FormulaImage[];
  /** Names of the sheet that began or ended in them. */
  readonly names: readonly NameImage[];
  /** A text of the row above, by which the place is known again. */
  readonly above: string;
  /** What stood below them: where it stands as far down again, the rows are in. */
  readonly beyond: Landmark | null;
}

/** Takes inserted rows out again; refused where something was written into them. */
export interface RemoveRowsChange {
  readonly type: "removeRows";
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
  readonly above: string;
  /** What stood from that row on: where it still does, no rows came in. */
  readonly beyond: Landmark | null;
}

/** Takes an inserted column out again; refused where more than its heading stands there. */
export interface RemoveColumnChange {
  readonly type: "removeColumn";
  readonly sheet: string;
  readonly column: number;
  readonly headerRow: number;
  readonly header: string;
  /** The heading that stood from that column on: where it still does, no column came in. */
  readonly beyond: Landmark | null;
}

/** Deletes a sheet that was made; refused where it holds anything that was not written then. */
export interface RemoveMadeSheetChange {
  readonly type: "removeMade";
  readonly sheet: string;
  readonly written: readonly WrittenCell[];
}

/** Gives a sheet back that was deleted, or made anew and not been edited since. */
export interface RestoreSheetChange {
  readonly type: "restoreSheet";
  readonly sheet: string;
  /** What was written over it; null where it was deleted. */
  readonly written: readonly WrittenCell[] | null;
  readonly content: HostSheetContent;
}

/** A sheet as data, with Excel's formats. */
export interface HostSheetContent extends Omit<SheetContent, "styles"> {
  readonly styles: readonly HostStyle[];
  /** Of a sheet given back: names of the charts on it that are not ours. */
  readonly otherCharts?: readonly string[];
}

export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** Cells with their formats, as data. */
export interface CellsImage {
  readonly cells: readonly SheetContentCell[];
  readonly styles: readonly HostStyle[];
}

/** What a name refers to without the rows, and what it referred to with them. */
export interface NameImage {
  readonly name: string;
  readonly before: CellRange;
  readonly after: CellRange;
}

export interface FormulaImage {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Without the leading "=". */
  readonly formula: string;
  /** That of the cell when the formula is put back. */
  readonly numberFormat?: string;
}

export type HostChange =
  | WorkbookChange
  | HostCellChange
  | RestoreRowsChange
  | RemoveRowsChange
  | RemoveColumnChange
  | RemoveMadeSheetChange
  | RestoreSheetChange;

/** The change as the port knows it: for what is reported to the user. */
export function asWorkbookChange(change: HostChange): WorkbookChange {
  const { sheet } = change;
  switch (change.type) {
    case "restoreRows":
      return { type: "insertRows", sheet, row: change.row, count: change.count };
    case "removeRows":
      return { type: "deleteRows", sheet, row: change.row, count: change.count };
    case "removeColumn": {
      const { column, headerRow, header } = change;
      return { type: "insertColumn", sheet, column, headerRow, header };
    }
    case "removeMade":
    case "restoreSheet":
      return { type: "removeSheet", sheet, before: "" };
    default:
      return change;
  }
}

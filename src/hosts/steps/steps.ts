import type {
  CellAddress,
  CellContent,
  CellRange,
  DeleteRowsChange,
  InsertColumnChange,
  InsertRowsChange,
  PutSheetChange,
  RemoveSheetChange,
  SetNameChange,
  SheetContentCell,
} from "../../engine/index";
import type {
  FormulaImage,
  HostCellChange,
  NameImage,
  RemoveColumnChange,
  RemoveMadeSheetChange,
  RemoveRowsChange,
  RestoreRowsChange,
  RestoreSheetChange,
} from "./host-change";
import type { Landmark } from "./landmark";

/** What is written, in order, once every change was found to fit. Addresses hold at the moment the step is carried out. */
export type Step = CellStep | LineStep | NameStep | SheetStep;

export interface CellStep {
  readonly type: "cell";
  readonly change: HostCellChange;
  readonly row: number;
  readonly column: number;
  /** Where the cell stood when the sheet was read; null in rows and columns put in since. */
  readonly origin: CellAddress | null;
  /** The same of the cell whose format is carried over. */
  readonly formatOrigin: CellAddress | null;
  /** Number format a cell has that stands in no row read: what it was given, else that of the cell above. */
  readonly formatInNewRow: string;
  readonly before: CellContent;
  /** A text that tells the row again when undoing; "" where there is none, and where no journal is kept. */
  readonly rowName: string;
}

export type LineChange =
  DeleteRowsChange | InsertRowsChange | InsertColumnChange | RestoreRowsChange | RemoveRowsChange | RemoveColumnChange;

export interface LineStep {
  readonly type: "lines";
  readonly change: LineChange;
  /** The change where its rows or columns stand now. */
  readonly located: LineChange;
  /** A text that tells the row above. */
  readonly above: string;
  /** What tells later whether the rows or the column came or went. */
  readonly beyond: Landmark | null;
  /** Rows to be given back stand there already, and only miss some of what they held. */
  readonly standing: boolean;
  /** Of rows to be deleted: what goes with them. */
  readonly lost: LostRows | null;
}

export interface LostRows {
  /** Where they stood when the sheet was read. */
  readonly readRows: readonly (number | null)[];
  /** Rows count from the first of them. */
  readonly cells: readonly Omit<SheetContentCell, "style">[];
  readonly merges: readonly CellRange[];
  readonly formulas: readonly FormulaImage[];
  readonly names: readonly NameImage[];
}

export interface NameStep {
  readonly type: "name";
  readonly change: SetNameChange;
  /** What the name refers to now; null where there is none. */
  readonly present: CellRange | null;
  /** What it is to refer to, where that stands now. */
  readonly after: CellRange | null;
}

export interface SheetStep {
  readonly type: "sheet";
  readonly change: SheetChange;
  /** It stands already and is made anew, or deleted. */
  readonly standing: boolean;
}

export type SheetChange = PutSheetChange | RemoveSheetChange | RemoveMadeSheetChange | RestoreSheetChange;

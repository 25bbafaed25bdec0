import type { CellRange } from "./address";
import type { CellGrid } from "./grid";

/** Everything the engine knows about a workbook: its only input. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Day 0 of serial dates: the 1900 system (Windows) or the 1904 system (old Mac files). */
  readonly dateSystem: 1900 | 1904;
  readonly definedNames: readonly DefinedName[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly cells: CellGrid;
  /** Merged areas; null where the host cannot tell (range reads only). */
  readonly merges: readonly CellRange[] | null;
  /** Rows the reader of the file does not see, whatever hid them (by hand, outline, filter). */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Outline level (1–7) of rows that have one. */
  readonly rowOutline: ReadonlyMap<number, number>;
  readonly columnOutline: ReadonlyMap<number, number>;
  /** Its AutoFilter, or that of one of its tables where only the table's has criteria. */
  readonly filter: SheetFilter | null;
  readonly tables: readonly TableSnapshot[];
  readonly isProtected: boolean;
}

/** An AutoFilter. */
export interface SheetFilter {
  readonly range: CellRange;
  /** True where at least one column has a criterion. */
  readonly active: boolean;
}

/** An Excel table (ListObject). */
export interface TableSnapshot {
  readonly name: string;
  readonly range: CellRange;
  readonly headerRowCount: number;
  readonly totalsRowCount: number;
  readonly columns: readonly string[];
}

export interface DefinedName {
  readonly name: string;
  /** What it refers to, as stored, e.g. "'Phụ lục'!$A$5:$G$74". */
  readonly refersTo: string;
  /** Name of the sheet it is local to; null for workbook names. */
  readonly sheet: string | null;
}

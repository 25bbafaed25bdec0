import type { CellAddress, CellRange } from "../snapshot/address";
import type { SheetContent } from "./sheet-content";

/**
 * Everything that writes is data: rules, fill and summaries return lists of changes; a host previews, applies and
 * inverts them. Texts starting with "=" are formulas only in `formula`.
 */
export type CellContent =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "error"; readonly error: string }
  /** Formula without the leading "=", with the value to show until Excel calculates. */
  | { readonly kind: "formula"; readonly formula: string; readonly cached: string | number | null };

/**
 * How a change finds its place again after rows moved: the content text of its row and the header of its column, both as
 * they are stored; in a heading row the content column's header. Rows go by the row they are put under and a column by
 * the one it is put behind ("" at the table's left edge). Absent outside plan tables, in rows without content, and in rows that an
 * `insertRows` of the same list puts in: those go along with it.
 */
export interface ChangeAnchor {
  readonly rowContent: string;
  readonly header: string;
}

export interface SetCellChange {
  readonly type: "setCell";
  readonly sheet: string;
  readonly cell: CellAddress;
  /** What must still stand there; a writer refuses the change otherwise. */
  readonly before: CellContent;
  readonly after: CellContent;
  /** Number format to set with the value; left alone where absent. */
  readonly numberFormat?: string;
  /** Font to set with the value (text converted from a legacy encoding); left alone where absent. */
  readonly fontName?: string;
  /**
   * Cell of the same sheet whose whole format (font, border, fill, alignment, wrap, number format) is carried over before
   * `numberFormat` and `fontName` are set; null gives the cell the format of an untouched one.
   */
  readonly formatFrom?: CellAddress | null;
  readonly anchor?: ChangeAnchor;
}

/** Deletes whole sheet rows `row` … `row + count − 1`. */
export interface DeleteRowsChange {
  readonly type: "deleteRows";
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
  readonly anchor?: ChangeAnchor;
}

/** Inserts `count` empty sheet rows before `row`, formatted as the row above. */
export interface InsertRowsChange {
  readonly type: "insertRows";
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
  readonly anchor?: ChangeAnchor;
}

/** Inserts one column before `column` with a heading in `headerRow`, formatted as its left neighbour. */
export interface InsertColumnChange {
  readonly type: "insertColumn";
  readonly sheet: string;
  readonly column: number;
  readonly headerRow: number;
  readonly header: string;
  readonly anchor?: ChangeAnchor;
}

/** Makes a sheet, or makes one of ours anew in its place. */
export interface PutSheetChange {
  readonly type: "putSheet";
  readonly sheet: string;
  /**
   * Null: a new sheet, last in the workbook, refused where one has that name (upper and lower case alike). Otherwise the
   * `contentFingerprint` that the sheet of that name must still have; a sheet without our marker is never written over.
   */
  readonly over: string | null;
  readonly content: SheetContent;
}

/** Deletes one of our own sheets. */
export interface RemoveSheetChange {
  readonly type: "removeSheet";
  readonly sheet: string;
  /** The `contentFingerprint` it must still have. */
  readonly before: string;
}

/**
 * Gives a range a name local to its sheet, moves the name, or takes it away. The print area is the name
 * "_xlnm.Print_Area"; every other name a change makes is a hidden one of ours.
 */
export interface SetNameChange {
  readonly type: "setName";
  readonly sheet: string;
  readonly name: string;
  /** What the name must still refer to; null where there must be none. */
  readonly before: CellRange | null;
  readonly after: CellRange | null;
}

export type WorkbookChange =
  | SetCellChange
  | DeleteRowsChange
  | InsertRowsChange
  | InsertColumnChange
  | SetNameChange
  | PutSheetChange
  | RemoveSheetChange;

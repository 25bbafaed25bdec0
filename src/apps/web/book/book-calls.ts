import type { CellAddress, Finding, WorkbookChange, WorkbookSettings, WorkbookSnapshot } from "../../../engine/index";
import type { ApplyResult, RunSummary } from "../../../hosts/workbook-host";
import type { CheckedHead, FindingsPiece, ItemsPiece, NumberedQuestion } from "../../../ui/desk/desk-calls";
import type { Call } from "../../../hosts/channel/messages";
import type { BookLook, GridRow } from "./grid-types";
import type { SnapshotPiece } from "../../../hosts/channel/snapshot-pieces";

/** What the worker does for the page with the one workbook it has open. */
export interface BookCalls {
  /** Opens bytes of a file in place of what was open. Fails with the sentence for the file. */
  readonly open: Call<Uint8Array, BookLook>;
  readonly look: Call<null, BookLook>;
  /** Cells of rows `first` to before `end`. */
  readonly rows: Call<RowSpan, readonly GridRow[]>;
  /** Where an arrow with Ctrl leads. */
  readonly jump: Call<Jump, CellAddress>;
  readonly read: Call<null, Omit<WorkbookSnapshot, "sheets">, SnapshotPiece>;
  readonly readSheet: Call<string, null, SnapshotPiece>;
  readonly check: Call<Check, CheckedHead, FindingsPiece>;
  readonly ask: Call<NumberedQuestion, unknown, ItemsPiece>;
  readonly forget: Call<number, null>;
  readonly apply: Call<{ readonly changes: readonly WorkbookChange[]; readonly label: string }, ApplyResult>;
  /** What the user typed into a cell: null result where it changes nothing. */
  readonly type: Call<TypedCell, ApplyResult | null>;
  readonly undo: Call<null, ApplyResult>;
  readonly redo: Call<null, ApplyResult>;
  readonly history: Call<null, History>;
  readonly loadSettings: Call<null, WorkbookSettings>;
  readonly saveSettings: Call<WorkbookSettings, null>;
  /** Null takes the marks away. */
  readonly mark: Call<readonly Finding[] | null, null>;
  readonly bytes: Call<null, Uint8Array>;
}

interface Check {
  readonly number: number;
  readonly settings: WorkbookSettings;
}

export interface RowSpan {
  readonly sheet: string;
  readonly first: number;
  readonly end: number;
}

export interface Jump {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly along: "row" | "column";
  readonly by: 1 | -1;
}

export interface TypedCell {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly text: string;
  readonly label: string;
}

/** What undo and redo would do. */
export interface History {
  readonly last: RunSummary | null;
  readonly next: RunSummary | null;
}

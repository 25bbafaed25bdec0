import type { CellAddress, Finding, WorkbookChange, WorkbookSettings, WorkbookSnapshot } from "../../../engine/index";
import type { ApplyResult, CleanCopy, RunSummary } from "../../../hosts/workbook-host";
import type { CheckedHead, FindingsPiece, ItemsPiece, NumberedQuestion } from "../../../ui/desk/desk-calls";
import type { Call } from "../../../hosts/channel/messages";
import type { BookLook, GridRow } from "./grid-types";
import type { SnapshotPiece } from "../../../hosts/channel/snapshot-pieces";

/** What the worker does for the page with the one workbook it has open. */
export interface BookCalls {
  /** Opens bytes of a file in place of what was open; on the way tells how much is done, 0 to 1. Fails with the sentence for the file. */
  readonly open: Call<Uint8Array, BookLook, number>;
  readonly look: Call<null, BookLook>;
  /** Cells of rows `first` to before `end`. */
  readonly rows: Call<RowSpan, readonly GridRow[]>;
  /** Where an arrow with Ctrl leads. */
  readonly jump: Call<Jump, CellAddress>;
  /** Takes the versions of sheets the page has, by name: of these comes what changed. */
  readonly read: Call<ReadonlyMap<string, number>, Omit<WorkbookSnapshot, "sheets">, SnapshotPiece>;
  readonly readSheet: Call<KnownSheet, null, SnapshotPiece>;
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
  readonly cleanCopy: Call<null, CleanCopy>;
}

/** A sheet, and the version of it that the page has. */
export interface KnownSheet {
  readonly name: string;
  readonly version: number | null;
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

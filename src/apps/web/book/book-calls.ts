import type { CellAddress, Finding, WorkbookChange, WorkbookSettings, WorkbookSnapshot } from "../../../engine/index";
import type { ApplyResult, CleanCopy, RunSummary } from "../../../hosts/workbook-host";
import type { ListedFinding } from "../../../ui/store/listed-finding";
import type { CheckedWorkbook } from "../../../ui/store/state";
import type { Call } from "../channel/messages";
import type { BookLook, GridRow } from "./grid-types";
import type { SnapshotPiece } from "./snapshot-pieces";

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
  readonly check: Call<WorkbookSettings, CheckedHead, readonly ListedFinding[]>;
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

/** What a check found, without the plan, which the page makes itself when a view asks for it, and the list that came ahead. */
export type CheckedHead = Omit<CheckedWorkbook, "plan" | "rules" | "listed" | "report"> & {
  readonly report: Omit<CheckedWorkbook["report"], "findings">;
};

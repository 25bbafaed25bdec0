import type {
  CellAddress,
  CellRange,
  Finding,
  Localized,
  SheetSnapshot,
  WorkbookChange,
  WorkbookSettings,
  WorkbookSnapshot,
} from "../engine/index";
import type { CleanCopy } from "./remains";

export type { CleanCopy };

/**
 * The port between the views and the place a workbook lives: Excel (hosts/office) or file bytes (hosts/xlsx). Every method may
 * reject with a HostError, whose message is a sentence for the clerk.
 */
export interface WorkbookHost {
  readonly capabilities: HostCapabilities;
  /** The whole workbook. */
  read(): Promise<ReadResult>;
  /** One sheet again after an edit: values, formulas and formats of its used range; the rest as last read. */
  readSheet(sheet: string): Promise<SheetSnapshot>;
  /**
   * Writes the changes as one run that `undo` takes back. What could not be written stands in the result with its sentence; a run
   * that was cancelled or failed midway is in the journal as far as it came.
   */
  apply(changes: readonly WorkbookChange[], label: string, options?: RunOptions): Promise<ApplyResult>;
  /** Takes back the last run, where cells still hold what was written. */
  undo(): Promise<ApplyResult>;
  /** The run that `undo` would take back, also after the pane was closed and opened; null where there is none. */
  lastRun(): Promise<RunSummary | null>;
  /** Selects a cell and scrolls to it. */
  select(sheet: string, cell: CellAddress): Promise<void>;
  /** A copy for submission as it would be now; changes nothing. There where `capabilities.copy` is. */
  cleanCopy?(): Promise<CleanCopy>;
  /** Opens a workbook beside this one; there where `capabilities.copy` is "opened". */
  openWorkbook?(bytes: Uint8Array): Promise<void>;
  /** Reports the user's edits and selections until the returned function is called; the host's own writes are not reported. */
  watch(listener: HostListener): Promise<() => Promise<void>>;
  readonly store: SettingsStore;
  readonly marks: FindingMarks;
}

export interface HostCapabilities {
  /** "full": check and write; "readOnly": check only; "explain": too old to check, the page explains. */
  readonly mode: "full" | "readOnly" | "explain";
  /** Settings travel with the workbook; otherwise they stay on this computer. */
  readonly settingsInWorkbook: boolean;
  /** Merged areas, fonts and hidden rows can be read. */
  readonly fullSnapshot: boolean;
  /** Copies for submission can be made: opened beside the workbook, or as bytes that the caller saves. */
  readonly copy?: "opened" | "saved";
  /** Why the mode is not "full", for the clerk; empty otherwise. */
  readonly reasons: readonly HostReason[];
}

export type HostReason = "oldExcel" | "noFileBytes" | "readOnlyWorkbook" | "noCustomXml";

export interface ReadResult {
  readonly snapshot: WorkbookSnapshot;
  /** "ranges": read cell by cell because the file could not be had; merged areas are unknown. */
  readonly source: "file" | "ranges";
}

export interface RunOptions {
  /** Called as the run goes on: changes dealt with, of all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Aborting stops the run between two batches; what was written stays and can be undone. */
  readonly signal?: AbortSignal;
}

/** A run in the journal. */
export interface RunSummary {
  /** What the user pressed, as shown beside Hoàn tác: "Điền 84 ô". */
  readonly label: string;
  /** Changes written. */
  readonly applied: number;
}

export interface ApplyResult {
  readonly applied: number;
  /** The user cancelled before the end. */
  readonly cancelled: boolean;
  /** Changes that were refused; all others were written. */
  readonly refused: readonly Refusal[];
}

/** A change that was not written, and why. */
export interface Refusal {
  readonly change: WorkbookChange;
  readonly code: HostErrorCode;
  /** What the clerk can do about it. */
  readonly sentence: Localized;
}

export interface HostListener {
  /** The user edited cells, rows or columns of a sheet; null where the whole sheet or its name changed. */
  changed(sheet: string, range: CellRange | null): void;
  /** The user selected a cell. */
  selected(sheet: string, cell: CellAddress): void;
  /** Sheets were added, deleted, renamed, hidden or shown: read the whole workbook again. */
  structureChanged(): void;
}

export interface SettingsStore {
  load(): Promise<WorkbookSettings>;
  save(settings: WorkbookSettings): Promise<void>;
}

/** Marks in the sheets: conditional formats of ours that can be removed leaving no trace. */
export interface FindingMarks {
  show(findings: readonly Finding[]): Promise<void>;
  hide(): Promise<void>;
}

export type HostErrorCode =
  | "cellEditing"
  | "protected"
  | "readOnly"
  | "filtered"
  | "merged"
  | "array"
  | "tablePart"
  | "pivotTable"
  | "tooLarge"
  | "sheetMissing"
  | "sheetHidden"
  | "sheetExists"
  | "changed"
  | "dependent"
  | "interrupted"
  | "busy"
  | "offline"
  | "notSupported"
  | "unknown";

/** A failure of the host, with a sentence that tells the clerk what to do next. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly sentence: Localized,
    /** What the host itself said, for the details that fold out. */
    readonly detail: string,
  ) {
    super(sentence.vi);
    this.name = "HostError";
  }
}

import type { Finding, FindingCounts } from "../engine/index";
import type { Refusal } from "./workbook-host";

/** A copy of a workbook for submission (spec §8). */
export interface CleanCopy {
  readonly bytes: Uint8Array;
  /** What the receiver would still see. */
  readonly remains: Remains;
  /** What of ours could not be taken away, with its sentence. */
  readonly refused: readonly Refusal[];
}

/** What whoever receives a workbook would see or could find out, beside the plan itself. */
export interface Remains {
  readonly hiddenSheets: readonly string[];
  /** Runs as Excel names them: "5:7", "C:D". */
  readonly hiddenRows: readonly SheetRuns[];
  readonly hiddenColumns: readonly SheetRuns[];
  readonly notes: readonly SheetNotes[];
  readonly properties: FileProperties;
  /** Other files that formulas take values from. */
  readonly externalLinks: readonly string[];
  readonly hasMacros: boolean;
  /** Sheets this add-in had generated: from now on they are like any other. */
  readonly generatedSheets: readonly string[];
  /** Errors and warnings that are left. */
  readonly findings: readonly Finding[];
  readonly counts: FindingCounts;
}

/** Rows or columns of a sheet, in runs. */
export interface SheetRuns {
  readonly sheet: string;
  readonly runs: readonly string[];
}

/** The notes and threaded comments of a sheet. */
export interface SheetNotes {
  readonly sheet: string;
  /** Cells in the order of the file, each once. */
  readonly cells: readonly string[];
  /** Who wrote them, each once. */
  readonly authors: readonly string[];
}

/** What a file says of those who made it; null where it says nothing. */
export interface FileProperties {
  readonly creator: string | null;
  readonly lastModifiedBy: string | null;
  readonly manager: string | null;
  readonly company: string | null;
  /** Names of the properties somebody added. */
  readonly custom: readonly string[];
}

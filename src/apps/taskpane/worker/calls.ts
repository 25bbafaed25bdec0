import type { WorkbookSettings, WorkbookSnapshot } from "../../../engine/index";
import type { Call } from "../../../hosts/channel/messages";
import type { SnapshotPiece } from "../../../hosts/channel/snapshot-pieces";
import type { ReadResult } from "../../../hosts/workbook-host";
import type { CheckedHead, FindingsPiece, ItemsPiece, NumberedQuestion } from "../../../ui/desk/desk-calls";

/** What the worker does for the pane. It keeps the sheets it read or was sent, each by its key, until it is told to drop them. */
export interface PaneCalls {
  /** Reads the bytes of the open workbook; fails with the sentence for the file. */
  readonly parse: Call<Uint8Array, ParsedRest, SnapshotPiece>;
  /** A piece of a sheet that the page read from Excel; the first one is its head. */
  readonly sheet: Call<{ readonly key: string; readonly piece: SnapshotPiece }, null>;
  readonly drop: Call<readonly string[], null>;
  readonly check: Call<Check, CheckedHead, FindingsPiece>;
  readonly ask: Call<NumberedQuestion, unknown, ItemsPiece>;
  readonly forget: Call<number, null>;
}

type Rest = Omit<WorkbookSnapshot, "sheets">;

interface ParsedRest {
  readonly rest: Rest;
  /** Of the sheets, in order. */
  readonly keys: readonly string[];
}

interface Check {
  readonly number: number;
  readonly settings: WorkbookSettings;
  readonly rest: Rest;
  readonly keys: readonly string[];
  readonly source: ReadResult["source"];
}

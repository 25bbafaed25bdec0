import type { SheetSnapshot, WorkbookChange, WorkbookSnapshot } from "../../engine/index";
import { WorkbookFileError } from "../xlsx/workbook-file-error";
import type {
  ApplyResult,
  CleanCopy,
  HostCapabilities,
  HostListener,
  ReadResult,
  RunOptions,
  RunSummary,
  SettingsStore,
  WorkbookHost,
} from "../workbook-host";
import { HostError } from "../workbook-host";
import { checkOptionsOf } from "../../engine/index";
import { documentBytes } from "./document-bytes";
import { hostError } from "../host-failure";
import { lastRun, undoLastRun } from "./journal/undo-run";
import { excelMarks } from "./marks";
import { readByRanges, readSheet } from "./read-sheets";
import { openWorkbook } from "./open-workbook";
import { run } from "./run";
import { selectCell } from "./select";
import { watchWorkbook } from "./watch";
import { ChangeRun } from "./write/run-changes";

export type ParseFile = (bytes: Uint8Array) => WorkbookSnapshot | Promise<WorkbookSnapshot>;

/** The workbook open in Excel. */
export class OfficeHost implements WorkbookHost {
  readonly marks = excelMarks;
  #last: WorkbookSnapshot | null = null;

  constructor(
    readonly capabilities: HostCapabilities,
    readonly store: SettingsStore,
    /** Reads the bytes of the workbook, as `readWorkbook` does. */
    private readonly parse: ParseFile,
  ) {}

  async read(): Promise<ReadResult> {
    const result = await this.#readWhole();
    this.#last = result.snapshot;
    return result;
  }

  async readSheet(sheet: string): Promise<SheetSnapshot> {
    const before = this.#last?.sheets.find(({ name }) => name === sheet) ?? null;
    const read = await readSheet(sheet, before);
    if (this.#last) {
      const sheets = this.#last.sheets.map((one) => (one.name === sheet ? read : one));
      this.#last = { ...this.#last, sheets };
    }
    return read;
  }

  select(...where: Parameters<WorkbookHost["select"]>): Promise<void> {
    return selectCell(...where);
  }

  watch(listener: HostListener): Promise<() => Promise<void>> {
    // Events over all sheets came with ExcelApi 1.9; an older Excel is checked by the button only.
    return this.capabilities.reasons.includes("oldExcel")
      ? Promise.resolve(() => Promise.resolve())
      : watchWorkbook(listener);
  }

  /** What makes copies is loaded when the first one is asked for. */
  async cleanCopy(): Promise<CleanCopy> {
    const { cleanCopy } = await import("../xlsx/clean-copy");
    const options = checkOptionsOf(await this.store.load());
    return cleanCopy(await documentBytes(), options);
  }

  openWorkbook(bytes: Uint8Array): Promise<void> {
    return openWorkbook(bytes);
  }

  async apply(changes: readonly WorkbookChange[], label: string, options: RunOptions = {}): Promise<ApplyResult> {
    this.#mustWrite();
    if (options.signal?.aborted === true) return { applied: 0, cancelled: true, refused: [] };
    return run(
      (context) => new ChangeRun(context, changes, { ...options, kind: { label }, seen: this.#last }).carryOut(),
      {
        oneUndo: true,
      },
    );
  }

  async undo(): Promise<ApplyResult> {
    this.#mustWrite();
    return undoLastRun();
  }

  lastRun(): Promise<RunSummary | null> {
    return this.capabilities.mode === "full" ? lastRun() : Promise.resolve(null);
  }

  /** @throws HostError where this Excel or this workbook cannot be written to. */
  #mustWrite(): void {
    const { mode, reasons } = this.capabilities;
    if (mode === "full") return;
    throw hostError(reasons.includes("readOnlyWorkbook") ? "readOnly" : "notSupported", mode);
  }

  /** The file tells all; where Excel does not hand it over, ranges tell the cells. */
  async #readWhole(): Promise<ReadResult> {
    if (this.capabilities.fullSnapshot) {
      try {
        return { snapshot: await this.parse(await documentBytes()), source: "file" };
      } catch (error) {
        const other =
          error instanceof WorkbookFileError || (error instanceof HostError && error.code !== "cellEditing");
        if (!other) throw error;
      }
    }
    return { snapshot: await readByRanges(), source: "ranges" };
  }
}

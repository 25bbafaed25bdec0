import type { CellAddress, CellRange, SheetSnapshot, WorkbookChange } from "../../../engine/index";
import type {
  ApplyResult,
  CleanCopy,
  FindingMarks,
  HostListener,
  ReadResult,
  RunOptions,
  RunSummary,
  SettingsStore,
  WorkbookHost,
} from "../../../hosts/workbook-host";
import type { Remote } from "../../../hosts/channel/remote";
import type { BookCalls } from "./book-calls";
import type { SheetVersion } from "../../../hosts/channel/snapshot-pieces";
import { SheetBuilder } from "../../../hosts/channel/snapshot-pieces";
import { FILE_CAPABILITIES } from "../../../hosts/xlsx/capabilities";

/** What the page wants to know of the host beyond the port. */
export interface HostEvents {
  /** The pane leads to a cell. */
  selected(sheet: string, cell: CellAddress): void;
  /** Something was written that a saved file must hold; `shows`: it is seen in the grid. */
  written(shows: boolean): Promise<void>;
}

/** The port on the workbook in the worker: every call crosses over, and snapshots come back in pieces. */
export class WorkerHost implements WorkbookHost {
  readonly capabilities = FILE_CAPABILITIES;
  readonly #listeners = new Set<HostListener>();
  /** Sheets as they came last, so that only what changes need come again. */
  readonly #kept = new Map<string, SheetVersion>();

  constructor(
    private readonly remote: Remote<BookCalls>,
    private readonly events: HostEvents,
  ) {}

  async read(): Promise<ReadResult> {
    const builder = new SheetBuilder(new Map(this.#kept));
    const known = new Map([...this.#kept].map(([name, { version }]) => [name, version]));
    const rest = await this.remote.call("read", known, (piece) => {
      builder.add(piece);
    });
    this.#kept.clear();
    this.#keep(builder);
    return { snapshot: { ...rest, sheets: builder.sheets }, source: "file" };
  }

  async readSheet(name: string): Promise<SheetSnapshot> {
    const builder = new SheetBuilder(new Map(this.#kept));
    await this.remote.call("readSheet", { name, version: this.#kept.get(name)?.version ?? null }, (piece) => {
      builder.add(piece);
    });
    this.#keep(builder);
    const [sheet] = builder.sheets;
    if (!sheet) throw new Error(`no answer for ${name}`);
    return sheet;
  }

  #keep({ built }: SheetBuilder): void {
    for (const one of built) this.#kept.set(one.sheet.name, one);
  }

  async apply(changes: readonly WorkbookChange[], label: string, options: RunOptions = {}): Promise<ApplyResult> {
    if (options.signal?.aborted === true) return { applied: 0, cancelled: true, refused: [] };
    const result = await this.remote.call("apply", { changes, label });
    options.onProgress?.(changes.length, changes.length);
    await this.events.written(true);
    return result;
  }

  async undo(): Promise<ApplyResult> {
    const result = await this.remote.call("undo", null);
    await this.events.written(true);
    return result;
  }

  async lastRun(): Promise<RunSummary | null> {
    return (await this.remote.call("history", null)).last;
  }

  cleanCopy(): Promise<CleanCopy> {
    return this.remote.call("cleanCopy", null);
  }

  select(sheet: string, cell: CellAddress): Promise<void> {
    this.events.selected(sheet, cell);
    return Promise.resolve();
  }

  watch(listener: HostListener): Promise<() => Promise<void>> {
    this.#listeners.add(listener);
    return Promise.resolve(() => {
      this.#listeners.delete(listener);
      return Promise.resolve();
    });
  }

  readonly store: SettingsStore = {
    load: () => this.remote.call("loadSettings", null),
    save: async (settings) => {
      await this.remote.call("saveSettings", settings);
      await this.events.written(false);
    },
  };

  readonly marks: FindingMarks = {
    show: async (findings) => {
      await this.remote.call("mark", findings);
      await this.events.written(false);
    },
    hide: async () => {
      await this.remote.call("mark", null);
      await this.events.written(false);
    },
  };

  /** The user selected a cell of the grid. */
  tellSelected(sheet: string, cell: CellAddress): void {
    for (const listener of this.#listeners) listener.selected(sheet, cell);
  }

  /** The user edited the grid; null: undo or redo changed who knows what. */
  tellChanged(edit: { readonly sheet: string; readonly range: CellRange } | null): void {
    for (const listener of this.#listeners) {
      if (edit) listener.changed(edit.sheet, edit.range);
      else listener.structureChanged();
    }
  }
}

import { applyChanges, ChangeConflictError } from "../../src/engine/changes/apply";
import type {
  CellAddress,
  Finding,
  SheetSnapshot,
  WorkbookChange,
  WorkbookSettings,
  WorkbookSnapshot,
} from "../../src/engine/index";
import { DEFAULT_SETTINGS, DEFAULT_STYLE, formatAddress, gridFingerprint } from "../../src/engine/index";
import type {
  ApplyResult,
  CleanCopy,
  HostCapabilities,
  HostListener,
  ReadResult,
  RunOptions,
  RunSummary,
  WorkbookHost,
} from "../../src/hosts/workbook-host";

type RefusedChange = ApplyResult["refused"][number];

const TYPED_OVER = {
  vi: "Ô này đã được sửa sau khi ghi, nên được giữ nguyên.",
  en: "This cell was edited after it was written, so it was left as it is.",
};

interface JournalRun {
  readonly label: string;
  readonly written: {
    readonly change: WorkbookChange;
    readonly before: WorkbookSnapshot;
    readonly after: WorkbookSnapshot;
  }[];
}

export const NOTHING_REMAINS: CleanCopy["remains"] = {
  hiddenSheets: [],
  hiddenRows: [],
  hiddenColumns: [],
  notes: [],
  properties: { creator: null, lastModifiedBy: null, manager: null, company: null, custom: [] },
  externalLinks: [],
  hasMacros: false,
  generatedSheets: [],
  findings: [],
  counts: { error: 0, warning: 0, info: 0, ignored: 0 },
};

export const FULL: HostCapabilities = {
  mode: "full",
  settingsInWorkbook: true,
  fullSnapshot: true,
  copy: "opened",
  reasons: [],
};

/** A workbook in memory behind the port, that a test edits as a user would and that fails when told to. */
export class FakeHost implements WorkbookHost {
  /** Every call that reached the host, in order: "read", "readSheet Phụ lục", "select Phụ lục!A1", "save", "marks 3", … */
  readonly calls: string[] = [];
  saved: WorkbookSettings;
  /** Runs that can be taken back; outlives a pane. */
  readonly journal: JournalRun[] = [];
  /** Refuses a change with a sentence; null lets it pass. */
  refuse: (change: WorkbookChange) => string | null = () => null;
  #listener: HostListener | null = null;
  /** What `cleanCopy` answers. */
  copy: CleanCopy = { bytes: new Uint8Array([1]), remains: NOTHING_REMAINS, refused: [] };
  readonly #failures = new Map<string, Error>();
  readonly #held = new Map<string, Promise<void>>();

  constructor(
    public snapshot: WorkbookSnapshot,
    readonly capabilities: HostCapabilities = FULL,
    settings: WorkbookSettings = DEFAULT_SETTINGS,
    private readonly source: ReadResult["source"] = "file",
  ) {
    this.saved = settings;
  }

  /** The next call of that name rejects. */
  failNext(call: string, error: Error): void {
    this.#failures.set(call, error);
  }

  /** Calls of that name wait until the returned function is called. */
  hold(call: string): () => void {
    let release: () => void = () => undefined;
    this.#held.set(
      call,
      new Promise((resolve) => {
        release = resolve;
      }),
    );
    return () => {
      this.#held.delete(call);
      release();
    };
  }

  /** The user changed a sheet. */
  edit(sheet: SheetSnapshot): void {
    const sheets = this.snapshot.sheets.map((one) => (one.name === sheet.name ? sheet : one));
    this.snapshot = { ...this.snapshot, sheets };
    this.#listener?.changed(sheet.name, null);
  }

  /** The user added, removed or renamed sheets. */
  restructure(snapshot: WorkbookSnapshot): void {
    this.snapshot = snapshot;
    this.#listener?.structureChanged();
  }

  /** The user selected a cell. */
  userSelects(sheet: string, cell: CellAddress): void {
    this.#listener?.selected(sheet, cell);
  }

  get isWatched(): boolean {
    return this.#listener !== null;
  }

  async read(): Promise<ReadResult> {
    await this.#called("read");
    return { snapshot: this.snapshot, source: this.source };
  }

  async readSheet(name: string): Promise<SheetSnapshot> {
    await this.#called("readSheet", name);
    const sheet = this.snapshot.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  /**
   * Writes change by change, as the engine applies them; `refuse` refuses some, and a change that no longer fits is refused.
   * Calls named "apply 2" are those before the third change: they can be held and can fail.
   */
  async apply(
    changes: readonly WorkbookChange[],
    label: string,
    { onProgress, signal }: RunOptions = {},
  ): Promise<ApplyResult> {
    await this.#called("apply", label);
    const run: JournalRun = { label, written: [] };
    const refused: RefusedChange[] = [];
    for (const [at, change] of changes.entries()) {
      await this.#met(`apply ${at}`);
      if (signal?.aborted === true) break;
      const message = this.refuse(change) ?? this.#write(change, run);
      if (message !== null) refused.push({ change, code: "changed", sentence: { vi: message, en: message } });
      onProgress?.(at + 1, changes.length);
    }
    return { applied: run.written.length, cancelled: signal?.aborted === true, refused };
  }

  /** Takes back the last run: cells that no longer hold what was written are refused. */
  async undo(): Promise<ApplyResult> {
    await this.#called("undo");
    const run = this.journal.pop();
    const refused: RefusedChange[] = [];
    for (const { change, before, after } of run?.written.reverse() ?? []) {
      const sheet = this.snapshot.sheets.find(({ name }) => name === change.sheet);
      const written = after.sheets.find(({ name }) => name === change.sheet);
      if (contentAt(sheet, change) === contentAt(written, change)) this.#takeBack(change, before);
      else refused.push({ change, code: "changed", sentence: TYPED_OVER });
    }
    return { applied: (run?.written.length ?? 0) - refused.length, cancelled: false, refused };
  }

  async lastRun(): Promise<RunSummary | null> {
    await this.#met("lastRun");
    const run = this.journal.at(-1);
    return run ? { label: run.label, applied: run.written.length } : null;
  }

  async cleanCopy(): Promise<CleanCopy> {
    await this.#called("cleanCopy");
    return this.copy;
  }

  async openWorkbook(bytes: Uint8Array): Promise<void> {
    await this.#called("openWorkbook", bytes.join(" "));
  }

  async select(sheet: string, cell: CellAddress): Promise<void> {
    await this.#called("select", `${sheet}!${formatAddress(cell)}`);
  }

  async watch(listener: HostListener): Promise<() => Promise<void>> {
    await this.#called("watch");
    this.#listener = listener;
    return () => {
      this.#listener = null;
      return Promise.resolve();
    };
  }

  readonly store = {
    load: async (): Promise<WorkbookSettings> => {
      await this.#called("load");
      return this.saved;
    },
    save: async (settings: WorkbookSettings): Promise<void> => {
      await this.#called("save");
      this.saved = settings;
    },
  };

  readonly marks = {
    show: async (findings: readonly Finding[]): Promise<void> => {
      await this.#called("marks", String(findings.length));
    },
    hide: async (): Promise<void> => {
      await this.#called("unmark");
    },
  };

  /** The sentence why the change cannot be written, or null once it is. */
  #write(change: WorkbookChange, run: JournalRun): string | null {
    const before = this.snapshot;
    try {
      this.snapshot = applyChanges(before, [change]);
    } catch (error) {
      if (error instanceof ChangeConflictError) return "Ô này đã thay đổi; kiểm tra lại rồi làm lại.";
      throw error;
    }
    if (run.written.length === 0) this.journal.push(run);
    run.written.push({ change, before, after: this.snapshot });
    return null;
  }

  #takeBack(change: WorkbookChange, before: WorkbookSnapshot): void {
    if (change.type === "setCell") {
      const sheets = this.snapshot.sheets.map((sheet) => {
        if (sheet.name !== change.sheet) return sheet;
        const cells = sheet.cells.clone();
        const old = before.sheets.find(({ name }) => name === change.sheet)?.cells.at(change.cell);
        cells.set(change.cell.row, change.cell.column, old ?? { value: null, style: DEFAULT_STYLE });
        return { ...sheet, cells };
      });
      this.snapshot = { ...this.snapshot, sheets };
    } else this.snapshot = before;
  }

  async #called(name: string, about = ""): Promise<void> {
    this.calls.push(about === "" ? name : `${name} ${about}`);
    await this.#met(name);
  }

  /** Waits or fails where told to. */
  async #met(name: string): Promise<void> {
    await this.#held.get(name);
    const failure = this.#failures.get(name);
    this.#failures.delete(name);
    if (failure) throw failure;
  }
}

/** What a change is about, as text: its cell, or the whole sheet. */
function contentAt(sheet: SheetSnapshot | undefined, change: WorkbookChange): string {
  if (!sheet) return "";
  return change.type === "setCell" ? JSON.stringify(sheet.cells.at(change.cell)) : gridFingerprint(sheet.cells);
}

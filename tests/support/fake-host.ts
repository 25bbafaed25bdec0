import type { CellAddress, Finding, SheetSnapshot, WorkbookSettings, WorkbookSnapshot } from "../../src/engine/index";
import { DEFAULT_SETTINGS, formatAddress } from "../../src/engine/index";
import type { HostCapabilities, HostListener, ReadResult, WorkbookHost } from "../../src/hosts/workbook-host";

export const FULL: HostCapabilities = { mode: "full", settingsInWorkbook: true, fullSnapshot: true, reasons: [] };

/** A workbook in memory behind the port, that a test edits as a user would and that fails when told to. */
export class FakeHost implements WorkbookHost {
  /** Every call that reached the host, in order: "read", "readSheet Phụ lục", "select Phụ lục!A1", "save", "marks 3", … */
  readonly calls: string[] = [];
  saved: WorkbookSettings;
  #listener: HostListener | null = null;
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

  async apply(): Promise<never> {
    await this.#called("apply");
    throw new Error("a check never writes");
  }

  async undo(): Promise<never> {
    await this.#called("undo");
    throw new Error("a check never writes");
  }

  lastRun(): Promise<null> {
    return Promise.resolve(null);
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

  async #called(name: string, about = ""): Promise<void> {
    this.calls.push(about === "" ? name : `${name} ${about}`);
    await this.#held.get(name);
    const failure = this.#failures.get(name);
    this.#failures.delete(name);
    if (failure) throw failure;
  }
}

import type { WorkbookChange, WorkbookSettings } from "../../engine/index";
import { formatAddress } from "../../engine/index";
import type { HostListener, ReadResult } from "../../hosts/workbook-host";
import type { PaneStore } from "../store/pane-store";
import type { CheckedWorkbook } from "../store/state";
import { ChangedSheets } from "./changed-sheets";
import type { Connection } from "./connection";
import { passesByItself } from "./pane-failure";
import type { Timing } from "./timing";
import { afterPaint } from "./timing";

/** Reads and checks the workbook: all of it when asked, then by itself the sheets that change. Never writes. */
export class Checker {
  readonly #changed = new ChangedSheets();
  #read: ReadResult | null = null;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unwatch: (() => Promise<void>) | null = null;
  /** The last check begun gives the one before it up: only what the last one found is shown. */
  #abort = new AbortController();

  constructor(
    private readonly store: PaneStore,
    private readonly timing: Timing,
    /** A re-check by itself failed, and trying again by itself is no use. */
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /** Reads the whole workbook and checks it; from then on the checker follows the user's edits. */
  async checkAll(connection: Connection): Promise<void> {
    this.#changed.addAll();
    await this.#run(connection);
    this.#unwatch ??= await connection.host.watch(this.#listener(connection));
  }

  /** Checks what changes of ours may have altered; what moves cells or sheets alters more than its own. */
  async checkAfter(connection: Connection, changes: readonly WorkbookChange[]): Promise<void> {
    for (const change of changes) {
      if (change.type === "setCell") this.#changed.add(change.sheet);
      else this.#changed.addAll();
    }
    await this.#run(connection);
  }

  /** Checks again what was read, with the settings as they are now; at once where the check is answered at once. */
  recheck(connection: Connection): Promise<void> | null {
    const settings = this.store.state.settings;
    if (!this.#read || !settings) return null;
    return this.#show(connection, this.#read, settings)?.catch(this.onFailure) ?? null;
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#unwatch?.();
    this.#unwatch = null;
  }

  /** One run at a time; what changes meanwhile is checked by the same run before it ends. */
  #run(connection: Connection): Promise<void> {
    this.#running ??= this.#untilUnchanged(connection).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #untilUnchanged(connection: Connection): Promise<void> {
    while (!this.#changed.isEmpty) {
      this.store.dispatch({ type: "checkStarted" });
      await afterPaint();
      this.#read = await this.#changed.readInto(connection.host, this.#read);
      // Reading a long plan and checking it are two pieces of work, between which the page answers.
      await afterPaint();
      const settings = this.store.state.settings;
      if (settings) await this.#show(connection, this.#read, settings);
    }
  }

  /** At once where the check is answered at once. Ends quietly where the check was given up. */
  #show({ check }: Connection, read: ReadResult, settings: WorkbookSettings): Promise<void> | null {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    const show = (result: CheckedWorkbook) => {
      const old = signal.aborted ? result : this.store.state.result;
      if (!signal.aborted) this.store.dispatch({ type: "checked", result });
      old?.release?.();
    };
    const answer = check(read, settings, signal);
    if (answer instanceof Promise) {
      return answer.then(show, (error: unknown) => {
        if (!signal.aborted) throw error;
      });
    }
    show(answer);
    return null;
  }

  #listener(connection: Connection): HostListener {
    return {
      changed: (sheet) => {
        this.#changed.add(sheet);
        this.#soon(connection, this.timing.afterEdit);
      },
      structureChanged: () => {
        this.#changed.addAll();
        this.#soon(connection, this.timing.afterEdit);
      },
      selected: (sheet, cell) => {
        this.store.dispatch({ type: "sheetSelected", cell: { sheet, address: formatAddress(cell) } });
      },
    };
  }

  #soon(connection: Connection, delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#follow(connection);
    }, delay);
  }

  async #follow(connection: Connection): Promise<void> {
    // What is being checked is not what stands there any more.
    if (!this.#changed.isEmpty) this.#abort.abort();
    try {
      await this.#run(connection);
    } catch (error) {
      if (passesByItself(error)) {
        this.store.dispatch({ type: "checkPostponed" });
        this.#soon(connection, this.timing.whileBusy);
      } else this.onFailure(error);
    }
  }
}

import type { Finding } from "../../../engine/index";
import { formatAddress } from "../../../engine/index";
import type { ApplyResult } from "../../../hosts/workbook-host";
import { checkAtDesk } from "../../../ui/desk/check-at-desk";
import { PaneController } from "../../../ui/controller/pane-controller";
import { PaneStore } from "../../../ui/store/pane-store";
import type { BookCalls } from "../book/book-calls";
import { BookStore } from "../book/book-store";
import { deskLine } from "../book/desk-line";
import { PageTiming } from "../book/page-timing";
import { WorkerHost } from "../book/worker-host";
import { Remote } from "../../../hosts/channel/remote";
import { loadPageEngine } from "./page-engine";

export type CreateWorker = () => Worker;

/** A file on its way to be open. */
export interface Opening {
  readonly signal: AbortSignal;
  /** How much is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** A workbook that is open in the page: its worker, the grid's state and the pane's. */
export class OpenBook {
  readonly paneStore = new PaneStore();
  readonly controller: PaneController;
  readonly #host: WorkerHost;
  readonly #timing = new PageTiming();

  private constructor(
    readonly fileName: string,
    private readonly worker: Worker,
    private readonly remote: Remote<BookCalls>,
    readonly book: BookStore,
  ) {
    this.#host = new WorkerHost(remote, {
      selected: (sheet, cell) => {
        book.lead(sheet, cell);
      },
      written: (shows) => book.refresh(shows),
    });
    const line = deskLine(remote);
    this.controller = new PaneController(
      this.paneStore,
      async () => {
        const engine = await loadPageEngine();
        return {
          host: this.#host,
          engine,
          check: (read, settings, signal) => this.#timing.measured(checkAtDesk(line, engine, read, settings, signal)),
        };
      },
      this.#timing,
    );
  }

  /** Rejects with a HostError whose sentence says what is the matter with the file, and with the reason where `signal` stops it. */
  static async open(
    createWorker: CreateWorker,
    fileName: string,
    bytes: Uint8Array,
    { signal, onProgress }: Opening,
  ): Promise<OpenBook> {
    signal.throwIfAborted();
    const worker = createWorker();
    const remote = new Remote<BookCalls>(worker);
    worker.addEventListener("error", (event) => {
      remote.fail(new Error(event.message));
    });
    const stop = () => {
      remote.fail(signal.reason as Error);
    };
    signal.addEventListener("abort", stop);
    try {
      const look = await remote.call("open", bytes, onProgress);
      const opened = new OpenBook(fileName, worker, remote, new BookStore(remote, look));
      await opened.controller.start();
      signal.throwIfAborted();
      // Open, it is stopped no more: the next file's opening is another matter.
      signal.removeEventListener("abort", stop);
      void opened.controller.check();
      return opened;
    } catch (error) {
      worker.terminate();
      throw error;
    }
  }

  get findings(): readonly Finding[] {
    return this.paneStore.state.result?.report.findings ?? NO_FINDINGS;
  }

  /** The user selected a cell of the grid. */
  select(row: number, column: number): void {
    this.book.activate({ row, column });
    const { sheet, active } = this.book.state;
    this.#host.tellSelected(sheet, active);
  }

  /** The user typed into a cell; what could not be written stands in the result. */
  async type(
    row: number,
    column: number,
    text: string,
    label: (address: string) => string,
  ): Promise<ApplyResult | null> {
    const { sheet } = this.book.state;
    const cell = { row, column };
    const result = await this.remote.call("type", { sheet, cell, text, label: label(formatAddress(cell)) });
    if (result && result.applied > 0) {
      await this.#written();
      this.#host.tellChanged({ sheet, range: { top: row, left: column, bottom: row, right: column } });
    }
    return result;
  }

  async undo(): Promise<void> {
    await this.remote.call("undo", null);
    await this.#written();
    this.#host.tellChanged(null);
  }

  async redo(): Promise<void> {
    await this.remote.call("redo", null);
    await this.#written();
    this.#host.tellChanged(null);
  }

  close(): void {
    void this.controller.stop();
    this.worker.terminate();
  }

  /** The grid and the pane's Hoàn tác follow what the page itself wrote. */
  async #written(): Promise<void> {
    await this.book.refresh(true);
    this.paneStore.dispatch({ type: "journalRead", lastRun: this.book.state.history.last });
  }
}

const NO_FINDINGS: readonly Finding[] = [];

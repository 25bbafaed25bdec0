import type { WorkbookSettings, WorkbookSnapshot } from "../../engine/index";
import { Remote } from "../../hosts/channel/remote";
import { readWorkbook } from "../../hosts/xlsx/read-workbook";
import type { ReadResult } from "../../hosts/workbook-host";
import { checkRead } from "../../ui/controller/checked-workbook";
import type { Engine } from "../../ui/controller/engine";
import type { CheckedWorkbook } from "../../ui/store/state";
import { WorkerLine } from "./worker-line";
import type { PaneCalls } from "./worker/calls";

/**
 * Has the worker read and check; where no worker runs, the page does it itself, slower to the hand but the same. The worker is
 * loaded with the first thing it has to do, not ahead of it.
 */
export class PaneWorker {
  /** Null: there is none, or it is gone. */
  #line: WorkerLine | null | undefined;

  constructor(private readonly create: () => Worker) {}

  readonly parse = (bytes: Uint8Array): Promise<WorkbookSnapshot> =>
    this.#byWorker(
      (line) => line.parse(bytes),
      () => readWorkbook(bytes),
    );

  readonly check = (
    engine: Engine,
    read: ReadResult,
    settings: WorkbookSettings,
    signal: AbortSignal,
  ): Promise<CheckedWorkbook> =>
    this.#byWorker(
      (line) => line.check(engine, read, settings, signal),
      () => checkRead(engine, read, settings),
    );

  async #byWorker<T>(there: (line: WorkerLine) => Promise<T>, here: () => T): Promise<T> {
    if (this.#line === undefined) this.#line = this.#start();
    const line = this.#line;
    if (!line) return here();
    try {
      return await there(line);
    } catch (error) {
      // Still there: the work failed, not the worker.
      if (this.#line) throw error;
      return here();
    }
  }

  #start(): WorkerLine | null {
    try {
      const worker = this.create();
      const remote = new Remote<PaneCalls>(worker);
      worker.addEventListener("error", (event) => {
        this.#line = null;
        remote.fail(new Error(event.message));
      });
      return new WorkerLine(remote);
    } catch {
      // Refused by a policy, or unknown here.
      return null;
    }
  }
}

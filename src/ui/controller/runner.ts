import type { ApplyResult, WorkbookHost } from "../../hosts/workbook-host";
import type { PaneStore } from "../store/pane-store";
import type { Job, Work } from "../store/run";
import { isWriting } from "../store/run";
import type { Checker } from "./checker";
import type { Connection } from "./connection";

/** Writes to the workbook and takes back what was written, one run at a time; after each the workbook is checked again. */
export class Runner {
  #abort = new AbortController();
  /** A press is being worked out; another one meanwhile is the same one twice. */
  #preparing = false;

  constructor(
    private readonly store: PaneStore,
    private readonly checker: Checker,
  ) {}

  /** Writes what a job wants of the plan as last checked; nothing where it wants nothing. */
  async run(connection: Connection, job: Job): Promise<void> {
    if (this.#preparing || isWriting(this.store.state)) return;
    this.#preparing = true;
    const work = await this.#prepared(job).finally(() => {
      this.#preparing = false;
    });
    if (work && work.changes.length > 0) await this.#write(connection, job, work);
  }

  /** Asks again where another check was shown before the job was worked out. */
  async #prepared(job: Job): Promise<Work | null> {
    for (;;) {
      const { result } = this.store.state;
      if (!result) return null;
      try {
        const work = await job.prepare(result);
        if (this.store.state.result === result) return work;
      } catch (error) {
        if (this.store.state.result === result) throw error;
      }
    }
  }

  cancel(): void {
    this.#abort.abort();
    this.store.dispatch({ type: "runCancelled" });
  }

  async undo(connection: Connection): Promise<void> {
    const { lastRun } = this.store.state;
    if (!lastRun || isWriting(this.store.state)) return;
    this.store.dispatch({ type: "undoStarted", label: lastRun.label });
    const { applied, refused } = await this.#whole(connection.host, () => connection.host.undo());
    this.store.dispatch({ type: "undone", applied, refused });
    await this.checker.checkAll(connection);
  }

  async #write(connection: Connection, { kind }: Job, { label, count, changes }: Work): Promise<void> {
    this.#abort = new AbortController();
    const cells = changes.filter(({ type }) => type === "setCell").length;
    this.store.dispatch({ type: "runStarted", kind, label, count, total: changes.length, cells });
    const onProgress = (done: number, total: number) => {
      this.store.dispatch({ type: "runAdvanced", done, total });
    };
    const { applied, cancelled, refused } = await this.#whole(connection.host, () =>
      connection.host.apply(changes, label, { onProgress, signal: this.#abort.signal }),
    );
    this.store.dispatch({ type: "runFinished", applied, cancelled, refused });
    await this.checker.checkAfter(connection, changes);
  }

  /** Does it and reads the journal afterwards, also where it broke off. */
  async #whole(host: WorkbookHost, write: () => Promise<ApplyResult>): Promise<ApplyResult> {
    try {
      return await write();
    } catch (error) {
      this.store.dispatch({ type: "runBroken" });
      throw error;
    } finally {
      this.store.dispatch({ type: "journalRead", lastRun: await host.lastRun().catch(() => null) });
    }
  }
}

import type { Finding, UnitAddition, WorkbookSettings } from "../../engine/index";
import { formatAddress } from "../../engine/index";
import type { CleanCopy } from "../../hosts/workbook-host";
import type { PaneStore } from "../store/pane-store";
import type { Job } from "../store/run";
import {
  undoOf,
  withIgnores,
  withLiveIgnores,
  withoutIgnores,
  withPeriod,
  withSheetExcluded,
} from "../store/settings-changes";
import type { SettingsEdit, Tab } from "../store/state";
import { Checker } from "./checker";
import type { Connect, Connection } from "./connection";
import { Connector } from "./connection";
import { paneFailure } from "./pane-failure";
import { Runner } from "./runner";
import type { Timing } from "./timing";
import { TIMING } from "./timing";

/** Views that need no checked workbook. */
const WITHOUT_CHECK: readonly Tab[] = ["check", "settings", "help"];

type SettingsChange = (settings: WorkbookSettings) => WorkbookSettings;

/** What the user can do in the pane. Nothing here throws: what fails is told to the store, and `retry` does it again. */
export class PaneController {
  readonly #connector: Connector;
  readonly #checker: Checker;
  readonly #runner: Runner;
  #failed: () => Promise<unknown> = () => this.check();

  constructor(
    private readonly store: PaneStore,
    connect: Connect,
    timing: Timing = TIMING,
  ) {
    this.#connector = new Connector(store, connect);
    this.#checker = new Checker(store, timing, (error) => {
      this.#fail(error, "reading", () => this.check());
    });
    this.#runner = new Runner(store, this.#checker);
  }

  /** Connects to the workbook; the first check waits for the user. */
  async start(): Promise<void> {
    await this.#try(async () => {
      await this.#connector.get();
    });
  }

  async check(): Promise<void> {
    this.store.dispatch({ type: "checkStarted" });
    await this.#try(async (connection) => {
      await this.#checker.checkAll(connection);
    });
  }

  async retry(): Promise<void> {
    this.store.dispatch({ type: "failureDismissed" });
    await this.#failed();
  }

  async goTo({ sheet, cell }: Pick<Finding, "sheet" | "cell">): Promise<void> {
    await this.#try(async ({ host }) => {
      await host.select(sheet, cell);
      this.store.dispatch({ type: "sheetSelected", cell: { sheet, address: formatAddress(cell) } });
    });
  }

  async ignore(findings: readonly Finding[], reason: string): Promise<void> {
    const ignored = this.store.state.result?.report.ignored.map(({ finding }) => finding) ?? [];
    await this.#try(async (connection) => {
      await this.#change(connection, (settings) =>
        withIgnores(withLiveIgnores(settings, ignored), findings, reason.trim()),
      );
      this.store.dispatch({ type: "ignored", count: findings.length });
    });
  }

  async restore(findings: readonly Finding[]): Promise<void> {
    await this.#try(async (connection) => {
      await this.#change(connection, (settings) => withoutIgnores(settings, findings));
      this.store.dispatch({ type: "restored", count: findings.length });
    });
  }

  /** Puts a unit into the directory that is kept with the workbook. */
  async addUnit(unit: UnitAddition): Promise<void> {
    await this.#try(async (connection) => {
      const { withUnit } = connection.engine;
      await this.#edit(connection, "directory", (settings) => withUnit(settings, unit));
      this.store.dispatch({ type: "unitAdded", name: unit.name });
    });
  }

  async excludeSheet(sheet: string, excluded: boolean): Promise<void> {
    await this.#try((connection) =>
      this.#change(connection, (settings) => withSheetExcluded(settings, sheet, excluded)),
    );
  }

  /** Sets the plan period from words ("2026", "2021-2025", "năm học 2025-2026"); false where they name none. */
  async setPeriod(text: string): Promise<boolean> {
    const understood = await this.#try(async (connection) => {
      const { periodInText } = connection.engine;
      const period = periodInText(text) ?? periodInText(`năm ${text.trim()}`);
      if (period) await this.#edit(connection, "settings", (settings) => withPeriod(settings, period));
      return period !== null;
    });
    return understood ?? true;
  }

  /** Changes what is kept with the workbook; the last such change can be taken back. */
  async edit(kind: SettingsEdit["kind"], change: SettingsChange): Promise<void> {
    await this.#try((connection) => this.#edit(connection, kind, change));
  }

  async undoEdit(): Promise<void> {
    const { lastEdit } = this.store.state;
    if (!lastEdit) return;
    await this.#try(async (connection) => {
      await this.#change(connection, (settings) => ({ ...settings, ...lastEdit.undo }));
      this.store.dispatch({ type: "editUndone" });
    });
  }

  /** Colours the cells with findings in the sheets, or takes all colours away again. */
  async mark(on: boolean): Promise<void> {
    await this.#try(async (connection) => {
      const { marks } = connection.host;
      await (on ? marks.show(this.store.state.result?.report.findings ?? []) : marks.hide());
      await this.#change(connection, (settings) => ({ ...settings, marks: on }));
      this.store.dispatch({ type: "marked", on });
    });
  }

  /** Shows a view; most need a checked workbook, and have it checked where nobody did yet. */
  async openTab(tab: Tab): Promise<void> {
    this.store.dispatch({ type: "tabOpened", tab });
    const { result, phase } = this.store.state;
    if (!WITHOUT_CHECK.includes(tab) && result === null && phase !== "checking") await this.check();
  }

  /** A copy for submission as it would be now; undefined where none could be made, which is told. */
  async cleanCopy(): Promise<CleanCopy | undefined> {
    return this.#try(async ({ host }) => host.cleanCopy?.());
  }

  /** Makes the copy and hands it over, opened beside the workbook or by `save`; undefined where that failed. */
  async handOver(save: (bytes: Uint8Array) => void): Promise<CleanCopy | undefined> {
    return this.#try(async ({ host }) => {
      const copy = await host.cleanCopy?.();
      if (copy && host.openWorkbook) await host.openWorkbook(copy.bytes);
      else if (copy) save(copy.bytes);
      return copy;
    });
  }

  /** Writes what a job wants; a second try works it out anew, so that what was written by the first is not written twice. */
  async run(job: Job): Promise<void> {
    await this.#write(
      (connection) => this.#runner.run(connection, job),
      () => this.#runAgain(job),
    );
  }

  cancelRun(): void {
    this.#runner.cancel();
  }

  /** Takes back the last run. */
  async undo(): Promise<void> {
    await this.#write(
      (connection) => this.#runner.undo(connection),
      () => this.undo(),
    );
  }

  async stop(): Promise<void> {
    await this.#checker.stop();
  }

  async #edit(connection: Connection, kind: SettingsEdit["kind"], change: SettingsChange): Promise<void> {
    const { settings } = this.store.state;
    if (!settings) return;
    await this.#change(connection, change);
    this.store.dispatch({ type: "edited", edit: { kind, undo: undoOf(settings, change(settings)) } });
  }

  /** Checks with a decision of the user and saves it; takes it back where it cannot be saved. What is told of it comes after the check. */
  async #change(connection: Connection, change: SettingsChange): Promise<void> {
    const { settings } = this.store.state;
    if (!settings) return;
    const next = change(settings);
    const checked = this.#use(connection, next);
    try {
      await connection.keeper.save(next);
    } catch (error) {
      await this.#use(connection, connection.keeper.lastSaved);
      throw error;
    }
    await checked;
  }

  #use(connection: Connection, settings: WorkbookSettings): Promise<void> | null {
    this.store.dispatch({ type: "settingsChanged", settings });
    return this.#checker.recheck(connection);
  }

  async #runAgain(job: Job): Promise<void> {
    const work = async (connection: Connection) => {
      await this.#checker.checkAll(connection);
      await this.#runner.run(connection, job);
    };
    await this.#write(work, () => this.#runAgain(job));
  }

  async #write(work: (connection: Connection) => Promise<void>, again: () => Promise<void>): Promise<void> {
    try {
      await work(await this.#connector.get());
    } catch (error) {
      this.#fail(error, "writing", again);
    }
  }

  async #try<T>(work: (connection: Connection) => Promise<T>): Promise<T | undefined> {
    try {
      return await work(await this.#connector.get());
    } catch (error) {
      this.#fail(error, "reading", () => this.#try(work));
      return undefined;
    }
  }

  #fail(error: unknown, during: "reading" | "writing", again: () => Promise<unknown>): void {
    this.#failed = again;
    this.store.dispatch({ type: "failed", failure: paneFailure(error, during) });
  }
}

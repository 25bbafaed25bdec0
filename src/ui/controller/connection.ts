import type { WorkbookSettings } from "../../engine/index";
import type { ReadResult, WorkbookHost } from "../../hosts/workbook-host";
import type { PaneStore } from "../store/pane-store";
import type { CheckedWorkbook } from "../store/state";
import { checkRead } from "./checked-workbook";
import type { Engine } from "./engine";
import { SettingsKeeper } from "./settings-keeper";

/** Loads what the pane works on: the workbook and the engine. */
export type Connect = () => Promise<{
  readonly host: WorkbookHost;
  readonly engine: Engine;
  /** Where something else than this page checks; by default the engine does, here and at once. */
  readonly check?: Check;
}>;

/** Checks what was read, with what the user decided. A check that is given up rejects, with whatever reason. */
export type Check = (
  read: ReadResult,
  settings: WorkbookSettings,
  signal: AbortSignal,
) => CheckedWorkbook | Promise<CheckedWorkbook>;

export interface Connection {
  readonly host: WorkbookHost;
  readonly engine: Engine;
  readonly check: Check;
  readonly keeper: SettingsKeeper;
}

/** One connection, made on first use and told to the store; one that failed is made anew next time. */
export class Connector {
  #connection: Promise<Connection> | null = null;

  constructor(
    private readonly store: PaneStore,
    private readonly connect: Connect,
  ) {}

  get(): Promise<Connection> {
    this.#connection ??= this.#open().catch((error: unknown) => {
      this.#connection = null;
      throw error;
    });
    return this.#connection;
  }

  async #open(): Promise<Connection> {
    const { host, engine, check: elsewhere } = await this.connect();
    const check: Check = elsewhere ?? ((read, decided) => checkRead(engine, read, decided));
    const settings = await host.store.load();
    const lastRun = host.capabilities.mode === "full" ? await host.lastRun() : null;
    this.store.dispatch({ type: "connected", capabilities: host.capabilities, settings, lastRun });
    return { host, engine, check, keeper: new SettingsKeeper(host.store, settings) };
  }
}

import type { SheetSnapshot, WorkbookSettings, WorkbookSnapshot } from "../../engine/index";
import type { Remote } from "../../hosts/channel/remote";
import { SheetBuilder, sheetPieces } from "../../hosts/channel/snapshot-pieces";
import type { ReadResult } from "../../hosts/workbook-host";
import type { PageEngine } from "../../ui/desk/check-at-desk";
import { checkAtDesk } from "../../ui/desk/check-at-desk";
import type { CheckedWorkbook } from "../../ui/store/state";
import type { PaneCalls } from "./worker/calls";

/** The page's side of the pane's worker. */
export class WorkerLine {
  readonly #keys = new WeakMap<SheetSnapshot, string>();
  /** Keys of the sheets the worker has: what was checked last, and what was read since. */
  readonly #held = new Set<string>();
  #sent = 0;

  constructor(private readonly remote: Remote<PaneCalls>) {}

  /** @throws HostError with the sentence for a file that cannot be read */
  async parse(bytes: Uint8Array): Promise<WorkbookSnapshot> {
    const builder = new SheetBuilder();
    const { rest, keys } = await this.remote.call("parse", bytes, (piece) => {
      builder.add(piece);
    });
    const { sheets } = builder;
    for (const [at, sheet] of sheets.entries()) this.#keep(sheet, keys[at] ?? "");
    return { ...rest, sheets };
  }

  async check(
    engine: PageEngine,
    read: ReadResult,
    settings: WorkbookSettings,
    signal: AbortSignal,
  ): Promise<CheckedWorkbook> {
    const { sheets, ...rest } = read.snapshot;
    const keys: string[] = [];
    for (const sheet of sheets) keys.push(await this.#keyOf(sheet, signal));
    this.#drop([...this.#held].filter((key) => !keys.includes(key)));
    const { remote } = this;
    const line: Parameters<typeof checkAtDesk>[0] = {
      check: (number, decided, onPiece, given) =>
        remote.call("check", { number, settings: decided, rest, keys, source: read.source }, onPiece, given),
      ask: (question, onPiece) => remote.call("ask", question, onPiece),
      forget: (check) => {
        // A worker that is gone has forgotten all.
        remote.call("forget", check).catch(() => undefined);
      },
    };
    return checkAtDesk(line, engine, read, settings, signal);
  }

  /** Sends a sheet the worker does not have, piece by piece: each one waits until the one before has been taken in. */
  async #keyOf(sheet: SheetSnapshot, signal: AbortSignal): Promise<string> {
    const known = this.#keys.get(sheet);
    if (known !== undefined && this.#held.has(known)) return known;
    const key = `sent ${++this.#sent}`;
    try {
      for (const piece of sheetPieces(sheet)) await this.remote.call("sheet", { key, piece }, undefined, signal);
    } catch (error) {
      this.#drop([key]);
      throw error;
    }
    this.#keep(sheet, key);
    return key;
  }

  #keep(sheet: SheetSnapshot, key: string): void {
    this.#keys.set(sheet, key);
    this.#held.add(key);
  }

  #drop(keys: readonly string[]): void {
    for (const key of keys) this.#held.delete(key);
    if (keys.length > 0) this.remote.call("drop", keys).catch(() => undefined);
  }
}

import type { CellAddress } from "../../../engine/index";
import type { Remote } from "../../../hosts/channel/remote";
import type { BookCalls, History } from "./book-calls";
import type { BookLook, GridRow, GridSheet } from "./grid-types";

/** What the grid and the bar above it show of the open workbook. */
export interface BookState {
  readonly look: BookLook;
  /** Name of the sheet in sight. */
  readonly sheet: string;
  readonly active: CellAddress;
  readonly history: History;
  /** Something is not in any saved file yet. */
  readonly unsaved: boolean;
  /** Goes up whenever rows came in. */
  readonly rows: number;
  /** Goes up whenever somebody other than the grid led to a cell. */
  readonly led: number;
}

const BLOCK = 64;
const NO_HISTORY: History = { last: null, next: null };

/** The open workbook as the page sees it; rows come from the worker as they are looked at. */
export class BookStore {
  #state: BookState;
  readonly #listeners = new Set<() => void>();
  /** Rows in sight or seen before, by sheet and block; those of an earlier state stay until the new ones are there. */
  #blocks = new Map<string, readonly GridRow[]>();
  #asked = new Set<string>();
  #writes = 0;

  constructor(
    private readonly remote: Remote<BookCalls>,
    look: BookLook,
  ) {
    this.#state = {
      look,
      sheet: firstSheet(look),
      active: { row: 0, column: 0 },
      history: NO_HISTORY,
      unsaved: false,
      rows: 0,
      led: 0,
    };
  }

  get state(): BookState {
    return this.#state;
  }

  /** The sheet in sight. */
  get sheet(): GridSheet | undefined {
    return this.#state.look.sheets.find(({ name }) => name === this.#state.sheet);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** A row of the sheet in sight, asked for where it is not there yet. */
  row(index: number): GridRow | undefined {
    const block = Math.floor(index / BLOCK);
    const key = `${block} ${this.#state.sheet}`;
    if (!this.#asked.has(key)) {
      this.#asked.add(key);
      void this.#fetch(this.#state.sheet, block, key);
    }
    return this.#blocks.get(key)?.[index - block * BLOCK];
  }

  activate(cell: CellAddress): void {
    this.#set({ active: this.#within(cell, this.sheet) });
  }

  /** Over what is filled, or to where something is, in one direction. */
  async jump(along: "row" | "column", by: 1 | -1): Promise<CellAddress> {
    const { sheet, active } = this.#state;
    return this.remote.call("jump", { sheet, cell: active, along, by });
  }

  showSheet(sheet: string): void {
    if (sheet !== this.#state.sheet) this.#set({ sheet, active: { row: 0, column: 0 } });
  }

  /** Somebody other than the grid leads to a cell. */
  lead(sheet: string, cell: CellAddress): void {
    this.#set({ sheet, active: cell, led: this.#state.led + 1 });
  }

  /** Takes over what was written; `shows`: it is seen in the grid. */
  async refresh(shows: boolean): Promise<void> {
    this.#set({ unsaved: true });
    this.#writes++;
    if (!shows) return;
    const history = await this.remote.call("history", null);
    const look = await this.remote.call("look", null);
    this.#asked = new Set();
    const isThere = look.sheets.some(({ name }) => name === this.#state.sheet);
    this.#set({ look, history, ...(!isThere && { sheet: firstSheet(look), active: { row: 0, column: 0 } }) });
  }

  /** The bytes to save; `done` is called once they are safe. What was written meanwhile stays unsaved. */
  async save(): Promise<{ readonly bytes: Uint8Array; readonly done: () => void }> {
    const writes = this.#writes;
    const bytes = await this.remote.call("bytes", null);
    return {
      bytes,
      done: () => {
        if (writes === this.#writes) this.#set({ unsaved: false });
      },
    };
  }

  async #fetch(sheet: string, block: number, key: string): Promise<void> {
    const asked = this.#asked;
    try {
      const rows = await this.remote.call("rows", { sheet, first: block * BLOCK, end: (block + 1) * BLOCK });
      if (asked !== this.#asked) return;
      this.#blocks.set(key, rows);
      this.#set({ rows: this.#state.rows + 1 });
    } catch {
      // A sheet that is gone has no rows; the next look says so.
      asked.delete(key);
    }
  }

  #within({ row, column }: CellAddress, sheet: GridSheet | undefined): CellAddress {
    const clamp = (value: number, count: number) => Math.max(0, Math.min(value, count - 1));
    return { row: clamp(row, sheet?.heights.length ?? 1), column: clamp(column, sheet?.widths.length ?? 1) };
  }

  #set(change: Partial<BookState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }
}

/** The first one to be seen. */
function firstSheet({ sheets }: BookLook): string {
  return (sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0])?.name ?? "";
}

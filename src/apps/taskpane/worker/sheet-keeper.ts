import type { SheetSnapshot } from "../../../engine/index";
import type { Handlers } from "../../../hosts/channel/serve";
import { SheetBuilder, sheetPieces } from "../../../hosts/channel/snapshot-pieces";
import { readWorkbook } from "../../../hosts/xlsx/read-workbook";
import { Desk } from "../../../ui/desk/desk";
import type { PaneCalls } from "./calls";

/** The worker's side of the pane: parses what Excel hands over, keeps the sheets, and checks them. */
export class SheetKeeper {
  readonly #sheets = new Map<string, SheetSnapshot>();
  /** Sheets the pane sends piece by piece. */
  readonly #sent = new Map<string, SheetBuilder>();
  readonly #desk = new Desk();
  #parsed = 0;

  readonly handlers: Handlers<PaneCalls> = {
    parse: (bytes, emit) => {
      const { sheets, ...rest } = readWorkbook(bytes);
      const keys = sheets.map((sheet) => {
        const key = `parsed ${++this.#parsed}`;
        this.#sheets.set(key, sheet);
        for (const piece of sheetPieces(sheet)) emit(piece);
        return key;
      });
      return { rest, keys };
    },
    sheet: ({ key, piece }) => {
      const builder = this.#sent.get(key) ?? new SheetBuilder();
      this.#sent.set(key, builder);
      builder.add(piece);
      return null;
    },
    drop: (keys) => {
      for (const key of keys) {
        this.#sheets.delete(key);
        this.#sent.delete(key);
      }
      return null;
    },
    check: ({ number, settings, rest, keys, source }, emit, pause) => {
      const snapshot = { ...rest, sheets: keys.map((key) => this.#sheet(key)) };
      return this.#desk.check(number, { snapshot, source }, settings, emit, pause);
    },
    ask: (question, emit, rest) => this.#desk.ask(question, emit, rest),
    forget: (check) => this.#desk.forget(check),
  };

  #sheet(key: string): SheetSnapshot {
    const sheet = this.#sheets.get(key) ?? this.#sent.get(key)?.sheets[0];
    if (!sheet) throw new Error(`no sheet ${key}`);
    return sheet;
  }
}

import type { SheetSnapshot } from "../../../engine/index";
import { contentOf } from "../../../engine/index";
import { hostError } from "../../../hosts/host-failure";
import type { ApplyResult } from "../../../hosts/workbook-host";
import { FileHost } from "../../../hosts/xlsx/file-host";
import { readLook } from "../../../hosts/xlsx/look/read-look";
import { Desk } from "../../../ui/desk/desk";
import type { BookCalls, RowSpan, TypedCell } from "../book/book-calls";
import type { BookLook, GridRow } from "../book/grid-types";
import type { Handlers } from "../../../hosts/channel/serve";
import { gridRows } from "./grid-rows";
import type { MeasuredSheet } from "./grid-sheet";
import { gridSheet } from "./grid-sheet";
import { jump } from "./jump";
import { SheetSender } from "./sheet-sender";
import { textWidth } from "./text-width";
import { isUnchanged, typedContent } from "./typed-content";

/** How much of opening a file is done; what is left then is measuring rows. */
const OPENING = { begun: 0.05, read: 0.6, looked: 0.9 };

/** The workbook the page has open: parsed, checked, changed and saved away from the page, which stays free to draw. */
export class Book {
  #host: FileHost | null = null;
  readonly #desk = new Desk();
  readonly #width = textWidth();
  readonly #sender = new SheetSender();
  /** Sizes of the sheets, measured once for every state of the workbook. */
  readonly #looks = new WeakMap<FileHost["parts"], BookLook>();
  /** The state that was looked at last: of the next one only what changed is measured. */
  #shown: FileHost["parts"] | null = null;

  readonly handlers: Handlers<BookCalls> = {
    open: (bytes, emit) => {
      emit(OPENING.begun);
      this.#host = new FileHost(bytes);
      emit(OPENING.read);
      readLook(this.#host.parts);
      emit(OPENING.looked);
      return this.#look();
    },
    look: () => this.#look(),
    rows: (span) => this.#rows(span),
    jump: async ({ sheet: name, cell, along, by }) => {
      const { sheet } = await this.#snapshotOf(name);
      const shown = (await this.#look()).sheets.find((one) => one.name === name);
      return shown ? jump(sheet, shown, cell, along, by) : cell;
    },
    read: async (known, emit) => {
      const { sheets, ...rest } = (await this.#open.read()).snapshot;
      for (const sheet of sheets) {
        for (const piece of this.#sender.pieces(sheet, known.get(sheet.name) ?? null)) emit(piece);
      }
      return rest;
    },
    readSheet: async ({ name, version }, emit) => {
      for (const piece of this.#sender.pieces(await this.#open.readSheet(name), version)) emit(piece);
      return null;
    },
    check: async ({ number, settings }, emit, rest) =>
      this.#desk.check(number, await this.#open.read(), settings, emit, rest),
    ask: (question, emit, rest) => this.#desk.ask(question, emit, rest),
    forget: (check) => this.#desk.forget(check),
    apply: ({ changes, label }) => this.#open.apply(changes, label),
    type: (typed) => this.#type(typed),
    undo: () => this.#open.undo(),
    redo: () => this.#open.redo(),
    history: async () => ({ last: await this.#open.lastRun(), next: await this.#open.nextRun() }),
    loadSettings: () => this.#open.store.load(),
    saveSettings: async (settings) => {
      await this.#open.store.save(settings);
      return null;
    },
    mark: async (findings) => {
      await (findings ? this.#open.marks.show(findings) : this.#open.marks.hide());
      return null;
    },
    bytes: () => this.#open.toBytes(),
    cleanCopy: () => this.#open.cleanCopy(),
  };

  get #open(): FileHost {
    if (!this.#host) throw new Error("no workbook is open");
    return this.#host;
  }

  async #snapshotOf(name: string): Promise<{ sheet: SheetSnapshot; dateSystem: 1900 | 1904 }> {
    const { sheets, dateSystem } = (await this.#open.read()).snapshot;
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw hostError("sheetMissing", name);
    return { sheet, dateSystem };
  }

  async #look(): Promise<BookLook> {
    const { parts } = this.#open;
    const look = this.#looks.get(parts) ?? (await this.#measured());
    this.#looks.set(parts, look);
    this.#shown = parts;
    return look;
  }

  async #measured(): Promise<BookLook> {
    const before = this.#shown;
    const { cells, sheets } = readLook(this.#open.parts, before ?? undefined);
    const known = new Map<string, MeasuredSheet>();
    if (before) {
      const measured = new Map(this.#looks.get(before)?.sheets.map((sheet) => [sheet.name, sheet]));
      for (const look of readLook(before).sheets) {
        const sheet = measured.get(look.name);
        if (sheet) known.set(look.name, { look, sheet });
      }
    }
    const shown = sheets.map(async (look) => {
      const { sheet, dateSystem } = await this.#snapshotOf(look.name);
      return gridSheet(look, cells, sheet, this.#width, dateSystem, known.get(look.name));
    });
    return { cells, sheets: await Promise.all(shown) };
  }

  async #rows({ sheet: name, first, end }: RowSpan): Promise<GridRow[]> {
    const { cells, sheets } = readLook(this.#open.parts, this.#shown ?? undefined);
    const look = sheets.find((one) => one.name === name);
    if (!look) return [];
    const { sheet, dateSystem } = await this.#snapshotOf(name);
    return gridRows({ look, snapshot: sheet, cells, dateSystem }, first, end);
  }

  async #type({ sheet: name, cell, text, label }: TypedCell): Promise<ApplyResult | null> {
    const { sheet, dateSystem } = await this.#snapshotOf(name);
    const present = sheet.cells.at(cell);
    const typed = typedContent(text, present, dateSystem);
    if (isUnchanged(present, typed)) return null;
    const { content: after, ...format } = typed;
    return this.#open.apply(
      [{ type: "setCell", sheet: name, cell, before: contentOf(present), after, ...format }],
      label,
    );
  }
}

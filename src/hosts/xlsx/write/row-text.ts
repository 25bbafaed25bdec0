import { nameEnd } from "../xml/xml-characters";
import { readBoolean, readInteger } from "../xml/xsd-values";
import { attribute, prefixOf, withoutAttribute } from "../xml/xml-tag";
import { newCell, type NewCell } from "./cell-xml";
import type { CellPlaces } from "./cell-places";
import type { RowPlace } from "./row-places";

const SLASH = 47;
/** Of what is cut out: nobody asks for it. */
const NO_COLUMN = -1;

/** A cell that is written, in place of the one that stands there, or between two. */
interface WrittenCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** The whole `<c>`, or what becomes one when the row is written: a large fill makes hundreds of thousands. */
  xml: string | NewCell;
}

/** One `<row>` with what is written into it: the rest of it is copied as it stands (ECMA-376 part 1, 18.3.1.73). */
export class RowText {
  /** In the order they stand in. */
  readonly #written: WrittenCell[] = [];
  /** Null until somebody asks. */
  #style: { readonly s: string | undefined } | null = null;

  constructor(
    private readonly text: string,
    private readonly place: RowPlace,
    private readonly cells: CellPlaces,
  ) {}

  /** Format of the cells that are not written; undefined where the row has none of its own. */
  get style(): string | undefined {
    this.#style ??= { s: readBoolean(attribute(this.#tag, "customFormat")) ? attribute(this.#tag, "s") : undefined };
    return this.#style.s;
  }

  get isChanged(): boolean {
    return this.#written.length > 0;
  }

  /** The whole `<c>`. */
  cell(column: number): string | undefined {
    const written = this.#findWritten(column);
    if (written) return this.#xmlOf(written);
    const at = this.#find(column);
    return at < 0 ? undefined : this.text.slice(this.cells.start(at), this.cells.end(at));
  }

  /** Position of the format of a cell; null where there is none. */
  styleOf(column: number): number | null {
    const written = this.#findWritten(column);
    if (written) return typeof written.xml === "string" ? styleIn(written.xml) : written.xml.style;
    const at = this.#find(column);
    return at < 0 ? null : this.cells.style(at);
  }

  put(column: number, xml: string | NewCell): void {
    const written = this.#findWritten(column);
    if (written) {
      written.xml = xml;
      return;
    }
    const there = this.#find(column);
    this.#write(column, there, xml);
    if (!this.place.isAscending) this.#cutOthers(column, there);
  }

  #write(column: number, there: number, xml: string | NewCell): void {
    // Cells behind a new one that leave out where they stand follow one that does not: here was a gap.
    const start = there < 0 ? this.#placeFor(column) : this.cells.start(there);
    const end = there < 0 ? start : this.cells.end(there);
    const list = this.#written;
    let at = list.length;
    for (let last = list[at - 1]; last && isBehind(last, start, column); last = list[at - 1]) at--;
    if (at === list.length) list.push({ column, start, end, xml });
    else list.splice(at, 0, { column, start, end, xml });
  }

  toString(): string {
    const { content, end } = this.place;
    const isEmpty = this.text.charCodeAt(content - 2) === SLASH;
    const hasNew = this.#written.some((cell) => cell.start === cell.end);
    // "spans" is only a hint for readers in a hurry, and no longer true.
    let text = hasNew ? withoutAttribute(this.#tag, "spans") : this.#tag;
    let copied = content;
    for (const cell of this.#written) {
      if (cell.start > copied) text += this.text.slice(copied, cell.start);
      text += this.#xmlOf(cell);
      copied = cell.end;
    }
    return text + (isEmpty ? `</${text.slice(1, nameEnd(text, 1))}>` : this.text.slice(copied, end));
  }

  /** Never that of an empty element. */
  get #tag(): string {
    const { start, content } = this.place;
    const isEmpty = this.text.charCodeAt(content - 2) === SLASH;
    return isEmpty ? `${this.text.slice(start, content - 2).trimEnd()}>` : this.text.slice(start, content);
  }

  #xmlOf({ column, xml }: WrittenCell): string {
    if (typeof xml === "string") return xml;
    const { text, place } = this;
    return newCell(prefixOf(text.slice(place.start, place.content)), { row: place.row, column }, xml);
  }

  #findWritten(column: number): WrittenCell | undefined {
    // Asked of every cell that is written: mostly there is none, and there are few.
    for (const cell of this.#written) if (cell.column === column) return cell;
    return undefined;
  }

  /** The number of a cell that stood there; −1 where none did. Of two, in a damaged file, the one that is read: the last with a content. */
  #find(column: number): number {
    const { cells } = this;
    const { firstCell, nextCell, isAscending } = this.place;
    const first = isAscending ? this.#firstFrom(column) : firstCell;
    let found = -1;
    for (let at = first; at < nextCell; at++) {
      if (cells.column(at) === column && (found < 0 || !this.#isEmpty(at))) found = at;
      if (isAscending) break;
    }
    return found;
  }

  #isEmpty(cell: number): boolean {
    return this.text.charCodeAt(this.cells.end(cell) - 2) === SLASH;
  }

  /** What is written is to stand there alone. */
  #cutOthers(column: number, kept: number): void {
    const { firstCell, nextCell } = this.place;
    for (let at = firstCell; at < nextCell; at++) {
      if (at !== kept && this.cells.column(at) === column) this.#write(NO_COLUMN, at, "");
    }
  }

  /** Where a new cell is put in. */
  #placeFor(column: number): number {
    const at = this.#firstFrom(column);
    return at < this.place.nextCell ? this.cells.start(at) : this.place.cellsEnd;
  }

  /** The first cell from which on none is left of `column`; mostly there is none. */
  #firstFrom(column: number): number {
    const { firstCell, nextCell } = this.place;
    let at = nextCell;
    while (at > firstCell && this.cells.column(at - 1) >= column) at--;
    return at;
  }
}

function styleIn(cell: string): number {
  return readInteger(attribute(cell, "s"), 0);
}

/** Whether a cell that is written stands behind another one to be written. */
function isBehind(cell: WrittenCell, start: number, column: number): boolean {
  return cell.start > start || (cell.start === start && cell.column > column);
}

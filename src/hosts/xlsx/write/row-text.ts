import { asideEnd, elementEnd, isElement, tagEnd } from "../xml/xml-splitter";
import { readBoolean } from "../xml/xsd-values";
import { attribute, localNameAt, prefixOf, withoutAttribute } from "../xml/xml-tag";
import { nameEnd } from "../xml/xml-characters";
import { newCell, type NewCell } from "./cell-xml";
import { columnOf } from "./column-of";

const SLASH = 47;

interface CellText {
  readonly column: number;
  /** What stands between the cell and the one before. */
  before: string;
  /** The whole `<c>`, or what becomes one when the row is written: a large fill makes hundreds of thousands. */
  xml: string | NewCell;
}

/** One `<row>` as text: its cells are found and put in without looking into the others (ECMA-376 part 1, 18.3.1.73). */
export class RowText {
  /** "x:" where its cells are to be written as <x:c>. */
  private readonly prefix: string;
  /** Format of the cells that are not written; undefined where the row has none of its own. */
  readonly style: string | undefined;
  /** Never that of an empty element. */
  #tag: string;
  readonly #cells: CellText[] = [];
  /** What stands behind the last cell, the end tag included. */
  readonly #tail: string;
  #isChanged = false;
  #hasNewCells = false;
  /** Some programs write cells in another order than from left to right. */
  #isAscending = true;

  /** The row stands in `text` from `start` to `end`; its number counts from 0. */
  constructor(
    text: string,
    private readonly row: number,
    start: number,
    end: number,
  ) {
    const content = tagEnd(text, start);
    const isEmpty = text.charCodeAt(content - 2) === SLASH;
    this.#tag = isEmpty ? `${text.slice(start, content - 2).trimEnd()}>` : text.slice(start, content);
    this.#tail = isEmpty
      ? `</${text.slice(start + 1, nameEnd(text, start + 1))}>`
      : text.slice(this.#readCells(text, content), end);
    this.prefix = prefixOf(this.#tag);
    this.style = readBoolean(attribute(this.#tag, "customFormat")) ? attribute(this.#tag, "s") : undefined;
  }

  /** Returns where the last cell ends. */
  #readCells(text: string, from: number): number {
    let [copied, column] = [from, -1];
    let at = text.indexOf("<", from);
    while (text.charCodeAt(at + 1) !== SLASH) {
      const isChild = isElement(text, at);
      const end = isChild ? elementEnd(text, at) : asideEnd(text, at);
      if (isChild && localNameAt(text, at) === "c") {
        const xml = text.slice(at, end);
        const reference = attribute(xml, "r");
        const last = column;
        column = reference === undefined ? last + 1 : columnOf(reference);
        this.#isAscending &&= column > last;
        this.#cells.push({ column, before: text.slice(copied, at), xml });
        copied = end;
      }
      at = text.indexOf("<", end);
    }
    return copied;
  }

  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** The whole `<c>`. */
  cell(column: number): string | undefined {
    const cell = this.#find(column);
    return cell && this.#xmlOf(cell);
  }

  put(column: number, xml: string | NewCell): void {
    this.#isChanged = true;
    const there = this.#find(column);
    if (there) there.xml = xml;
    else this.#putNew(column, xml);
  }

  #putNew(column: number, xml: string | NewCell): void {
    this.#hasNewCells = true;
    const at = this.#firstFrom(column);
    const next = this.#cells[at];
    // Cells behind it that leave out where they stand follow one that does not: here was a gap.
    this.#cells.splice(at, 0, { column, before: next?.before ?? "", xml });
    if (next) next.before = "";
  }

  toString(): string {
    // "spans" is only a hint for readers in a hurry, and no longer true.
    let text = this.#hasNewCells ? withoutAttribute(this.#tag, "spans") : this.#tag;
    for (const cell of this.#cells) text += cell.before + this.#xmlOf(cell);
    return text + this.#tail;
  }

  #xmlOf({ column, xml }: CellText): string {
    return typeof xml === "string" ? xml : newCell(this.prefix, { row: this.row, column }, xml);
  }

  #find(column: number): CellText | undefined {
    if (!this.#isAscending) return this.#cells.find((cell) => cell.column === column);
    const cell = this.#cells[this.#firstFrom(column)];
    return cell?.column === column ? cell : undefined;
  }

  /** Position of the first cell that is not left of `column`; mostly there is none. */
  #firstFrom(column: number): number {
    let at = this.#cells.length;
    while ((this.#cells[at - 1]?.column ?? -1) >= column) at--;
    return at;
  }
}

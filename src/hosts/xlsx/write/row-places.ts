import { nameEnd } from "../xml/xml-characters";
import { asideEnd, contentEnd, elementEnd, isElement, nextTag, tagEnd } from "../xml/xml-splitter";
import { attribute, localNameAt } from "../xml/xml-tag";
import { PlainCell } from "../read/plain-cell";
import { CellPlaces } from "./cell-places";
import { CellTag } from "./cell-tag";
import type { RowText } from "./row-text";

const SLASH = 47;
const COLON = 58;
const C = 99;

/** Where a `<row>` stands in the text, and what is in it. */
export interface RowPlace {
  /** From 0. */
  readonly row: number;
  readonly start: number;
  /** Behind its start tag. */
  readonly content: number;
  /** Where its last cell ends. */
  cellsEnd: number;
  end: number;
  /** Its cells, as they are numbered in the sheet: from the first to before this one. */
  readonly firstCell: number;
  nextCell: number;
  /** Some programs write cells in another order than from left to right. */
  isAscending: boolean;
  /** The row, once somebody asked for it. */
  line: RowText | null;
}

/** The rows and cells of a `<sheetData>` element, found in one pass. Both may leave out where they stand: then they follow the one before. */
export class RowPlaces {
  readonly rows: RowPlace[] = [];
  readonly cells = new CellPlaces();
  readonly #plain = new PlainCell();
  readonly #tag = new CellTag();

  /** `start`: behind the start tag. */
  constructor(
    private readonly text: string,
    start: number,
  ) {
    let at = nextTag(text, start);
    for (; text.charCodeAt(at + 1) !== SLASH; at = nextTag(text, at)) {
      if (!isElement(text, at)) at = asideEnd(text, at);
      else if (localNameAt(text, at) === "row") at = this.#readRow(at);
      else at = elementEnd(text, at);
    }
  }

  /** Returns where it ends. */
  #readRow(start: number): number {
    const { text, cells } = this;
    const content = tagEnd(text, start);
    const number = attribute(text.slice(start, content), "r");
    const row = number === undefined ? (this.rows.at(-1)?.row ?? -1) + 1 : Number(number) - 1;
    const isEmpty = text.charCodeAt(content - 2) === SLASH;
    const first = cells.length;
    const read: RowPlace = {
      row,
      start,
      content,
      cellsEnd: content,
      end: content,
      firstCell: first,
      nextCell: first,
      isAscending: true,
      line: null,
    };
    if (!isEmpty) this.#readCells(read);
    read.nextCell = cells.length;
    this.rows.push(read);
    return read.end;
  }

  #readCells(place: RowPlace): void {
    const { text } = this;
    let last = -1;
    let at = nextTag(text, place.content);
    for (; text.charCodeAt(at + 1) !== SLASH; at = nextTag(text, at)) {
      if (!isElement(text, at)) at = asideEnd(text, at);
      else if (!isCell(text, at)) at = elementEnd(text, at);
      else {
        at = this.#readCell(at, place.row, last + 1);
        const column = this.cells.column(this.cells.length - 1);
        place.isAscending &&= column > last;
        place.cellsEnd = at;
        last = column;
      }
    }
    place.end = tagEnd(text, at);
  }

  /** Returns where it ends. */
  #readCell(start: number, row: number, following: number): number {
    const { text } = this;
    const [plain, tag] = [this.#plain, this.#tag];
    const plainEnd = plain.read(text, start);
    const column = plainEnd < 0 ? -1 : plain.columnIn(row, following);
    if (column >= 0) {
      this.cells.add(start, plainEnd, column, plain.style);
      return plainEnd;
    }
    tag.read(text, start, following);
    const isEmpty = text.charCodeAt(tag.end - 2) === SLASH;
    const end = isEmpty ? tag.end : contentEnd(text, tag.end);
    this.cells.add(start, end, tag.column, tag.style);
    return end;
  }
}

/** The element is called "c", whatever its prefix. */
function isCell(text: string, start: number): boolean {
  const last = nameEnd(text, start + 1) - 1;
  return text.charCodeAt(last) === C && (last === start + 1 || text.charCodeAt(last - 1) === COLON);
}

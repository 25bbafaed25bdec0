import type { CellAddress } from "../../../engine/index";
import { asideEnd, elementEnd, isElement, tagEnd } from "../xml/xml-splitter";
import type { WrittenXml } from "../xml/xml-element";
import { attribute, localNameAt, prefixOf } from "../xml/xml-tag";
import type { NewCell } from "./cell-xml";
import { RowText } from "./row-text";

const SLASH = 47;

interface RowPlace {
  /** From 0. */
  readonly row: number;
  /** Where the `<row>` stands; a new one stands where it is to be put in. */
  readonly start: number;
  readonly end: number;
  /** The row, once somebody looked into it. */
  line?: RowText;
}

/**
 * The rows of `<sheetData>` (ECMA-376 part 1, 18.3.1.80), which may leave out where they stand: then they follow the one before. Only rows
 * that are asked for are taken apart; all others are copied in one go.
 */
export class SheetRows implements WrittenXml {
  readonly #places: RowPlace[];
  readonly #text: string;

  /** `text` is the whole element. */
  constructor(text: string) {
    // With room for rows.
    this.#text = withEndTag(text);
    this.#places = placesIn(this.#text);
  }

  /** The whole `<c>` there. */
  cell({ row, column }: CellAddress): string | undefined {
    return this.#lineAt(row)?.cell(column);
  }

  /** Writes a whole `<c>`, or a new cell where there is none. */
  put({ row, column }: CellAddress, xml: string | NewCell): void {
    this.#lineOrNew(row).put(column, xml);
  }

  /** Format of the cells of a row that are not written; undefined where it has none of its own. */
  rowStyle(row: number): string | undefined {
    return this.#lineAt(row)?.style;
  }

  get startTag(): string {
    return this.#text.slice(0, tagEnd(this.#text, 0));
  }

  /** The whole element with what was written. */
  *pieces(): Generator<string> {
    let copied = 0;
    for (const { line, start, end } of this.#places) {
      if (!line?.isChanged) continue;
      yield this.#text.slice(copied, start);
      yield line.toString();
      copied = end;
    }
    yield this.#text.slice(copied);
  }

  #lineAt(row: number): RowText | undefined {
    const place = this.#places[this.#firstFrom(row)];
    return place?.row === row ? this.#lineOf(place) : undefined;
  }

  #lineOf(place: RowPlace): RowText {
    return (place.line ??= new RowText(this.#text, place.row, place.start, place.end));
  }

  #lineOrNew(row: number): RowText {
    const at = this.#firstFrom(row);
    const next = this.#places[at];
    if (next?.row === row) return this.#lineOf(next);
    // A row behind it that leaves out where it stands follows one that does not: here was a gap.
    const start = next?.start ?? this.#text.lastIndexOf("</");
    const xml = `<${prefixOf(this.#text)}row r="${String(row + 1)}"/>`;
    const line = new RowText(xml, row, 0, xml.length);
    this.#places.splice(at, 0, { row, start, end: start, line });
    return line;
  }

  /** Position of the first row that is not above `row`. */
  #firstFrom(row: number): number {
    let [low, high] = [0, this.#places.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#places[middle]?.row ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function withEndTag(text: string): string {
  const content = tagEnd(text, 0);
  if (text.charCodeAt(content - 2) !== SLASH) return text;
  const prefix = prefixOf(text);
  return `${text.slice(0, content - 2).trimEnd()}></${prefix}sheetData>`;
}

function placesIn(text: string): RowPlace[] {
  const places: RowPlace[] = [];
  const close = text.lastIndexOf("</");
  let row = -1;
  for (let at = text.indexOf("<", tagEnd(text, 0)); at < close;) {
    const isChild = isElement(text, at);
    const end = isChild ? elementEnd(text, at) : asideEnd(text, at);
    if (isChild && localNameAt(text, at) === "row") {
      const number = attribute(text.slice(at, tagEnd(text, at)), "r");
      row = number === undefined ? row + 1 : Number(number) - 1;
      places.push({ row, start: at, end });
    }
    at = text.indexOf("<", end);
  }
  return places;
}

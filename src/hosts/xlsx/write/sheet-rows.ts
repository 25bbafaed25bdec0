import type { CellAddress } from "../../../engine/index";
import { tagEnd } from "../xml/xml-splitter";
import type { WrittenXml } from "../xml/xml-element";
import { prefixOf } from "../xml/xml-tag";
import type { NewCell } from "./cell-xml";
import { RowPlaces } from "./row-places";
import { RowText } from "./row-text";

const SLASH = 47;

/** The rows of `<sheetData>` (ECMA-376 part 1, 18.3.1.80). What nobody writes into is copied in one go. */
export class SheetRows implements WrittenXml {
  readonly #text: string;
  readonly #places: RowPlaces;
  /** Position of the row asked for last: mostly it is asked for again, or the next one is. */
  #last = 0;

  /** `text` is the whole element. */
  constructor(text: string) {
    // With room for rows.
    this.#text = withEndTag(text);
    this.#places = new RowPlaces(this.#text, tagEnd(this.#text, 0));
  }

  /** The whole `<c>` there. */
  cell({ row, column }: CellAddress): string | undefined {
    return this.#lineAt(row)?.cell(column);
  }

  /** Position of the format of the cell there; null where there is none. */
  styleOf({ row, column }: CellAddress): number | null {
    return this.#lineAt(row)?.styleOf(column) ?? null;
  }

  /** Writes a whole `<c>`, or a new cell where there is none. */
  put({ row, column }: CellAddress, xml: string | NewCell): void {
    (this.#lineAt(row) ?? this.#newLine(row)).put(column, xml);
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
    for (const place of this.#places.rows) {
      const { line } = place;
      if (!line?.isChanged) continue;
      yield this.#text.slice(copied, place.start);
      yield line.toString();
      copied = place.end;
    }
    yield this.#text.slice(copied);
  }

  #lineAt(row: number): RowText | undefined {
    const place = this.#places.rows[this.#firstFrom(row)];
    if (place?.row !== row) return undefined;
    return (place.line ??= new RowText(this.#text, place, this.#places.cells));
  }

  #newLine(row: number): RowText {
    const { rows, cells } = this.#places;
    const at = this.#firstFrom(row);
    // A row behind it that leaves out where it stands follows one that does not: here was a gap.
    const start = rows[at]?.start ?? this.#text.lastIndexOf("</");
    const xml = `<${prefixOf(this.#text)}row r="${String(row + 1)}"/>`;
    const empty = { row, firstCell: 0, nextCell: 0, isAscending: true, line: null };
    const [content, cellsEnd, end] = [xml.length, xml.length, xml.length];
    const line = new RowText(xml, { ...empty, start: 0, content, cellsEnd, end }, cells);
    rows.splice(at, 0, { ...empty, start, content: start, cellsEnd: start, end: start, line });
    return line;
  }

  /** Position of the first row that is not above `row`. */
  #firstFrom(row: number): number {
    const { rows } = this.#places;
    for (let at = this.#last; at <= this.#last + 1; at++) if (rows[at]?.row === row) return (this.#last = at);
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((rows[middle]?.row ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return (this.#last = low);
  }
}

function withEndTag(text: string): string {
  const content = tagEnd(text, 0);
  if (text.charCodeAt(content - 2) !== SLASH) return text;
  const prefix = prefixOf(text);
  return `${text.slice(0, content - 2).trimEnd()}></${prefix}sheetData>`;
}

import type { CellContent } from "../../../../engine/index";
import { columnName } from "../../../../engine/index";
import { nameEnd } from "../../xml/xml-characters";
import { attribute, prefixOf, withAttribute } from "../../xml/xml-tag";
import { newCell } from "../cell-xml";
import type { FormulaMover } from "./formula-mover";
import type { LineShift } from "./line-shift";
import { movedLine, movedSpan } from "./line-shift";
import { rewriteFormulas, rewriteSheetData, type SheetDataVisitor } from "./sheet-data-scan";

/** What a row hands on to one put in below it: its format and height, not whether it is hidden or grouped. */
const HANDED_ON = ["s", "customFormat", "ht", "customHeight", "thickTop", "thickBot"];

/** A text that stands in a column that came. */
export interface Heading {
  readonly row: number;
  readonly text: string;
}

export interface MovedSheetData {
  readonly text: string;
  /** Headings of rows that are not there. */
  readonly unwritten: readonly Heading[];
  /** Cells with something in them were pushed over the edge of the sheet. */
  readonly losesCells: boolean;
}

/** `<sheetData>` after lines came or went, with the lines that came formatted as their neighbours before them. */
export function moveSheetData(
  text: string,
  shift: LineShift,
  formulas: FormulaMover,
  headings: readonly Heading[],
): MovedSheetData {
  const mover = new SheetDataMover(shift, formulas, headings);
  const moved = rewriteSheetData(text, mover);
  return { text: moved, losesCells: mover.losesCells, unwritten: [...mover.headings.values()] };
}

/** `<sheetData>` of a sheet whose own lines stay. */
export function moveFormulasIn(text: string, formulas: FormulaMover): string {
  return rewriteFormulas(text, (element, row, column) => formulas.move(element, { row, column }));
}

class SheetDataMover implements SheetDataVisitor {
  losesCells = false;
  /** Where the row and cell before this one stand now. */
  #lastRow = -1;
  #lastColumn = -1;
  #row: number | null = null;
  /** The row above the place where rows come, with the styles of its cells. */
  #above: { readonly tag: string; readonly styles: [column: number, style: string][] } | null = null;
  #rowsCame = false;
  #cellCame = false;
  /** Prefix of this row's name, as its cells have it. */
  #prefix = "";
  /** Format of the cell before the place where a cell comes into this row. */
  #left: string | undefined;
  /** Those that are not written yet, by row. */
  readonly headings: Map<number, Heading>;

  constructor(
    private readonly shift: LineShift,
    private readonly formulas: FormulaMover,
    headings: readonly Heading[],
  ) {
    this.headings = new Map(headings.map((one) => [one.row, one]));
  }

  row(tag: string, row: number): string | null {
    const { lines, at } = this.shift;
    const came = lines === "rows" && row >= at ? this.end() : "";
    if (lines === "rows" && row === at - 1) this.#above = { tag, styles: [] };
    [this.#lastColumn, this.#cellCame, this.#left] = [-1, false, undefined];
    this.#prefix = prefixOf(tag);
    this.#row = lines === "rows" ? movedLine(row, this.shift) : row;
    if (this.#row === null) return null;
    const follows = this.#row === this.#lastRow + 1;
    this.#lastRow = this.#row;
    const isPlaced = attribute(tag, "r") !== undefined;
    const placed = this.#row === row && isPlaced ? tag : this.#placed(tag, this.#row, isPlaced || !follows);
    return came + (lines === "columns" ? this.#withSpans(placed) : placed);
  }

  cell(tag: string, row: number, column: number): string {
    const { lines, at, by } = this.shift;
    if (lines === "rows" && (row < at - 1 || this.#row === null)) {
      this.losesCells ||= this.#row === null && by > 0 && !tag.endsWith("/>");
      return tag;
    }
    const style = row === at - 1 || column === at - 1 ? attribute(tag, "s") : undefined;
    if (lines === "rows" && style !== undefined) this.#above?.styles.push([column, style]);
    const to = lines === "columns" ? movedLine(column, this.shift) : column;
    if (to === null) {
      this.losesCells ||= !tag.endsWith("/>");
      return "";
    }
    const came = lines === "columns" && column >= at ? this.rowEnd(row) : "";
    if (column === at - 1) this.#left = style;
    const isPlaced = attribute(tag, "r") !== undefined;
    const isMoved = to !== column || this.#row !== row;
    const mustBePlaced = isPlaced ? isMoved : to !== this.#lastColumn + 1;
    this.#lastColumn = to;
    return came + (mustBePlaced ? withAttribute(tag, "r", columnName(to) + String((this.#row ?? row) + 1)) : tag);
  }

  formula(element: string, row: number, column: number): string {
    return this.formulas.move(element, { row, column });
  }

  rowEnd(row: number): string {
    const { lines, at } = this.shift;
    const heading = this.headings.get(row);
    if (lines === "rows" || this.#cellCame || (this.#left === undefined && !heading)) return "";
    this.#cellCame = true;
    this.#lastColumn = at;
    this.headings.delete(row);
    const content: CellContent = heading ? { kind: "text", text: heading.text } : { kind: "empty" };
    return newCell(this.#prefix, { row, column: at }, { style: Number(this.#left ?? 0), content });
  }

  end(): string {
    const { lines, at, by } = this.shift;
    if (lines === "columns" || this.#rowsCame) return "";
    this.#rowsCame = true;
    const rows = Array.from({ length: Math.max(by, 0) }, (_, nth) => this.#newRow(at + nth)).join("");
    if (rows !== "") this.#lastRow = at + by - 1;
    return rows;
  }

  /** "" where the row above has nothing to hand on. */
  #newRow(row: number): string {
    if (!this.#above) return "";
    const { tag, styles } = this.#above;
    const isHidden = Number(attribute(tag, "ht") ?? 1) === 0;
    const attributes = HANDED_ON.flatMap((name) => {
      const value = attribute(tag, name);
      return value === undefined || (isHidden && /^(?:ht|customHeight)$/.test(name)) ? [] : [` ${name}="${value}"`];
    });
    if (attributes.length === 0 && styles.length === 0) return "";
    const name = tag.slice(1, nameEnd(tag, 1));
    const cells = styles.map(
      ([column, style]) => `<${prefixOf(tag)}c r="${columnName(column)}${String(row + 1)}" s="${style}"/>`,
    );
    return `<${name} r="${String(row + 1)}"${attributes.join("")}>${cells.join("")}</${name}>`;
  }

  #placed(tag: string, row: number, isNeeded: boolean): string {
    return isNeeded ? withAttribute(tag, "r", String(row + 1)) : tag;
  }

  /** "1:7": the columns in use, only a hint. */
  #withSpans(tag: string): string {
    const spans = attribute(tag, "spans");
    if (spans === undefined) return tag;
    const moved = spans.split(/\s+/).map((span) => {
      const [first = 0, last = 0] = span.split(":").map((column) => Number(column) - 1);
      const [from, to] = movedSpan(first, last, this.shift) ?? [first, last];
      // A cell may come behind the last one.
      return `${String(from + 1)}:${String(last === this.shift.at - 1 ? to + 2 : to + 1)}`;
    });
    return withAttribute(tag, "spans", moved.join(" "));
  }
}

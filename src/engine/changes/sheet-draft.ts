import type { CellRange } from "../snapshot/address";
import type { SheetMarker } from "../snapshot/sheet-marker";
import type { CellContent } from "./change";
import { contentFingerprint } from "./content-fingerprint";
import type { SheetCellStyle, SheetContent, SheetContentCell } from "./sheet-content";
import { asText } from "./sheet-styles";
import { textHeight } from "./text-height";

/** What a cell holds and how it looks. */
export type StyledContent = readonly [CellContent, SheetCellStyle];

type SheetFrame = Pick<SheetContent, "print"> & Partial<Pick<SheetContent, "frozenRows" | "lists" | "charts">>;

/** Excel's limit, in points. */
const HIGHEST = 409;

/** A sheet that this add-in knows again. */
export type MarkedSheetContent = SheetContent & { readonly marker: SheetMarker };

/** A sheet being written row by row from the top. Rows and columns count from 0. */
export class SheetDraft {
  /** The row that is written next. */
  row = 0;
  readonly #cells: SheetContentCell[] = [];
  readonly #styles = new Map<string, { readonly at: number; readonly style: SheetCellStyle }>();
  readonly #merges: CellRange[] = [];
  readonly #heights: { row: number; height: number }[] = [];

  /** @param widths of its columns, in characters of the standard font */
  constructor(readonly widths: readonly number[]) {}

  /** One text over all columns. */
  line(text: string, style: SheetCellStyle): void {
    this.spans([[this.widths.length, ...asText(text, style)]]);
  }

  /** A row of cells, from the first column on. */
  cells(contents: readonly StyledContent[]): void {
    this.spans(contents.map(([content, style]) => [1, content, style]));
  }

  /** A row of cells, each over so many columns. */
  spans(parts: readonly (readonly [columns: number, content: CellContent, style: SheetCellStyle])[]): void {
    let left = 0;
    let height = 0;
    for (const [columns, content, style] of parts) {
      for (let at = 0; at < columns; at++) this.#put(left + at, at === 0 ? content : { kind: "empty" }, style);
      if (columns > 1) this.#merges.push({ top: this.row, left, bottom: this.row, right: left + columns - 1 });
      const width = this.widths.slice(left, left + columns).reduce((sum, one) => sum + one, 0);
      if (content.kind !== "empty") {
        height = Math.max(height, textHeight(content.kind === "text" ? content.text : "", width, style));
      }
      left += columns;
    }
    // Excel fits rows to their text only while one types, and never to merged cells.
    if (height > 0) this.#heights.push({ row: this.row, height: Math.min(height, HIGHEST) });
    this.row++;
  }

  /** Joins the cells of a column from a row down to the last one written; only the first of them holds something. */
  joinDown(column: number, top: number): void {
    this.#merges.push({ top, left: column, bottom: this.row - 1, right: column });
  }

  /** A generated sheet, with the marker that tells it from the user's own. */
  finishMarked(marker: Omit<SheetMarker, "written">, frame: SheetFrame): MarkedSheetContent {
    return { ...this.finish(frame), marker: { ...marker, written: this.fingerprint() } };
  }

  /** A sheet that is the user's own from then on. */
  finish(frame: SheetFrame): SheetContent {
    return {
      marker: null,
      cells: this.#cells,
      styles: [...this.#styles.values()].map(({ style }) => style),
      columnWidths: this.widths,
      rowHeights: this.#heights,
      merges: this.#merges,
      frozenRows: 0,
      lists: [],
      charts: [],
      ...frame,
    };
  }

  /** The `contentFingerprint` of what is written so far. */
  fingerprint(): string {
    return contentFingerprint(this.#cells);
  }

  #put(column: number, content: CellContent, style: SheetCellStyle): void {
    const key = JSON.stringify(style);
    const known = this.#styles.get(key) ?? { at: this.#styles.size, style };
    this.#styles.set(key, known);
    this.#cells.push({ row: this.row, column, content, style: known.at });
  }
}

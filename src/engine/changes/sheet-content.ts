import type { CellRange } from "../snapshot/address";
import type { SheetMarker } from "../snapshot/sheet-marker";
import type { CellContent } from "./change";

/** A whole sheet as data: what a host needs to write one of ours, and nothing of how it writes it. */
export interface SheetContent {
  /** Null for a sheet that is the user's own from then on (the blank template). */
  readonly marker: SheetMarker | null;
  /** Row by row from the top, from left to right in a row; formatted empty cells included. */
  readonly cells: readonly SheetContentCell[];
  /** What `SheetContentCell.style` counts in. */
  readonly styles: readonly SheetCellStyle[];
  /** Widths of the columns from A on, in characters of the standard font. */
  readonly columnWidths: readonly number[];
  /** Rows whose height is not left to Excel, in points. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly merges: readonly CellRange[];
  /** Rows that stay in sight when scrolling; 0 for none. */
  readonly frozenRows: number;
  readonly print: PrintSetup;
  readonly lists: readonly DropDown[];
  readonly charts: readonly SheetChart[];
}

export interface SheetContentCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: number;
}

export interface SheetCellStyle {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** "#RRGGBB"; null for automatic. */
  readonly color: string | null;
  readonly fill: string | null;
  /** "@" keeps a text that looks like a formula a text. */
  readonly numberFormat: string;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center";
  readonly wrap: boolean;
  /** Thin lines on all four sides. */
  readonly border: boolean;
}

/** A4 print setup (Nghị định 30/2020/NĐ-CP: margins 20–25, 20–25, 30–35, 15–20 mm). */
export interface PrintSetup {
  readonly landscape: boolean;
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Pages high at one page wide; 0 for as many as it takes. */
  readonly pagesHigh: 0 | 1;
  /** Rows printed on every page; null for none. */
  readonly titleRows: readonly [first: number, last: number] | null;
  /** Page number top centre, from page 2 on. */
  readonly pageNumbers: boolean;
}

/** A cell where one picks from a list. */
export interface DropDown {
  readonly range: CellRange;
  /** Where the choices stand, e.g. "'Danh mục'!$A$2:$A$40", without the "=". */
  readonly source: string;
  /** False: another text is taken as well. */
  readonly strict: boolean;
}

/** A chart of clustered columns over cells of the sheet it stands on. */
export interface SheetChart {
  readonly title: string;
  readonly categories: CellRange;
  readonly series: readonly {
    readonly name: string;
    readonly values: CellRange;
    /** On an axis of its own at the right. */
    readonly secondary: boolean;
  }[];
  /** The cells it covers. */
  readonly place: CellRange;
}

import type { CellRange } from "../../../engine/index";

/** How a workbook looks: what a grid needs beyond the engine's snapshot. Colours are "#RRGGBB"; null is the automatic one. */
export interface WorkbookLook {
  /** By position in `<cellXfs>`; cells name them by index. At least one. */
  readonly cells: readonly CellLook[];
  readonly sheets: readonly SheetLook[];
}

export interface CellLook {
  readonly font: FontLook;
  /** Number format code. */
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly border: BorderLook;
  readonly horizontal: HorizontalLook;
  readonly vertical: "top" | "center" | "bottom" | "justify";
  readonly wrap: boolean;
  /** Steps of three blanks' width. */
  readonly indent: number;
}

/** "general": texts left, numbers right, truth values and errors in the middle. */
export type HorizontalLook = "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous";

export interface FontLook {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "none" | "single" | "double";
  readonly strike: boolean;
  readonly color: string | null;
}

export type BorderSide = "left" | "right" | "top" | "bottom";
export type BorderLook = Readonly<Partial<Record<BorderSide, BorderLine>>>;

export interface BorderLine {
  /** As the format names it: "thin", "medium", "double", "dashed" … */
  readonly style: string;
  readonly color: string | null;
}

export interface SheetLook {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor: string | null;
  readonly gridLines: boolean;
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Points. */
  readonly defaultRowHeight: number;
  /** Widths of characters of the default font; null where the sheet says none. */
  readonly defaultColumnWidth: number | null;
  readonly columns: readonly ColumnLook[];
  readonly rows: ReadonlyMap<number, RowLook>;
  readonly merges: readonly CellRange[];
}

/** A span of columns, both ends included. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** In widths of characters of the default font; null: as the sheet's default. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** Look of the cells the file does not list. */
  readonly look: number;
}

export interface RowLook {
  /** Points; null where the row takes the height of its content. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** Look of the cells the file does not list; null: the column's. */
  readonly look: number | null;
  /** Look by column, of the cells the file lists. */
  readonly cells: ReadonlyMap<number, number>;
}

export const DEFAULT_FONT: FontLook = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: "none",
  strike: false,
  color: null,
};

export const DEFAULT_LOOK: CellLook = {
  font: DEFAULT_FONT,
  numberFormat: "General",
  fill: null,
  border: {},
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
};

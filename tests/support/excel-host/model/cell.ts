/** One cell of the in-memory workbook: what Excel keeps, not what it shows. */

export interface ErrorValue {
  readonly error: string;
}

/** Dates are serial numbers. `null` is an empty cell, or a formula nothing has calculated yet. */
export type ScalarValue = string | number | boolean | ErrorValue | null;

export interface FontFormat {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** "#RRGGBB"; null for a theme or indexed colour, which is kept as it came. */
  readonly color: string | null;
}

export interface BorderFormat {
  /** As in `Excel.BorderLineStyle` ("Continuous", "Dash" …). */
  readonly style: string;
  /** As in `Excel.BorderWeight` ("Thin", "Medium", "Thick", "Hairline"). */
  readonly weight: string;
  readonly color: string | null;
}

export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

/** Formats are never changed in place: cells share them. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: FontFormat;
  /** "#RRGGBB"; null for no fill. */
  readonly fill: string | null;
  readonly wrapText: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly indent: number;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderFormat>>>;
  readonly locked: boolean;
  /** The file's own record of the format, for what is not modelled here. */
  readonly source?: object;
}

export interface Cell {
  readonly value: ScalarValue;
  /** With the leading "="; absent for constants. */
  readonly formula?: string;
  /** Fonts within the text; lost, as in Excel, when the cell is written. */
  readonly runs?: readonly object[];
  readonly hyperlink?: string;
  readonly format: CellFormat;
}

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
    color: "#000000",
  },
  fill: null,
  wrapText: false,
  horizontal: "General",
  vertical: "Bottom",
  indent: 0,
  borders: {},
  locked: true,
};

export const EMPTY_CELL: Cell = { value: null, format: DEFAULT_FORMAT };

export function isErrorValue(value: ScalarValue): value is ErrorValue {
  return typeof value === "object" && value !== null;
}

export const hasContent = (cell: Cell): boolean => cell.value !== null || cell.formula !== undefined;

/** One cell as it stands in the file: what is stored, not what is shown. */

/** An Excel error value such as "#REF!". */
export interface CellError {
  readonly error: string;
}

/** A stored value. Dates are serial numbers; `null` is an empty cell or a formula without a cached value. */
export type CellValue = string | number | boolean | CellError | null;

/** The parts of a cell's format that carry meaning for a plan. One object is shared by all cells of the same format. */
export interface CellStyle {
  /** Number format code as stored, "General" where none is set. */
  readonly numberFormat: string;
  readonly fontName: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface CellSnapshot {
  readonly value: CellValue;
  readonly style: CellStyle;
  /**
   * Formula text without the leading "="; absent for constants. Cells of a shared formula each have their own text; ""
   * where the file does not say it (data tables).
   */
  readonly formula?: string;
  /** How `value` of a formula came about: `cached` in the file, `evaluated` by us, `unknown` where neither was possible. */
  readonly formulaValue?: "cached" | "evaluated" | "unknown";
  /** Fonts of the runs of a rich string in order, each once; absent where all are the cell's font. */
  readonly runFonts?: readonly string[];
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  fontName: "Calibri",
  bold: false,
  italic: false,
};

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** A cell that shows nothing: no value, or only white space. */
export function isBlankValue(value: CellValue): boolean {
  return value === null || (typeof value === "string" && isBlankText(value));
}

/** Nothing but white space. */
export function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most texts begin with a plain letter or digit.
  return !(first > 0x20 && first < 0x7f) && text.trim() === "";
}

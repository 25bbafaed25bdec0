import { format, isDateFormat, isValidFormat } from "numfmt";
import type { CellSnapshot } from "../../../engine/index";
import { isCellError } from "../../../engine/index";

/** Formats that follow the reader's country: what Vietnamese readers see of them. */
const LOCAL_FORMATS: ReadonlyMap<string, string> = new Map([
  ["mm-dd-yy", "dd/mm/yyyy"],
  ["m/d/yy h:mm", "dd/mm/yyyy hh:mm"],
]);

/** Days between the starts of the 1900 and the 1904 system. */
const DAYS_TO_1904 = 1462;

/**
 * What a cell shows to a Vietnamese reader: 1.234,5 and 31/12/2026. A formula whose value nobody knows is shown as it is; a
 * value no format fits, as a plain number.
 */
export function shownText(cell: CellSnapshot, dateSystem: 1900 | 1904): string {
  const { value, formula, style } = cell;
  if (value === null) return formula === undefined || formula === "" ? "" : `=${formula}`;
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const code = LOCAL_FORMATS.get(style.numberFormat) ?? style.numberFormat;
  const isDate = typeof value === "number" && dateSystem === 1904 && isDateFormat(code);
  const shown = isDate ? value + DAYS_TO_1904 : value;
  // "0" of a text format is the text itself: only numbers and their formats need the library.
  if (typeof shown === "string" && !code.includes("@")) return shown;
  if (!isValidFormat(code)) return String(value).replace(".", ",");
  return format(code, shown, { locale: "vi", throws: false, nbsp: false });
}

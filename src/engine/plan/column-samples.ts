import { isCellError } from "../snapshot/cell";
import type { CellSnapshot } from "../snapshot/cell";
import { dateOfSerial, formatDate } from "../values/date";
import { isDateFormat } from "../values/time/date-format";
import type { Appendix } from "./plan";

/** The first so many different texts of a column below its heading, dates as days: what one knows a column by. */
export function columnSamples(
  { sheet, table, headerRows }: Appendix,
  column: number,
  count: number,
  dateSystem: 1900 | 1904,
): string[] {
  const samples = new Set<string>();
  for (let row = headerRows[1] + 1; row <= table.bottom && samples.size < count; row++) {
    const text = shownText(sheet.cells.get(row, column), dateSystem);
    if (text !== "") samples.add(text);
  }
  return [...samples];
}

function shownText(cell: CellSnapshot | undefined, dateSystem: 1900 | 1904): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value !== "number") return String(value).replace(/\s+/gu, " ").trim();
  const day = isDateFormat(cell?.style.numberFormat ?? "") ? dateOfSerial(value, dateSystem) : null;
  return day === null ? String(Number(value.toPrecision(15))) : formatDate(day);
}

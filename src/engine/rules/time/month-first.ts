import type { CellSnapshot } from "../../snapshot/cell";
import type { IsoDate } from "../../values/date";
import { dateOfSerial, dateParts, isoDate, serialOfDate } from "../../values/date";
import { dateCodes } from "../../values/time/date-format";

/** Excel's own short date formats, which show day and month in the order of the reader's computer. */
const FOLLOWS_COMPUTER = new Set(["mm-dd-yy", "m/d/yy h:mm"]);

/** True where a number format shows the month before the day: "m/d/yyyy", "[$-409]mmmm d, yyyy". */
export function isMonthFirst(numberFormat: string): boolean {
  if (FOLLOWS_COMPUTER.has(numberFormat.toLowerCase())) return false;
  const [first, second] = dateCodes(numberFormat);
  return first?.startsWith("m") === true && second?.startsWith("d") === true;
}

export interface SwappedDate {
  /** The date the cell holds. */
  readonly stored: IsoDate;
  /** With day and month the other way round. */
  readonly other: IsoDate;
  /** Serial number of `other`, with the time of day of the cell. */
  readonly serial: number;
}

/** Both readings of a typed date shown month first whose day could be a month; null for every other cell. */
export function swappedDate(cell: CellSnapshot | undefined, dateSystem: 1900 | 1904): SwappedDate | null {
  if (typeof cell?.value !== "number" || cell.formula !== undefined) return null;
  if (!isMonthFirst(cell.style.numberFormat)) return null;
  const stored = dateOfSerial(cell.value, dateSystem);
  if (stored === null) return null;
  const { year, month, day } = dateParts(stored);
  if (day > 12 || day === month) return null;
  const other = isoDate(year, day, month);
  return { stored, other, serial: serialOfDate(other, dateSystem) + (cell.value - Math.floor(cell.value)) };
}

/** Calendar dates without time or zone. ISO text compares in date order. */

/** "2021-03-31" */
export type IsoDate = string;

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for a day that exists: month 1–12, day within the month. */
export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function isoDate(year: number, month: number, day: number): IsoDate {
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dateParts(date: IsoDate): DateParts {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return { year, month, day };
}

/** The date some days later (or earlier where negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  const { year, month, day } = dateParts(date);
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return isoDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/**
 * Excel serial number → date. The 1900 system has a day that never was, 29/2/1900 (serial 60);
 * the 1904 system counts from 1/1/1904 = 0. Times of day are dropped. Null outside 1900–9999.
 */
export function dateOfSerial(serial: number, system: 1900 | 1904): IsoDate | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(day) || day < 0 || (system === 1900 && (day === 0 || day === 60))) return null;
  const epoch = system === 1904 ? "1904-01-01" : day < 60 ? "1899-12-31" : "1899-12-30";
  const date = addDays(epoch, day);
  return /^(19|[2-9]\d)\d\d-/.test(date) ? date : null;
}

/** Date → Excel serial number. */
export function serialOfDate(date: IsoDate, system: 1900 | 1904): number {
  const { year, month, day } = dateParts(date);
  const epoch = system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const days = Math.round((Date.UTC(year, month - 1, day) - epoch) / 86_400_000);
  return system === 1900 && days < 61 ? days - 1 : days;
}

/** "2021-03-05" → "5/3/2021", the way a Vietnamese document writes it. */
export function formatDate(date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  return `${String(day)}/${String(month)}/${String(year)}`;
}

/** Serial dates: day 1 is 1 January 1900, with the 29 February 1900 that never was (day 60). */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export const toSerial = (date: Date): number => (date.getTime() - EPOCH) / DAY;

/** The serial number of a calendar day, months from 1; null where there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? toSerial(date) : null;
}

export const dateOfSerial = (serial: number): Date => new Date(EPOCH + Math.round(serial * DAY));

/** True where a number format shows a date: d, m or y outside quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  return /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/general/gi, ""));
}

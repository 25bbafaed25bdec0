import type { Cell } from "./cell";
import type { Locale } from "./entry";
import { plainValue } from "./entry";
import { dateOfSerial, isDateFormat } from "./serial-date";

/** The text a cell shows, for the number formats plans use; a format beyond these shows the number as it is. */
export function displayText(cell: Cell, locale: Locale): string {
  const { value, format } = cell;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return String(plainValue(value));
  const pattern = format.numberFormat.split(";")[0] ?? "General";
  if (isDateFormat(pattern)) return displayDate(value, pattern);
  return displayNumber(value, pattern, locale);
}

function displayDate(serial: number, pattern: string): string {
  const date = dateOfSerial(serial);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  return pattern.replace(/"([^"]*)"|\[[^\]]*\]|\\(.)|d+|m+|y+/gi, (token, quoted?: string, escaped?: string) => {
    if (quoted !== undefined) return quoted;
    if (escaped !== undefined) return escaped;
    if (/^d/i.test(token)) return pad(day, token.length);
    if (/^m/i.test(token)) return pad(month, token.length);
    if (/^y/i.test(token)) return token.length > 2 ? String(year) : String(year % 100).padStart(2, "0");
    return "";
  });
}

const pad = (number: number, width: number): string => String(number).padStart(Math.min(width, 2), "0");

function displayNumber(value: number, pattern: string, locale: Locale): string {
  const percent = pattern.endsWith("%");
  const digits = /^(#,##)?0(?:\.(0+))?%?$/.exec(pattern);
  const number = percent ? value * 100 : value;
  const text = digits
    ? new Intl.NumberFormat(locale, {
        useGrouping: digits[1] !== undefined,
        minimumFractionDigits: digits[2]?.length ?? 0,
        maximumFractionDigits: digits[2]?.length ?? 0,
      }).format(number)
    : String(number).replace(".", locale === "vi-VN" ? "," : ".");
  return percent ? `${text}%` : text;
}

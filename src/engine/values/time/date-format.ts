/**
 * What a number format shows of a date.
 *
 *   dd/mm/yyyy · d-mmm-yy · [$-42A]dd mmmm yyyy · [$-F800]dddd, mmmm dd, yyyy    a day
 *   mm/yyyy · "Tháng "m/yyyy · mmm-yy                                            a month
 *   yyyy · "Năm "yyyy                                                            a year
 *   h:mm:ss · [h]:mm · mm:ss.0                                                   an hour: no date
 *   General · 0.00E+00 · #,##0 "đồng" · [Red]0 · @                               no date
 *
 * Read from the code's first section: quoted and escaped text, `_x` and `*x` and anything in square brackets show nothing of the
 * date, and `m` beside hours or seconds is minutes (ECMA-376 part 1, §18.8.31).
 */

import { remembering } from "../../text/remembering";

/** The most exact part of a date a format shows. */
export type ShownDate = "day" | "month" | "year";

/** Each format of a workbook is read once. */
export const isDateFormat = remembering((numberFormat) => shownDate(numberFormat) !== null);

/** Null where the format shows no part of a date. A weekday without its day counts as the day. */
export function shownDate(numberFormat: string): ShownDate | null {
  const codes = dateCodes(numberFormat);
  if (codes.some((code) => code.startsWith("d"))) return "day";
  if (codes.some((code, index) => code.startsWith("m") && !isMinutes(codes, index))) return "month";
  return codes.some((code) => code.startsWith("y")) ? "year" : null;
}

/** Literal text (quoted, escaped, padding, bracketed), or a run of one date letter, or any other character. */
const PART = /"[^"]*"?|\\.?|[_*].?|\[[^\]]*\]?|AM\/PM|A\/P|General|([ymdhs])\1*|E[+-]|[^]/giu;
const DATE_CODE = /^[ymdhs]+$/;

/** The date and time codes of the first section in order: "yyyy", "mm", "d", "h", "ss". */
export function dateCodes(numberFormat: string): string[] {
  const codes: string[] = [];
  for (const [part] of numberFormat.matchAll(PART)) {
    if (part === ";") break;
    const code = isElapsedTime(part) ? part.slice(1, -1).toLowerCase() : part.toLowerCase();
    if (DATE_CODE.test(code)) codes.push(code);
  }
  return codes;
}

/** "[h]", "[mm]": time that runs on past a day; "[Red]", "[$-42A]" are no codes. */
function isElapsedTime(part: string): boolean {
  return /^\[(h+|m+|s+)\]$/i.test(part);
}

function isMinutes(codes: readonly string[], index: number): boolean {
  if ((codes[index]?.length ?? 0) > 2) return false;
  return (codes[index - 1]?.startsWith("h") ?? false) || (codes[index + 1]?.startsWith("s") ?? false);
}

import type { FontLook, SheetLook } from "./look";

/** Points to pixels of the web, of which 96 are an inch. */
export function pixelsOf(points: number): number {
  return (points * 96) / 72;
}

/** Width of a digit in ems, of the fonts plans are written in; what widths of columns are counted in. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ["times new roman", 0.5],
  ["calibri", 0.507],
  ["arial", 0.556],
  ["cambria", 0.554],
  ["tahoma", 0.546],
]);

/** Width of the widest digit of a font in whole pixels, as Excel rounds it. */
export function digitWidth({ name, size }: Pick<FontLook, "name" | "size">): number {
  return Math.max(1, Math.round(pixelsOf(size) * (DIGITS.get(name.toLowerCase()) ?? 0.52)));
}

/** Pixels of a column `width` digits wide (18.3.1.13). */
export function columnPixels(width: number, digit: number): number {
  return Math.floor(((256 * width + Math.floor(128 / digit)) / 256) * digit);
}

/** Pixels of a column of a sheet that says no width: eight digits and their padding, rounded up to eight pixels. */
export function usualColumnPixels(
  { defaultColumnWidth }: Pick<SheetLook, "defaultColumnWidth">,
  digit: number,
): number {
  if (defaultColumnWidth !== null) return columnPixels(defaultColumnWidth, digit);
  return Math.ceil((8 * digit + 5) / 8) * 8;
}

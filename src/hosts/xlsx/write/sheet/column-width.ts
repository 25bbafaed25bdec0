/**
 * Files count column widths in digits of the workbook's own standard font, padding included (ECMA-376 part 1, 18.3.1.13); ours are
 * given in digits of Calibri 11, Excel's usual one, without it. Both come to dots at 96 an inch.
 */

const DOTS_A_DIGIT = 7;
const PADDING = 5;
const DOTS_A_POINT = 96 / 72;
/** How wide a digit is, of the font's size. */
const DIGIT_WIDTHS: ReadonlyMap<string, number> = new Map([
  ["calibri", 0.507],
  ["arial", 0.556],
  ["tahoma", 0.546],
  ["verdana", 0.636],
  ["cambria", 0.554],
]);
/** That of Times New Roman and of most faces made after it. */
const USUAL_WIDTH = 0.5;

export interface StandardFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
}

/** Width as the file stores it, to a 256th of a digit. */
export function storedWidth(characters: number, { name, size }: StandardFont): number {
  const dots = Math.round(characters * DOTS_A_DIGIT + PADDING);
  const digit = Math.round((DIGIT_WIDTHS.get(name.toLowerCase()) ?? USUAL_WIDTH) * size * DOTS_A_POINT);
  return Math.trunc((dots / Math.max(1, digit)) * 256) / 256;
}

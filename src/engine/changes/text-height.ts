import type { SheetCellStyle } from "./sheet-content";

/** Points between the lines, and above and below them. */
const LINE = 1.3;
const PADDING = 3;

/** Vietnamese letters of Times New Roman at 12 points that stand in the width of one digit of the standard font (Calibri 11). */
const LETTERS = 1.1;
/** How much wider bold ones are. */
const BOLD = 1.08;

/** Points that a text takes when wrapped into a width given in digits of the standard font: an estimate on the safe side. */
export function textHeight(text: string, width: number, { fontSize, bold }: SheetCellStyle): number {
  const perLine = (width * LETTERS * 12) / fontSize / (bold ? BOLD : 1);
  const lines = text.split("\n").reduce((sum, line) => sum + lineCount(line, perLine), 0);
  return Math.ceil(lines * fontSize * LINE + PADDING);
}

/** Lines of so many characters that the words of a text fill; a word longer than a line is cut. */
function lineCount(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    if (used > 0 && used + 1 + length > perLine) {
      lines++;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / perLine) - 1);
    used += (used > 0 ? 1 : 0) + Math.min(length, perLine);
  }
  return lines;
}

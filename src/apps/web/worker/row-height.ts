import type { CellLook } from "../../../hosts/xlsx/look/look";
import { pixelsOf } from "../../../hosts/xlsx/look/measures";
import type { TextWidth } from "./text-width";

/** Height of a line of text, of what the font's size is. */
export const LINE = 1.25;
/** Left and right of the text together. */
export const PADDING = 6;

/** Pixels a cell needs in height: one line, or as many as the wrapped text takes in a column `width` pixels wide. */
export function cellHeight(text: string, { font, wrap, indent }: CellLook, width: number, measure: TextWidth): number {
  const line = pixelsOf(font.size) * LINE;
  if (!wrap) return line;
  const room = Math.max(1, width - PADDING - indent * 9);
  const lines = text.split("\n").map((paragraph) => wrappedLines(paragraph, room, (part) => measure(part, font)));
  return line * lines.reduce((sum, count) => sum + count, 0);
}

/** Lines a paragraph takes, broken between words, and within one that is longer than a line. */
function wrappedLines(paragraph: string, room: number, widthOf: (text: string) => number): number {
  if (widthOf(paragraph) <= room) return 1;
  const blank = widthOf(" ");
  let [lines, at] = [1, 0];
  for (const word of paragraph.split(" ")) {
    const width = widthOf(word);
    if (at > 0 && at + width > room) [lines, at] = [lines + 1, 0];
    const extra = width > room ? Math.ceil(width / room) - 1 : 0;
    lines += extra;
    at += width - extra * room + blank;
  }
  return lines;
}

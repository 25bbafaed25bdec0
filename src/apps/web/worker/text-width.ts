import type { FontLook } from "../../../hosts/xlsx/look/look";
import { pixelsOf } from "../../../hosts/xlsx/look/measures";

/** Width of a text in pixels. */
export type TextWidth = (text: string, font: FontLook) => number;

/** Ems an average letter takes, where nothing can measure. */
const AVERAGE_LETTER = 0.48;

/** Measures as the browser will draw, where a worker can; else by the number of letters. */
export function textWidth(): TextWidth {
  const context = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (!context) return (text, { size }) => text.length * pixelsOf(size) * AVERAGE_LETTER;
  let current: FontLook | null = null;
  return (text, font) => {
    if (font !== current) context.font = fontShorthand((current = font));
    return context.measureText(text).width;
  };
}

/** As CSS writes a font. */
export function fontShorthand({ name, size, bold, italic }: FontLook): string {
  return `${italic ? "italic " : ""}${bold ? "bold " : ""}${pixelsOf(size)}px ${JSON.stringify(name)}, serif`;
}

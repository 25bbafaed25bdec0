import type { XmlScanner } from "../xml/xml-scanner";
import type { Palette } from "./color";
import { readColor } from "./color";

/** Reads the current `<fill>` (18.8.20): one colour, of a gradient its first; null where there is none. */
export function readFillLook(xml: XmlScanner, palette: Palette): string | null {
  let fill: string | null = null;
  xml.eachChild((kind) => {
    if (kind === "patternFill") fill = readPattern(xml, palette);
    else if (kind === "gradientFill") {
      xml.eachChild((stop) => {
        if (stop === "stop")
          xml.eachChild(() => {
            fill ??= readColor(xml, palette);
          });
      });
    }
  });
  return fill;
}

/** The colour that covers most: of a solid fill the foreground, of a hatched one the background. */
function readPattern(xml: XmlScanner, palette: Palette): string | null {
  const pattern = xml.attribute("patternType") ?? "none";
  const colors = new Map<string, string | null>();
  xml.eachChild((name) => {
    colors.set(name, readColor(xml, palette));
  });
  if (pattern === "none") return null;
  return colors.get(pattern === "solid" ? "fgColor" : "bgColor") ?? null;
}

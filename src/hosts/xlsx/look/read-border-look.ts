import type { XmlScanner } from "../xml/xml-scanner";
import type { Palette } from "./color";
import { readColor } from "./color";
import type { BorderLine, BorderLook, BorderSide } from "./look";

/** Strict files say start and end (18.8.4). */
const SIDES: ReadonlyMap<string, BorderSide> = new Map([
  ["left", "left"],
  ["start", "left"],
  ["right", "right"],
  ["end", "right"],
  ["top", "top"],
  ["bottom", "bottom"],
]);

/** Reads the current `<border>`; diagonals are left out. */
export function readBorderLook(xml: XmlScanner, palette: Palette): BorderLook {
  const border: Partial<Record<BorderSide, BorderLine>> = {};
  xml.eachChild((name) => {
    const side = SIDES.get(name);
    const style = xml.attribute("style") ?? "none";
    let color: string | null = null;
    xml.eachChild((child) => {
      if (child === "color") color = readColor(xml, palette);
    });
    if (side !== undefined && style !== "none") border[side] = { style, color };
  });
  return border;
}

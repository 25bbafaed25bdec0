import type { ThemeFonts } from "../read/theme-fonts";
import type { XmlScanner } from "../xml/xml-scanner";
import { readBoolean } from "../xml/xsd-values";
import type { Palette } from "./color";
import { readColor } from "./color";
import type { FontLook } from "./look";
import { DEFAULT_FONT } from "./look";

/** Reads the current `<font>` (18.8.22). */
export function readFontLook(xml: XmlScanner, themeFonts: ThemeFonts, palette: Palette): FontLook {
  const font: { -readonly [Key in keyof FontLook]: FontLook[Key] } = { ...DEFAULT_FONT };
  let [name, scheme] = ["", ""];
  xml.eachChild((element) => {
    const value = xml.attribute("val");
    if (element === "name") name = value ?? "";
    else if (element === "scheme") scheme = value ?? "";
    else if (element === "sz") font.size = sizeOf(value);
    else if (element === "b") font.bold = readBoolean(value, true);
    else if (element === "i") font.italic = readBoolean(value, true);
    else if (element === "strike") font.strike = readBoolean(value, true);
    else if (element === "u") font.underline = underlineOf(value);
    else if (element === "color") font.color = readColor(xml, palette);
  });
  font.name = name || (themeFonts.get(scheme) ?? DEFAULT_FONT.name);
  return font;
}

/** Excel takes 1 to 409 points. */
function sizeOf(value: string | undefined): number {
  const size = Number(value);
  return size >= 1 && size <= 409 ? size : DEFAULT_FONT.size;
}

/** ST_UnderlineValues (18.18.82); the accounting kinds differ only in how low they lie. */
function underlineOf(value = "single"): FontLook["underline"] {
  if (value === "none") return "none";
  return value.startsWith("double") ? "double" : "single";
}

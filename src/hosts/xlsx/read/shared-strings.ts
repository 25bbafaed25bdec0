import type { XmlScanner } from "../xml/xml-scanner";
import type { RichText } from "./rich-text";
import { readRichText } from "./rich-text";
import type { ThemeFonts } from "./theme-fonts";

/** The shared string table: its items in order (ECMA-376 part 1, 18.4.9). */
export function readSharedStrings(xml: XmlScanner, themeFonts: ThemeFonts): RichText[] {
  const strings: RichText[] = [];
  xml.eachChild((name) => {
    if (name === "si") strings.push(readRichText(xml, themeFonts));
  });
  return strings;
}

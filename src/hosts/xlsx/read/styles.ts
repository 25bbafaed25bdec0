import type { CellStyle } from "../../../engine/index";
import { DEFAULT_STYLE } from "../../../engine/index";
import type { XmlScanner } from "../xml/xml-scanner";
import { decodeXString, readInteger } from "../xml/xsd-values";
import { builtinFormat } from "./builtin-formats";
import type { Font } from "./font";
import { readFont } from "./font";
import type { ThemeFonts } from "./theme-fonts";

/** One style per entry of `<cellXfs>`, which cells name by position (ECMA-376 part 1, 18.8.10). */
export function readStyles(xml: XmlScanner, themeFonts: ThemeFonts): CellStyle[] {
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const styles: CellStyle[] = [];
  xml.eachChild((list) => {
    xml.eachChild((item) => {
      if (list === "numFmts" && item === "numFmt") readNumberFormat(xml, formats);
      else if (list === "fonts" && item === "font") fonts.push(readFont(xml, themeFonts));
      else if (list === "cellXfs" && item === "xf") styles.push(readCellFormat(xml, formats, fonts));
    });
  });
  return styles;
}

function readNumberFormat(xml: XmlScanner, formats: Map<number, string>): void {
  const code = xml.attribute("formatCode");
  if (code !== undefined) formats.set(readInteger(xml.attribute("numFmtId"), 0), decodeXString(code));
}

function readCellFormat(xml: XmlScanner, formats: ReadonlyMap<number, string>, fonts: readonly Font[]): CellStyle {
  const formatId = readInteger(xml.attribute("numFmtId"), 0);
  const font = fonts[readInteger(xml.attribute("fontId"), 0)];
  return {
    numberFormat: formats.get(formatId) ?? builtinFormat(formatId) ?? DEFAULT_STYLE.numberFormat,
    fontName: font?.name ?? DEFAULT_STYLE.fontName,
    bold: font?.bold ?? DEFAULT_STYLE.bold,
    italic: font?.italic ?? DEFAULT_STYLE.italic,
  };
}

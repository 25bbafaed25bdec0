import { builtinFormat } from "../read/builtin-formats";
import type { ThemeFonts } from "../read/theme-fonts";
import type { XmlScanner } from "../xml/xml-scanner";
import { decodeXString, readBoolean, readInteger } from "../xml/xsd-values";
import type { Palette } from "./color";
import { hexColor, INDEXED_COLORS } from "./color";
import type { BorderLook, CellLook, FontLook, HorizontalLook } from "./look";
import { DEFAULT_LOOK } from "./look";
import { readBorderLook } from "./read-border-look";
import { readFillLook } from "./read-fill-look";
import { readFontLook } from "./read-font-look";

interface StyleParts {
  readonly formats: Map<number, string>;
  readonly fonts: FontLook[];
  readonly fills: (string | null)[];
  readonly borders: BorderLook[];
}

/** The palette of a styles part: its own indexed colours, which stand last in it, or the usual ones. */
export function readIndexedColors(xml: XmlScanner): readonly string[] {
  const own: string[] = [];
  xml.eachChild((list) => {
    if (list !== "colors") return;
    xml.eachChild((kind) => {
      if (kind !== "indexedColors") return;
      xml.eachChild(() => own.push(hexColor(xml.attribute("rgb")) ?? "#000000"));
    });
  });
  return own.length > 0 ? own : INDEXED_COLORS;
}

/** One look per entry of `<cellXfs>` (18.8.10); never none. */
export function readCellLooks(xml: XmlScanner, themeFonts: ThemeFonts, palette: Palette): CellLook[] {
  const parts: StyleParts = { formats: new Map(), fonts: [], fills: [], borders: [] };
  const looks: CellLook[] = [];
  xml.eachChild((list) => {
    xml.eachChild((item) => {
      if (list === "numFmts") readNumberFormat(xml, parts.formats);
      else if (list === "fonts" && item === "font") parts.fonts.push(readFontLook(xml, themeFonts, palette));
      else if (list === "fills" && item === "fill") parts.fills.push(readFillLook(xml, palette));
      else if (list === "borders" && item === "border") parts.borders.push(readBorderLook(xml, palette));
      else if (list === "cellXfs" && item === "xf") looks.push(readCellLook(xml, parts));
    });
  });
  return looks.length > 0 ? looks : [DEFAULT_LOOK];
}

function readNumberFormat(xml: XmlScanner, formats: Map<number, string>): void {
  formats.set(readInteger(xml.attribute("numFmtId"), 0), decodeXString(xml.attribute("formatCode") ?? ""));
}

function readCellLook(xml: XmlScanner, { formats, fonts, fills, borders }: StyleParts): CellLook {
  const formatId = readInteger(xml.attribute("numFmtId"), 0);
  const look = {
    ...DEFAULT_LOOK,
    numberFormat: formats.get(formatId) ?? builtinFormat(formatId) ?? DEFAULT_LOOK.numberFormat,
    font: fonts[readInteger(xml.attribute("fontId"), 0)] ?? DEFAULT_LOOK.font,
    fill: fills[readInteger(xml.attribute("fillId"), 0)] ?? null,
    border: borders[readInteger(xml.attribute("borderId"), 0)] ?? {},
  };
  let alignment = {};
  xml.eachChild((name) => {
    if (name === "alignment") alignment = readAlignment(xml);
  });
  return { ...look, ...alignment };
}

/** Reads the current `<alignment>` (18.8.1). */
function readAlignment(xml: XmlScanner): Pick<CellLook, "horizontal" | "vertical" | "wrap" | "indent"> {
  const [horizontal = "", vertical = ""] = [xml.attribute("horizontal"), xml.attribute("vertical")];
  return {
    horizontal: HORIZONTAL.get(horizontal) ?? "general",
    vertical: VERTICAL.get(vertical) ?? "bottom",
    wrap: readBoolean(xml.attribute("wrapText")) || horizontal === "justify" || horizontal === "distributed",
    indent: readInteger(xml.attribute("indent"), 0),
  };
}

const HORIZONTAL: ReadonlyMap<string, HorizontalLook> = new Map([
  ["left", "left"],
  ["center", "center"],
  ["right", "right"],
  ["fill", "fill"],
  ["justify", "justify"],
  ["distributed", "justify"],
  ["centerContinuous", "centerContinuous"],
]);

const VERTICAL: ReadonlyMap<string, CellLook["vertical"]> = new Map([
  ["top", "top"],
  ["center", "center"],
  ["justify", "justify"],
  ["distributed", "justify"],
]);

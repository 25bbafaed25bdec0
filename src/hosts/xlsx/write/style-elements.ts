import type { SheetCellStyle } from "../../../engine/index";
import { escapeAttribute, encodeXString } from "../xml/xml-escape";

/** Entries of the styles part as XML without prefixes (ECMA-376 part 1, 18.8). */

/** What a cell looks like that says nothing of its format: entries that every workbook begins with. */
export const FIRST_FONT = `<font><sz val="11"/><name val="Calibri"/></font>`;
/** Excel draws the first two fills so whatever stands there. */
export const FIRST_FILLS = [
  `<fill><patternFill patternType="none"/></fill>`,
  `<fill><patternFill patternType="gray125"/></fill>`,
];

export const FIRST_XF = `<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
/** The cell style "Normal", on which formats rest. */
export const NORMAL_STYLE =
  `<cellStyleXfs count="1">${FIRST_XF}</cellStyleXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`;

export function fontXml({ bold, italic, fontSize, color, fontName }: SheetCellStyle): string {
  const shape = (bold ? "<b/>" : "") + (italic ? "<i/>" : "");
  const colour = color === null ? "" : `<color rgb="${argb(color)}"/>`;
  return `<font>${shape}<sz val="${fontSize}"/>${colour}<name val="${escapeAttribute(encodeXString(fontName))}"/></font>`;
}

export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Strict files may call the sides "start" and "end". */
export function borderXml(line: string, [left, right]: readonly [string, string]): string {
  const side = (name: string) => (line === "" ? `<${name}/>` : `<${name} style="${line}"><color auto="1"/></${name}>`);
  return `<border>${[left, right, "top", "bottom"].map(side).join("")}<diagonal/></border>`;
}

export function alignmentXml({ horizontal, vertical, wrap }: SheetCellStyle): string {
  const across = horizontal === "general" ? "" : ` horizontal="${horizontal}"`;
  return `<alignment${across} vertical="${vertical}"${wrap ? ' wrapText="1"' : ""}/>`;
}

/** "#1F4E79" → "FF1F4E79". */
function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

import type { Alignment, Border, Borders, BorderStyle, Fill, Font, Style } from "exceljs";
import { type BorderFormat, type BorderSide, type CellFormat, DEFAULT_FORMAT, type FontFormat } from "../model/cell";

/** Cell formats between exceljs and the model. */

export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;

const STYLES: Readonly<Partial<Record<BorderStyle, readonly [style: string, weight: string]>>> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  double: ["Double", "Thick"],
};

export function formatOf(style: Partial<Style>, font: DefaultFont): CellFormat {
  const { alignment, protection } = style;
  return {
    numberFormat: style.numFmt ?? "General",
    font: fontOf(style.font, font),
    fill: fillOf(style.fill),
    wrapText: alignment?.wrapText ?? false,
    horizontal: capital(alignment?.horizontal ?? "General"),
    vertical: alignment?.vertical === "middle" ? "Center" : capital(alignment?.vertical ?? "Bottom"),
    indent: alignment?.indent ?? 0,
    borders: bordersOf(style.border),
    locked: protection?.locked ?? true,
    source: style,
  };
}

function fontOf(font: Partial<Font> | undefined, fallback: DefaultFont): FontFormat {
  return {
    name: font?.name ?? fallback.name,
    size: font?.size ?? fallback.size,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: font?.underline !== undefined && font.underline !== false && font.underline !== "none",
    strikethrough: font?.strike ?? false,
    color: font?.color ? colorOf(font.color.argb) : "#000000",
  };
}

const colorOf = (argb: string | undefined): string | null =>
  argb === undefined ? null : `#${argb.slice(-6).toUpperCase()}`;

function fillOf(fill: Fill | undefined): string | null {
  return fill?.type === "pattern" && fill.pattern !== "none" ? colorOf(fill.fgColor?.argb) : null;
}

function bordersOf(borders: Partial<Borders> | undefined): CellFormat["borders"] {
  const found: Partial<Record<BorderSide, BorderFormat>> = {};
  for (const [edge, side] of Object.entries(SIDES)) {
    const border = borders?.[side];
    const [style, weight] = (border?.style && STYLES[border.style]) ?? ["Continuous", "Thin"];
    if (border?.style) found[edge as BorderSide] = { style, weight, color: colorOf(border.color?.argb) };
  }
  return found;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What the file had, with what the model says on top. */
export function styleOf(format: CellFormat): Partial<Style> {
  const source = (format.source ?? {}) as Partial<Style>;
  const { font } = format;
  return {
    ...source,
    ...(format.numberFormat === "General" ? {} : { numFmt: format.numberFormat }),
    font: {
      ...source.font,
      name: font.name,
      size: font.size,
      bold: font.bold,
      italic: font.italic,
      underline: font.underline ? (source.font?.underline ?? true) : false,
      strike: font.strikethrough,
      ...(font.color === null ? {} : { color: { argb: `FF${font.color.slice(1)}` } }),
    },
    ...fillStyle(format.fill, source.fill),
    alignment: alignmentStyle(format, source.alignment),
    border: { ...source.border, ...borderStyle(format.borders) },
    protection: { ...source.protection, locked: format.locked },
  };
}

function fillStyle(color: string | null, source: Fill | undefined): { fill?: Fill } {
  if (color === fillOf(source)) return source ? { fill: source } : {};
  if (color === null) return { fill: { type: "pattern", pattern: "none" } };
  return { fill: { type: "pattern", pattern: "solid", fgColor: { argb: `FF${color.slice(1)}` } } };
}

function alignmentStyle(format: CellFormat, source: Partial<Alignment> | undefined): Partial<Alignment> {
  const vertical = format.vertical === "Center" ? "middle" : small(format.vertical);
  return {
    ...source,
    wrapText: format.wrapText,
    ...(format.indent === 0 ? {} : { indent: format.indent }),
    ...(format.horizontal === DEFAULT_FORMAT.horizontal
      ? {}
      : { horizontal: small(format.horizontal) as Alignment["horizontal"] }),
    ...(format.vertical === DEFAULT_FORMAT.vertical ? {} : { vertical: vertical as Alignment["vertical"] }),
  };
}

function borderStyle(borders: CellFormat["borders"]): Partial<Borders> {
  const found: Partial<Borders> = {};
  for (const [edge, side] of Object.entries(SIDES)) {
    const border = borders[edge as BorderSide];
    if (border) found[side] = oneBorder(border);
  }
  return found;
}

function oneBorder({ style, weight, color }: BorderFormat): Partial<Border> {
  if (style === "None") return {};
  const match = Object.entries(STYLES).find(([, [name, size]]) => name === style && size === weight);
  const known = (match?.[0] ?? "thin") as BorderStyle;
  return color === null ? { style: known } : { style: known, color: { argb: `FF${color.replace(/^#/, "")}` } };
}

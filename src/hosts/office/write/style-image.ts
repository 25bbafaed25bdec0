import type { CellRange } from "../../../engine/index";
import { rangeContains } from "../../../engine/index";
import type { BorderLine, HostStyle } from "../../steps/host-style";
import type { Paced } from "./paced";
import { rangeAt } from "./rectangles";

const LINE = { style: true, weight: true, color: true };
const ASKED = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, underline: true, strikethrough: true, color: true },
    fill: { color: true },
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    protection: true,
  },
} as const;

/** Asks for the formats of rectangles; what they are is known after the next sync. */
export async function askStyles(
  paced: Paced,
  sheet: Excel.Worksheet,
  areas: readonly CellRange[],
): Promise<StyleImage> {
  const pieces: StylePiece[] = [];
  for (const area of areas) {
    for await (const piece of paced.pieces(area)) {
      const range = rangeAt(sheet, piece).load("numberFormat");
      const properties = range.getCellProperties(ASKED as unknown as Excel.CellPropertiesLoadOptions);
      pieces.push({ area: piece, range, properties });
    }
  }
  return new StyleImage(pieces);
}

interface StylePiece {
  readonly area: CellRange;
  readonly range: Excel.Range;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Formats as Excel's API gives them: what a restored sheet or row gets back. */
export class StyleImage {
  constructor(private readonly pieces: readonly StylePiece[]) {}

  /** The styles of a row of the sheet, from the first column asked for. */
  row(row: number): HostStyle[] {
    const piece = this.pieces.find(({ area }) => row >= area.top && row <= area.bottom);
    const { left, right } = piece?.area ?? { left: 0, right: -1 };
    const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
    return columns.flatMap((column) => this.at(row, column) ?? []);
  }

  /** The style of a cell of the sheet; null outside what was asked for. */
  at(row: number, column: number): HostStyle | null {
    const piece = this.pieces.find(({ area }) => rangeContains(area, { row, column }));
    if (!piece) return null;
    const [line, offset] = [row - piece.area.top, column - piece.area.left];
    const format = piece.properties.value[line]?.[offset]?.format;
    const numberFormat: unknown = (piece.range.numberFormat[line] as unknown[] | undefined)?.[offset];
    return format ? styleOf(format, typeof numberFormat === "string" ? numberFormat : "General") : null;
  }
}

function styleOf(format: Excel.CellPropertiesFormat, numberFormat: string): HostStyle {
  const { font, fill, borders } = format;
  return {
    numberFormat,
    font: {
      name: font?.name ?? "Calibri",
      size: font?.size ?? 11,
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      underline: font?.underline ?? "None",
      strikethrough: font?.strikethrough ?? false,
    },
    color: font?.color ?? "#000000",
    fill: fill?.color === undefined || fill.color === "" || fill.color === "#FFFFFF" ? null : fill.color,
    horizontal: format.horizontalAlignment ?? "General",
    vertical: format.verticalAlignment ?? "Bottom",
    wrap: format.wrapText ?? false,
    indent: format.indentLevel ?? 0,
    locked: format.protection?.locked ?? true,
    borders: [
      ...lineAt("EdgeTop", borders?.top),
      ...lineAt("EdgeBottom", borders?.bottom),
      ...lineAt("EdgeLeft", borders?.left),
      ...lineAt("EdgeRight", borders?.right),
    ],
  };
}

function lineAt(side: BorderLine["side"], border: Excel.CellBorder | undefined): BorderLine[] {
  const style = border?.style ?? "None";
  return style === "None" ? [] : [{ side, style, weight: border?.weight ?? "Thin", color: border?.color ?? "#000000" }];
}

/** Collects styles, each once, and numbers them. */
export class StyleList {
  readonly styles: HostStyle[] = [];
  readonly #known = new Map<string, number>();

  indexOf(style: HostStyle): number {
    const key = JSON.stringify(style);
    let index = this.#known.get(key);
    if (index === undefined) {
      index = this.styles.push(style) - 1;
      this.#known.set(key, index);
    }
    return index;
  }
}

import type { CellRange, SheetCellStyle } from "../../../engine/index";
import { rangeAt } from "./rectangles";

const ASKED = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, color: true },
    fill: { color: true },
    borders: { top: { style: true }, bottom: { style: true }, left: { style: true }, right: { style: true } },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
} as const;

/** Formats of a rectangle, asked for; what they are is known after the next sync. */
export function queueStyles(sheet: Excel.Worksheet, area: CellRange): StyleImage {
  const range = rangeAt(sheet, area);
  range.load("numberFormat");
  return new StyleImage(area, range, range.getCellProperties(ASKED as unknown as Excel.CellPropertiesLoadOptions));
}

/** Formats as Excel's API gives them: what a restored sheet or row gets back. */
export class StyleImage {
  constructor(
    private readonly area: CellRange,
    private readonly range: Excel.Range,
    private readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
  ) {}

  /** The styles of a row of the sheet, from the first column asked for. */
  row(row: number): SheetCellStyle[] {
    const columns = Array.from({ length: this.area.right - this.area.left + 1 }, (_, at) => this.area.left + at);
    return columns.flatMap((column) => this.at(row, column) ?? []);
  }

  /** The style of a cell of the sheet; null outside what was asked for. */
  at(row: number, column: number): SheetCellStyle | null {
    const [line, offset] = [row - this.area.top, column - this.area.left];
    const format = this.properties.value[line]?.[offset]?.format;
    if (!format) return null;
    const { font, fill, borders } = format;
    const sides = [borders?.top, borders?.bottom, borders?.left, borders?.right];
    const numberFormat: unknown = (this.range.numberFormat[line] as unknown[] | undefined)?.[offset];
    return {
      fontName: font?.name ?? "Calibri",
      fontSize: font?.size ?? 11,
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      color: known(font?.color, "#000000"),
      fill: known(fill?.color, "#FFFFFF"),
      numberFormat: typeof numberFormat === "string" ? numberFormat : "General",
      horizontal: horizontalOf(format.horizontalAlignment),
      vertical: format.verticalAlignment === "Top" ? "top" : "center",
      wrap: format.wrapText ?? false,
      border: sides.every((side) => side?.style === "Continuous"),
    };
  }
}

/** Null for Excel's own: black on white. */
function known(color: string | undefined, usual: string): string | null {
  return color === undefined || color === "" || color === usual ? null : color;
}

function horizontalOf(alignment: string | undefined): SheetCellStyle["horizontal"] {
  const found = (["left", "center", "right"] as const).find((one) => one === alignment?.toLowerCase());
  return found ?? "general";
}

/** Collects styles, each once, and numbers them. */
export class StyleList {
  readonly styles: SheetCellStyle[] = [];
  readonly #known = new Map<string, number>();

  indexOf(style: SheetCellStyle): number {
    const key = JSON.stringify(style);
    let index = this.#known.get(key);
    if (index === undefined) {
      index = this.styles.push(style) - 1;
      this.#known.set(key, index);
    }
    return index;
  }
}

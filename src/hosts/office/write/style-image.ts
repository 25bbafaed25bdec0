import type { CellRange } from "../../../engine/index";
import type { BorderLine, HostStyle } from "../../steps/host-style";
import { rangeAt } from "./rectangles";

const LINE = { style: true, weight: true, color: true };
const ASKED = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, color: true },
    fill: { color: true },
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE },
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
  row(row: number): HostStyle[] {
    const columns = Array.from({ length: this.area.right - this.area.left + 1 }, (_, at) => this.area.left + at);
    return columns.flatMap((column) => this.at(row, column) ?? []);
  }

  /** The style of a cell of the sheet; null outside what was asked for. */
  at(row: number, column: number): HostStyle | null {
    const [line, offset] = [row - this.area.top, column - this.area.left];
    const format = this.properties.value[line]?.[offset]?.format;
    if (!format) return null;
    const { font, fill, borders } = format;
    const numberFormat: unknown = (this.range.numberFormat[line] as unknown[] | undefined)?.[offset];
    return {
      numberFormat: typeof numberFormat === "string" ? numberFormat : "General",
      font: {
        name: font?.name ?? "Calibri",
        size: font?.size ?? 11,
        bold: font?.bold ?? false,
        italic: font?.italic ?? false,
      },
      color: font?.color ?? "#000000",
      fill: fill?.color === undefined || fill.color === "" || fill.color === "#FFFFFF" ? null : fill.color,
      horizontal: format.horizontalAlignment ?? "General",
      vertical: format.verticalAlignment ?? "Bottom",
      wrap: format.wrapText ?? false,
      borders: [
        ...lineAt("EdgeTop", borders?.top),
        ...lineAt("EdgeBottom", borders?.bottom),
        ...lineAt("EdgeLeft", borders?.left),
        ...lineAt("EdgeRight", borders?.right),
      ],
    };
  }
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

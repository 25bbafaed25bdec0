import type { CellAddress, SheetCellStyle, SheetContentCell } from "../../../engine/index";
import { formatRange } from "../../../engine/index";
import { entryOf } from "./entry";
import { boundsOf, rangeAt, rectangles } from "./rectangles";
import type { CellsImage } from "./host-change";

/** Longest list of addresses Excel takes at once is 8,192 characters. */
const LONGEST_LIST = 8000;

/** Queues cells with their formats, `shift` rows further down: number formats first, so that Excel reads entries rightly. */
export function queueImage(sheet: Excel.Worksheet, { cells, styles }: CellsImage, shift = 0): void {
  if (cells.length === 0) return;
  const area = boundsOf(cells);
  const formats = table<string>(area);
  const entries = table<string | number | boolean>(area);
  const places = new Map<number, CellAddress[]>();
  for (const { row, column, content, style } of cells) {
    const numberFormat = styles[style]?.numberFormat ?? "General";
    put(formats, row - area.top, column - area.left, numberFormat);
    put(entries, row - area.top, column - area.left, entryOf(content, numberFormat));
    const place = { row: row + shift, column };
    const others = places.get(style);
    if (others) others.push(place);
    else places.set(style, [place]);
  }
  const range = rangeAt(sheet, { ...area, top: area.top + shift, bottom: area.bottom + shift });
  range.numberFormat = formats;
  range.formulas = entries;
  for (const [style, found] of places) queueStyle(sheet, found, styles[style]);
}

/** One value a cell; null leaves the cell alone. */
function table<T>({ top, left, bottom, right }: ReturnType<typeof boundsOf>): (T | null)[][] {
  return Array.from({ length: bottom - top + 1 }, () => new Array<T | null>(right - left + 1).fill(null));
}

function put<T>(values: (T | null)[][], row: number, column: number, value: T): void {
  const line = values[row];
  if (line) line[column] = value;
}

function queueStyle(sheet: Excel.Worksheet, cells: readonly CellAddress[], style: SheetCellStyle | undefined): void {
  if (!style) return;
  for (const list of lists(rectangles(cells).map(formatRange))) {
    const { format } = sheet.getRanges(list);
    const { fontName: name, fontSize: size, bold, italic, color } = style;
    format.font.set({ name, size, bold, italic, color: color ?? "#000000" });
    if (style.fill !== null) format.fill.color = style.fill;
    format.horizontalAlignment = HORIZONTAL[style.horizontal];
    format.verticalAlignment = style.vertical === "top" ? "Top" : "Center";
    format.wrapText = style.wrap;
    if (style.border) for (const side of SIDES) format.borders.getItem(side).style = "Continuous";
  }
}

const HORIZONTAL = { general: "General", left: "Left", center: "Center", right: "Right" } as const;
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;

/** Addresses joined to as few lists as Excel takes. */
function lists(addresses: readonly string[]): string[] {
  const found: string[] = [];
  for (const address of addresses) {
    const last = found.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_LIST)
      found[found.length - 1] = `${last},${address}`;
    else found.push(address);
  }
  return found;
}

/** Pieces of at most `most` cells, whole rows each. */
export function slicesOf(cells: readonly SheetContentCell[], most: number): SheetContentCell[][] {
  const slices: SheetContentCell[][] = [];
  for (const cell of cells) {
    const last = slices.at(-1);
    const sameRow = last?.at(-1)?.row === cell.row;
    if (last && (last.length < most || sameRow)) last.push(cell);
    else slices.push([cell]);
  }
  return slices;
}

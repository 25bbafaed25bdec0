import type { CellAddress, SheetContentCell } from "../../../engine/index";
import { formatAddress, formatRange } from "../../../engine/index";
import { entryOf, formatFor } from "./entry";
import { boundsOf, rangeAt, rectangles } from "./rectangles";
import type { CellsImage } from "../../steps/host-change";
import type { HostStyle } from "../../steps/host-style";

/** Longest list of addresses Excel takes at once is 8,192 characters. */
const LONGEST_LIST = 8000;

/** Queues cells with their formats, `shift` rows further down: number formats first, so that Excel reads entries rightly. */
export function queueImage(sheet: Excel.Worksheet, { cells, styles }: CellsImage, shift = 0): void {
  if (cells.length === 0) return;
  const area = boundsOf(cells);
  const formats = table<string>(area);
  const entries = table<string | number | boolean>(area);
  // A number in a cell of the format "@" comes first, the format after.
  const late = table<string>(area);
  const places = new Map<number, CellAddress[]>();
  for (const { row, column, content, style } of cells) {
    const numberFormat = styles[style]?.numberFormat ?? "General";
    const format = formatFor(content, numberFormat, numberFormat);
    put(formats, row - area.top, column - area.left, format);
    put(entries, row - area.top, column - area.left, entryOf(content, format));
    if (format !== numberFormat) put(late, row - area.top, column - area.left, numberFormat);
    const place = { row: row + shift, column };
    const others = places.get(style);
    if (others) others.push(place);
    else places.set(style, [place]);
  }
  const range = rangeAt(sheet, { ...area, top: area.top + shift, bottom: area.bottom + shift });
  range.numberFormat = formats;
  range.formulas = entries;
  if (late.some((line) => line.some((format) => format !== null))) range.numberFormat = late;
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

/** Queues all of a style but its number format, for cells without fill and borders. */
export function queueStyle(sheet: Excel.Worksheet, cells: readonly CellAddress[], style: HostStyle | undefined): void {
  if (!style) return;
  for (const list of addressLists(rectangles(cells).map(formatRange))) {
    const { format } = sheet.getRanges(list);
    format.font.set({ ...style.font, color: style.color });
    if (style.fill !== null) format.fill.color = style.fill;
    format.horizontalAlignment = style.horizontal;
    format.verticalAlignment = style.vertical;
    format.wrapText = style.wrap;
    if (style.indent > 0) format.indentLevel = style.indent;
    if (!style.locked) format.protection.locked = false;
    if (style.borders === "grid") for (const side of GRID) format.borders.getItem(side).style = "Continuous";
  }
  if (style.borders === "grid" || style.borders.length === 0) return;
  // Lines of single cells: of a rectangle only the outer ones would be drawn.
  for (const list of addressLists(cells.map(formatAddress))) {
    const { format } = sheet.getRanges(list);
    for (const { side, ...line } of style.borders) format.borders.getItem(side).set(line);
  }
}

const GRID = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;

/** Addresses joined to as few lists as Excel takes. */
export function addressLists(addresses: readonly string[]): string[] {
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

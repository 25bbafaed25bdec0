import type { CellAddress, CellRange } from "../../../../engine/index";
import { columnName, formatRange, parseRange } from "../../../../engine/index";
import { MAX_COLUMNS, MAX_ROWS } from "../../limits";

/** Rows or columns that come or go, from 0. */
export interface LineShift {
  readonly lines: "rows" | "columns";
  /** The first line that moves, or goes. */
  readonly at: number;
  /** How many are put in before it; negative for those that go from it on. */
  readonly by: number;
}

/** Where a line goes; null where it is taken out or pushed over the edge of the sheet. */
export function movedLine(line: number, { lines, at, by }: LineShift): number | null {
  if (line < at) return line;
  return line < at - by || line + by >= sizeOf(lines) ? null : line + by;
}

/** The same, and the line that takes its place where it is taken out. */
export function nearestLine(line: number, shift: LineShift): number {
  return movedLine(line, shift) ?? Math.min(shift.at, sizeOf(shift.lines) - 1);
}

/**
 * Excel's way: a span grows where lines are put inside it and shrinks where lines go; null where all of it goes. One from edge to
 * edge stays what it is.
 */
export function movedSpan(first: number, last: number, { lines, at, by }: LineShift): [number, number] | null {
  const end = sizeOf(lines) - 1;
  if (first === 0 && last === end) return [first, last];
  const from = first < at ? first : Math.max(at, first + by);
  const to = Math.min(last < at ? last : Math.max(at - 1, last + by), end);
  return to < from ? null : [from, to];
}

export function movedRange(range: CellRange, shift: LineShift): CellRange | null {
  const span = movedSpan(...spanOf(range, shift.lines), shift);
  if (!span) return null;
  const [first, last] = span;
  return shift.lines === "rows" ? { ...range, top: first, bottom: last } : { ...range, left: first, right: last };
}

/** The same of an area that a line put in right behind it joins, as it takes its format from there. */
export function movedFormatRange(range: CellRange, shift: LineShift): CellRange | null {
  const moved = movedRange(range, shift);
  if (!moved || shift.by < 0 || spanOf(range, shift.lines)[1] !== shift.at - 1) return moved;
  return shift.lines === "rows"
    ? { ...moved, bottom: Math.min(moved.bottom + shift.by, MAX_ROWS - 1) }
    : { ...moved, right: Math.min(moved.right + shift.by, MAX_COLUMNS - 1) };
}

export function movedCell({ row, column }: CellAddress, shift: LineShift): CellAddress | null {
  const to = movedLine(shift.lines === "rows" ? row : column, shift);
  if (to === null) return null;
  return shift.lines === "rows" ? { row: to, column } : { row, column: to };
}

/** The rows or columns a range takes up. */
export function spanOf({ top, left, bottom, right }: CellRange, lines: LineShift["lines"]): [number, number] {
  return lines === "rows" ? [top, bottom] : [left, right];
}

/** Whether lines come between the lines of a range, or some or all of them go. */
export function cutsInto(range: CellRange, { lines, at, by }: LineShift): boolean {
  const [first, last] = spanOf(range, lines);
  return by > 0 ? first < at && at <= last : first < at - by && at <= last;
}

/** The same, but for a range that goes as a whole. */
export function cutsInTwo(range: CellRange, shift: LineShift): boolean {
  return cutsInto(range, shift) && movedRange(range, shift) !== null;
}

/** "B5:D7"; "B:D" and "5:7", which some programs write, from edge to edge. Null for what is no area. */
export function areaOf(ref: string): CellRange | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(ref);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(ref);
  if (columns) return parseRange(`${columns[1]}1:${columns[2]}${MAX_ROWS}`);
  return rows ? parseRange(`A${rows[1]}:${columnName(MAX_COLUMNS - 1)}${rows[2]}`) : parseRange(ref);
}

/** An area → where it goes, as text; null where all of it goes. What is no area stays as it is. */
export function movedRef(ref: string, shift: LineShift): string | null {
  const range = areaOf(ref);
  if (!range) return ref;
  const moved = movedRange(range, shift);
  if (!moved) return null;
  const text = formatRange(moved);
  return text === formatRange(range) ? ref : text;
}

/** The same for a list of ranges with blanks between (ST_Sqref). */
export function movedRefs(refs: string, shift: LineShift): string | null {
  const moved = refs
    .trim()
    .split(/\s+/)
    .flatMap((ref) => movedRef(ref, shift) ?? []);
  return moved.length === 0 ? null : moved.join(" ");
}

/** The same for the place of a cursor or window: where its cell goes, the next one takes its place. */
export function nearestRef(ref: string, shift: LineShift): string {
  return movedRef(ref, shift) ?? nearest(ref, shift);
}

function nearest(ref: string, shift: LineShift): string {
  const range = areaOf(ref);
  if (!range) return ref;
  const line = nearestLine(shift.at, shift);
  const span = shift.lines === "rows" ? { top: line, bottom: line } : { left: line, right: line };
  return formatRange({ ...range, ...span });
}

function sizeOf(lines: LineShift["lines"]): number {
  return lines === "rows" ? MAX_ROWS : MAX_COLUMNS;
}

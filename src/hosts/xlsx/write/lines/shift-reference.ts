import { columnIndex, columnName } from "../../../../engine/index";
import { MAX_COLUMNS, MAX_ROWS } from "../../limits";
import type { LineShift } from "./line-shift";
import { movedLine, movedSpan, nearestLine } from "./line-shift";

/**
 * How the parts of a reference without "$" move. "along": with their cells, as in the formula of a cell. A number: by so many lines, as
 * they count from the cell that asks, and it moved so far.
 */
export type RelativeParts = "along" | number;

export interface ShiftedReference {
  /** Null where all of it went. */
  readonly cells: string | null;
  /** It takes up more or fewer cells than before. */
  readonly isResized: boolean;
}

/** A corner of a reference; the row is "" for whole columns, the column for whole rows. */
interface Corner {
  readonly columnLock: string;
  readonly column: string;
  readonly rowLock: string;
  readonly row: string;
}

const CORNER = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

/** "$G5", "G5:H$7", "A:C", "$5:$7" after lines of its sheet came or went. */
export function shiftReference(cells: string, shift: LineShift, relative: RelativeParts): ShiftedReference {
  const [start = "", end = start] = cells.split(":");
  const [first, last] = [cornerOf(start), cornerOf(end)];
  const [from, to] = [lineOf(first, shift), lineOf(last, shift)];
  // Whole columns have no rows that could move, and whole rows no columns.
  if (from === null || to === null) return { cells, isResized: false };
  const goesAlong = ({ columnLock, rowLock }: Corner) =>
    relative === "along" || (shift.lines === "rows" ? rowLock : columnLock) === "$";
  const distance = relative === "along" ? 0 : relative;
  const span = movedLines([from, goesAlong(first)], [to, goesAlong(last)], shift, distance);
  if (!span) return { cells: null, isResized: true };
  const moved = write(first, span[0], shift) + (cells.includes(":") ? `:${write(last, span[1], shift)}` : "");
  return { cells: moved, isResized: span[1] - span[0] !== to - from };
}

type Line = readonly [line: number, moves: boolean];

function movedLines(
  [from, fromMoves]: Line,
  [to, toMoves]: Line,
  shift: LineShift,
  distance: number,
): [number, number] | null {
  if (!fromMoves || !toMoves) {
    const line = (at: number, moves: boolean) => (moves ? nearestLine(at, shift) : wrapped(at + distance, shift.lines));
    return [line(from, fromMoves), line(to, toMoves)];
  }
  if (from === to) {
    const line = movedLine(from, shift);
    return line === null ? null : [line, line];
  }
  const span = movedSpan(Math.min(from, to), Math.max(from, to), shift);
  return span && (from <= to ? span : [span[1], span[0]]);
}

function cornerOf(text: string): Corner {
  const [, lock = "", column = "", second = "", row = ""] = CORNER.exec(text) ?? [];
  // "$5": the only "$" stands before the row.
  return column === ""
    ? { columnLock: "", column, rowLock: lock, row }
    : { columnLock: lock, column, rowLock: second, row };
}

function lineOf({ column, row }: Corner, { lines }: LineShift): number | null {
  if (lines === "columns") return column === "" ? null : columnIndex(column);
  return row === "" ? null : Number(row) - 1;
}

function wrapped(line: number, lines: LineShift["lines"]): number {
  const size = lines === "rows" ? MAX_ROWS : MAX_COLUMNS;
  return ((line % size) + size) % size;
}

function write(corner: Corner, line: number, { lines }: LineShift): string {
  const { columnLock, column, rowLock, row } = corner;
  const letters = lines === "columns" && columnIndex(column) !== line ? columnName(line) : column;
  return columnLock + letters + rowLock + (lines === "rows" ? String(line + 1) : row);
}

import { LAST_COLUMN, LAST_ROW, type Rect } from "./rect";

/**
 * Cells inserted or deleted: `area` is what opens up or goes away, `axis` the way the rest moves. Cells beyond the
 * area, within its span on the other axis, move; the others stay.
 */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly axis: "row" | "column";
  readonly area: Rect;
}

export const shiftOfRows = (kind: Shift["kind"], row: number, count: number): Shift => ({
  kind,
  axis: "row",
  area: { top: row, bottom: row + count - 1, left: 0, right: LAST_COLUMN },
});

export const shiftOfColumns = (kind: Shift["kind"], column: number, count: number): Shift => ({
  kind,
  axis: "column",
  area: { top: 0, bottom: LAST_ROW, left: column, right: column + count - 1 },
});

interface Span {
  readonly start: number;
  readonly end: number;
}

const along = (shift: Shift, rect: Rect): Span =>
  shift.axis === "row" ? { start: rect.top, end: rect.bottom } : { start: rect.left, end: rect.right };

const across = (shift: Shift, rect: Rect): Span =>
  shift.axis === "row" ? { start: rect.left, end: rect.right } : { start: rect.top, end: rect.bottom };

/** Where row (or column) `index` lands; null where it is deleted. */
export function shiftIndex(shift: Shift, index: number): number | null {
  const { start, end } = along(shift, shift.area);
  if (index < start) return index;
  if (shift.kind === "insert") return index + (end - start + 1);
  return index <= end ? null : index - (end - start + 1);
}

/** Where a cell lands; null where it is deleted. */
export function shiftCell(shift: Shift, row: number, column: number): { row: number; column: number } | null {
  const span = across(shift, shift.area);
  const side = shift.axis === "row" ? column : row;
  if (side < span.start || side > span.end) return { row, column };
  const index = shiftIndex(shift, shift.axis === "row" ? row : column);
  if (index === null) return null;
  return shift.axis === "row" ? { row: index, column } : { row, column: index };
}

/** Where a rectangle lands: it grows or shrinks when cells within it come or go; null where all of it is deleted. */
export function shiftRect(shift: Shift, rect: Rect): Rect | null {
  const span = across(shift, shift.area);
  const side = across(shift, rect);
  if (side.start < span.start || side.end > span.end) return rect;
  const { start, end } = along(shift, rect);
  const moved = shift.kind === "insert" ? grow(shift, start, end) : shrink(shift, start, end);
  if (!moved) return null;
  return shift.axis === "row"
    ? { ...rect, top: moved.start, bottom: Math.min(moved.end, LAST_ROW) }
    : { ...rect, left: moved.start, right: Math.min(moved.end, LAST_COLUMN) };
}

function grow(shift: Shift, start: number, end: number): Span {
  return { start: shiftIndex(shift, start) ?? start, end: shiftIndex(shift, end) ?? end };
}

function shrink(shift: Shift, start: number, end: number): Span | null {
  const gone = along(shift, shift.area);
  if (start >= gone.start && end <= gone.end) return null;
  const first = shiftIndex(shift, start) ?? gone.start;
  const last = shiftIndex(shift, end) ?? gone.start - 1;
  return { start: first, end: last };
}

/** True where the shift would tear the rectangle: only part of its width moves. */
export function tears(shift: Shift, rect: Rect): boolean {
  const span = across(shift, shift.area);
  const side = across(shift, rect);
  const touches = side.end >= span.start && side.start <= span.end;
  const within = side.start >= span.start && side.end <= span.end;
  return touches && !within && along(shift, rect).end >= along(shift, shift.area).start;
}

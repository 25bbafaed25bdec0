import { HostError } from "../model/host-error";
import type { LiveRange } from "../model/live-range";
import { intersection, isUnbounded, LAST_COLUMN, LAST_ROW, type Rect } from "../model/rect";
import { hasContent } from "../model/cell";
import { hostObject, type HostObject } from "../protocol/host-object";
import { type Arguments, flagAt, numberAt, rangeAt, rangeOfRect } from "./arguments";
import { boundingRect } from "../model/rect";

/** Ranges from ranges. All throw HostError InvalidArgument where the result leaves the sheet. */

const range = (from: LiveRange, rect: Rect): HostObject => hostObject("Range", rangeOfRect(from.sheet, rect));

/** `row` and `column` count from the corner of the range and may lie outside it. */
export function cellOf(from: LiveRange, row: number, column: number): HostObject {
  const top = from.rect.top + row;
  const left = from.rect.left + column;
  return range(from, { top, left, bottom: top, right: left });
}

export function rowOf(from: LiveRange, row: number): HostObject {
  const top = from.rect.top + row;
  return range(from, { ...from.rect, top, bottom: top });
}

export function columnOf(from: LiveRange, column: number): HostObject {
  const left = from.rect.left + column;
  return range(from, { ...from.rect, left, right: left });
}

export function offset({ sheet, rect }: LiveRange, args: Arguments): HostObject {
  const [rows, columns] = [numberAt(args, 0), numberAt(args, 1)];
  const moved = {
    top: rect.top + rows,
    bottom: rect.bottom + rows,
    left: rect.left + columns,
    right: rect.right + columns,
  };
  return hostObject("Range", rangeOfRect(sheet, moved));
}

export function resized(from: LiveRange, args: Arguments): HostObject {
  const { rect } = from;
  return range(from, { ...rect, bottom: rect.bottom + numberAt(args, 0), right: rect.right + numberAt(args, 1) });
}

export function absoluteResized(from: LiveRange, args: Arguments): HostObject {
  const { top, left } = from.rect;
  return range(from, { top, left, bottom: top + numberAt(args, 0) - 1, right: left + numberAt(args, 1) - 1 });
}

export function bounding(from: LiveRange, args: Arguments): HostObject {
  return range(from, boundingRect(from.rect, rangeAt(args, 0, from.sheet).rect));
}

export function intersectionOrNull(from: LiveRange, args: Arguments): HostObject | null {
  const rect = intersection(from.rect, rangeAt(args, 0, from.sheet).rect);
  return rect && range(from, rect);
}

export function orItemNotFound(found: HostObject | null): HostObject {
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

export const entireRow = (from: LiveRange): HostObject => range(from, { ...from.rect, left: 0, right: LAST_COLUMN });
export const entireColumn = (from: LiveRange): HostObject => range(from, { ...from.rect, top: 0, bottom: LAST_ROW });
export const lastCell = (from: LiveRange): HostObject =>
  range(from, { ...from.rect, top: from.rect.bottom, left: from.rect.right });
export const lastRow = (from: LiveRange): HostObject => range(from, { ...from.rect, top: from.rect.bottom });
export const lastColumn = (from: LiveRange): HostObject => range(from, { ...from.rect, left: from.rect.right });

/** The part of the range in use; null where nothing is. */
export function usedOrNull(from: LiveRange, args: Arguments): HostObject | null {
  const valuesOnly = flagAt(args, 0);
  let rect: Rect | null = null;
  for (const { row, column, cell } of from.sheet.cells.within(from.rect)) {
    if (valuesOnly && !hasContent(cell)) continue;
    const one = { top: row, left: column, bottom: row, right: column };
    rect = rect === null ? one : boundingRect(rect, one);
  }
  return rect && range(from, rect);
}

/** Without anything in use, Excel answers the first cell. */
export function used(from: LiveRange, args: Arguments): HostObject {
  return usedOrNull(from, args) ?? cellOf(from, 0, 0);
}

/** Number of cells; −1 beyond what fits 31 bits, as Excel answers. */
export function cellCount(rect: Rect): number {
  const count = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
  return isUnbounded(rect) && count > 2_147_483_647 ? -1 : count;
}

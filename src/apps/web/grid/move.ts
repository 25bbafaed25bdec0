import type { CellAddress, CellRange } from "../../../engine/index";
import type { Axis } from "./axis";

/** The keys that move the active cell, as KeyboardEvent names them. */
export interface MoveKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

export interface MoveSpace {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: readonly CellRange[];
  /** Last cell that holds something. */
  readonly end: CellAddress;
  /** Pixels of a page. */
  readonly page: number;
}

/**
 * Where a key leads from a cell, as in Excel; null for keys that do not move. A merged area is one cell. Arrows with Ctrl jump over
 * what only the worker knows (worker/jump.ts).
 */
export function move(from: CellAddress, { key, ctrlKey, shiftKey }: MoveKey, space: MoveSpace): CellAddress | null {
  const { rows, columns, end, page } = space;
  const area = areaAt(from, space.merges);
  const goal = ((): CellAddress | null => {
    switch (key) {
      case "ArrowUp":
        return { row: rows.next(area.top, -1), column: from.column };
      case "ArrowDown":
        return { row: rows.next(area.bottom, 1), column: from.column };
      case "ArrowLeft":
        return { row: from.row, column: columns.next(area.left, -1) };
      case "ArrowRight":
        return { row: from.row, column: columns.next(area.right, 1) };
      case "Enter":
        return { row: shiftKey ? rows.next(area.top, -1) : rows.next(area.bottom, 1), column: from.column };
      case "Tab":
        return { row: from.row, column: shiftKey ? columns.next(area.left, -1) : columns.next(area.right, 1) };
      case "PageUp":
        return { row: rows.away(area.top, -page), column: from.column };
      case "PageDown":
        return { row: rows.away(area.bottom, page), column: from.column };
      case "Home":
        return { row: ctrlKey ? rows.first : from.row, column: columns.first };
      case "End":
        return ctrlKey ? end : { row: from.row, column: Math.max(columns.first, end.column) };
      default:
        return null;
    }
  })();
  return goal && anchorOf(goal, space.merges);
}

/** The cell that stands for a place: of a merged area its upper left one. */
export function anchorOf(cell: CellAddress, merges: readonly CellRange[]): CellAddress {
  const { top, left } = areaAt(cell, merges);
  return { row: top, column: left };
}

/** The merged area over a cell, or the cell itself. */
export function areaAt({ row, column }: CellAddress, merges: readonly CellRange[]): CellRange {
  return (
    merges.find(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    }
  );
}

import { CellGrid, contentOf } from "../../../engine/index";
import { holdsSkeleton } from "../../steps/content-compare";
import type { WrittenCell } from "../../steps/host-change";
import { addCells, CELL_PROPERTIES } from "../range-cells";

/** Asks for what stands in a range at this point of a request; known after the next sync. */
export function loadUsed(range: Excel.Range): Excel.Range {
  return range.getUsedRangeOrNullObject(true).load(CELL_PROPERTIES);
}

/** The cells that hold something. */
export function usedCells(used: Excel.Range): WrittenCell[] {
  const grid = new CellGrid();
  if (!used.isNullObject) addCells(grid, used, null);
  const cells: WrittenCell[] = [];
  grid.forEach((cell, row, column) => {
    const content = contentOf(cell);
    if (content.kind !== "empty") cells.push({ row, column, content });
  });
  return cells;
}

/** Whether that is what was expected, no more and no less; what formulas point at may have moved. */
export function areSame(found: readonly WrittenCell[], expected: readonly WrittenCell[]): boolean {
  const wanted = new Map<string, WrittenCell["content"]>();
  for (const { row, column, content } of expected) {
    if (content.kind !== "empty") wanted.set(`${row} ${column}`, content);
  }
  const fits = found.every(({ row, column, content }) => {
    const one = wanted.get(`${row} ${column}`);
    return one !== undefined && holdsSkeleton(content, one);
  });
  return fits && found.length === wanted.size;
}

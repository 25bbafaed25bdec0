import type { CellAddress, CellRange } from "../../../engine/index";

/** Cells as few rectangles: runs down each column, joined with runs of the same rows in the next one. */
export function rectangles(cells: readonly CellAddress[]): CellRange[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const open = new Map<string, CellRange & { right: number }>();
  const found: CellRange[] = [];
  for (const run of runs) {
    const key = `${run.top} ${run.bottom}`;
    const left = open.get(key);
    if (left?.right === run.left - 1) left.right = run.right;
    else {
      open.set(key, run);
      found.push(run);
    }
  }
  return found;
}

export function boundsOf(cells: readonly CellAddress[]): CellRange {
  return cells.reduce<CellRange>(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    { top: Infinity, left: Infinity, bottom: 0, right: 0 },
  );
}

/** The range object of a rectangle. */
export function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

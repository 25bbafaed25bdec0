import { contentOf } from "../../changes/cell-content";
import type { CellContent, SetCellChange, WorkbookChange } from "../../changes/change";
import type { Appendix } from "../../plan/plan";
import type { CellAddress } from "../../snapshot/address";
import { rangeContains } from "../../snapshot/address";
import type { SheetSnapshot } from "../../snapshot/workbook";
import { filledCells, hasCellsBeside, isFilled } from "./row-cells";

/**
 * The changes that put each cell of a continuation row behind the cell it continues and delete the row.
 * `above` are the rows of the same task before it, the task's own first: a cell goes to the nearest of them with something in its
 * column, so that several continuation rows join in the right order whichever is joined first. Null where that cannot be done
 * without losing something: numbers and formulas have no place in a text, and what stands beside the table would go too.
 */
export function joinUp(appendix: Appendix, above: readonly number[], row: number): WorkbookChange[] | null {
  if (hasCellsBeside(appendix, row)) return null;
  const { sheet } = appendix;
  const changes: WorkbookChange[] = [];
  for (const { column } of filledCells(appendix, row)) {
    const target = { row: targetRow(sheet, above, column), column };
    const change = isCovered(sheet, target) ? null : joinCell(sheet, target, { row, column });
    if (!change) return null;
    changes.push(change);
  }
  return [...changes, { type: "deleteRows", sheet: sheet.name, row, count: 1 }];
}

function targetRow(sheet: SheetSnapshot, above: readonly number[], column: number): number {
  const [own = 0, ...continuations] = above;
  return continuations.filter((row) => isFilled(sheet.cells.get(row, column))).at(-1) ?? own;
}

/** A cell inside a merged area but not its first: nothing can be written there. */
function isCovered(sheet: SheetSnapshot, cell: CellAddress): boolean {
  return (sheet.merges ?? []).some(
    (area) => rangeContains(area, cell) && (area.top !== cell.row || area.left !== cell.column),
  );
}

function joinCell(sheet: SheetSnapshot, target: CellAddress, cell: CellAddress): SetCellChange | null {
  const before = contentOf(sheet.cells.at(target));
  const rest = contentOf(sheet.cells.at(cell));
  const after = joined(before, rest);
  return after && { type: "setCell", sheet: sheet.name, cell: target, before, after };
}

function joined(above: CellContent, rest: CellContent): CellContent | null {
  if (rest.kind !== "text") return null;
  if (!(above.kind === "text")) return above.kind === "empty" ? { kind: "text", text: rest.text.trim() } : null;
  const [first, second] = [above.text.trimEnd(), rest.text.trim()];
  return { kind: "text", text: [first, second].filter((text) => text !== "").join(isBullet(second) ? "\n" : " ") };
}

function isBullet(text: string): boolean {
  return /^[-–—+•●▪*✓➢]/u.test(text);
}

import type { HelperCells } from "../plan/plan";
import { CellGrid } from "../snapshot/grid";
import { helperTags } from "../snapshot/helper-tag";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbook";

/**
 * The workbook without the helper columns of ours, and those by themselves: nothing in them is read as a part of a plan or
 * judged by a rule.
 */
export function withoutHelpers(snapshot: WorkbookSnapshot): {
  readonly plain: WorkbookSnapshot;
  readonly helpers: readonly HelperCells[];
} {
  const tags = helperTags(snapshot).filter(({ kind }) => kind !== "printArea");
  const helpers = tags.flatMap((tag): HelperCells[] => {
    const sheet = snapshot.sheets.find(({ name }) => name === tag.sheet);
    if (!sheet) return [];
    const cells = new CellGrid();
    for (const [{ row, column }, cell] of sheet.cells.within(tag.range)) cells.set(row, column, cell);
    return [{ ...tag, cells }];
  });
  if (helpers.length === 0) return { plain: snapshot, helpers };
  const sheets = snapshot.sheets.map((sheet) => withoutCells(sheet, helpers));
  return { plain: { ...snapshot, sheets }, helpers };
}

function withoutCells(sheet: SheetSnapshot, helpers: readonly HelperCells[]): SheetSnapshot {
  const own = helpers.filter((helper) => helper.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const cells = new CellGrid();
  sheet.cells.forEach((cell, row, column) => {
    if (!own.some((helper) => helper.cells.get(row, column))) cells.set(row, column, cell);
  });
  return { ...sheet, cells };
}

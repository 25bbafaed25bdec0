import { contentOf } from "../changes/cell-content";
import type { SetNameChange } from "../changes/change";
import type { Plan } from "../plan/plan";
import { newTagName } from "../snapshot/helper-tag";
import { LAST_ROW, localName, PRINT_AREA } from "../snapshot/local-name";
import type { SheetSnapshot } from "../snapshot/workbook";
import type { ChosenColumn } from "./chosen-columns";

/**
 * Keeps new helper columns out of print where the user set no print area: all columns before the first of them, remembered by a
 * name of ours so that it can go again. None where something of the user's stands right of it, which is to be printed.
 */
export function printAreaChanges(plan: Plan, columns: readonly ChosenColumn[]): SetNameChange[] {
  const sheets = new Set(columns.filter(({ tag }) => tag === null).map(({ appendix }) => appendix.sheet));
  return [...sheets].flatMap((sheet): SetNameChange[] => {
    if (localName(plan.snapshot, sheet.name, PRINT_AREA)) return [];
    const first = Math.min(...columns.filter(({ appendix }) => appendix.sheet === sheet).map(({ index }) => index));
    if (lastUsedColumn(sheet) >= first) return [];
    const area = { top: 0, left: 0, bottom: LAST_ROW, right: first - 1 };
    const tag = newTagName(plan.snapshot, sheet.name, "printArea");
    return [PRINT_AREA, tag].map((name) => ({ type: "setName", sheet: sheet.name, name, before: null, after: area }));
  });
}

function lastUsedColumn({ cells, merges }: SheetSnapshot): number {
  let last = Math.max(-1, ...(merges ?? []).map(({ right }) => right));
  cells.forEach((cell, _row, column) => {
    if (column > last && contentOf(cell).kind !== "empty") last = column;
  });
  return last;
}

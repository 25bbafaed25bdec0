import type { Appendix, Plan } from "../plan/plan";
import type { CellAddress, CellRange } from "../snapshot/address";
import { isHelperColumn } from "./fill-columns";
import { helpersOf } from "./helper-places";
import type { FillColumn, HelperColumn, Proposal } from "./proposal";

/** A helper column that is written to. */
export interface ChosenColumn {
  readonly appendix: Appendix;
  readonly column: HelperColumn;
  readonly index: number;
  /** The name it has already and what it refers to; null for a new column. */
  readonly tag: { readonly name: string; readonly range: CellRange } | null;
}

/** The helper columns that proposals write to, each once. */
export function chosenColumns(plan: Plan, chosen: readonly Proposal[]): ChosenColumn[] {
  const columns = new Map<string, ChosenColumn>();
  let last: ChosenColumn | null = null;
  for (const { sheet, cell, column } of chosen) {
    // Column by column they come, mostly.
    if (last && isIn(last, sheet, cell, column)) continue;
    // Tables of a sheet come from the top down.
    const appendix = plan.appendices.find((one) => one.sheet.name === sheet && cell.row <= one.table.bottom);
    if (!appendix || !isHelperColumn(column)) continue;
    const tag = helpersOf(plan, appendix).find(({ kind }) => kind === column) ?? null;
    last = { appendix, column, index: cell.column, tag };
    columns.set(`${sheet} ${appendix.table.top} ${column}`, last);
  }
  return [...columns.values()];
}

function isIn(
  { appendix, column, index }: ChosenColumn,
  sheet: string,
  cell: CellAddress,
  wanted: FillColumn,
): boolean {
  const { top, bottom } = appendix.table;
  const isInTable = sheet === appendix.sheet.name && cell.row >= top && cell.row <= bottom;
  return isInTable && column === wanted && index === cell.column;
}

import type { Appendix, Plan } from "../plan/plan";
import type { CellRange } from "../snapshot/address";
import { isHelperColumn } from "./fill-columns";
import { helpersOf } from "./helper-places";
import type { HelperColumn, Proposal } from "./proposal";

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
  for (const { sheet, cell, column } of chosen) {
    // Tables of a sheet come from the top down.
    const appendix = plan.appendices.find((one) => one.sheet.name === sheet && cell.row <= one.table.bottom);
    if (!appendix || !isHelperColumn(column)) continue;
    const tag = helpersOf(plan, appendix).find(({ kind }) => kind === column) ?? null;
    columns.set(`${sheet} ${appendix.table.top} ${column}`, { appendix, column, index: cell.column, tag });
  }
  return [...columns.values()];
}

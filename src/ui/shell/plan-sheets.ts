import type { Appendix, CellAddress, ExcludedTable } from "../../engine/index";
import type { CheckedWorkbook } from "../store/state";

/** A sheet with plan tables, or one that was left out. */
export interface PlanSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Left out as a whole. */
  readonly excluded: boolean;
  /** Top down, also those left out one by one. */
  readonly tables: readonly (Appendix | ExcludedTable)[];
}

/** In the order of the workbook; what was left out stays listed so that it can be taken in again. */
export function planSheets({ plan, sheets }: CheckedWorkbook, excluded: readonly string[]): PlanSheet[] {
  return sheets
    .map(({ name, hidden }) => {
      const whole = excluded.includes(name);
      const own = whole ? [] : [...plan.appendices, ...plan.excludedTables].filter(({ sheet }) => sheet.name === name);
      return { name, hidden, excluded: whole, tables: own.sort((a, b) => compare(startOf(a), startOf(b))) };
    })
    .filter(({ tables, excluded: whole }) => whole || tables.length > 0);
}

/** Where a table begins, checked or left out. */
export function startOf(table: Appendix | ExcludedTable): CellAddress {
  const { top, left } = "table" in table ? table.table : table.heading;
  return { row: top, column: left };
}

function compare(a: CellAddress, b: CellAddress): number {
  return a.row - b.row || a.column - b.column;
}

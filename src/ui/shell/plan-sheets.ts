import type { Appendix, ExcludedTable } from "../../engine/index";
import type { CheckedWorkbook } from "../store/state";

/** A sheet with plan tables, or one that was left out. */
export interface PlanSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Left out as a whole. */
  readonly excluded: boolean;
  readonly tables: readonly Appendix[];
  /** Tables left out one by one. */
  readonly left: readonly ExcludedTable[];
}

/** In the order of the workbook; what was left out stays listed so that it can be taken in again. */
export function planSheets({ plan, sheets }: CheckedWorkbook, excluded: readonly string[]): PlanSheet[] {
  return sheets
    .map(({ name, hidden }) => {
      const whole = excluded.includes(name);
      const left = whole ? [] : plan.excludedTables.filter(({ sheet }) => sheet.name === name);
      return {
        name,
        hidden,
        excluded: whole,
        tables: plan.appendices.filter(({ sheet }) => sheet.name === name),
        left,
      };
    })
    .filter(({ tables, left, excluded: whole }) => whole || tables.length + left.length > 0);
}

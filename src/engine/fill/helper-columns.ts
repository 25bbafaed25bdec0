import type { Appendix, Plan } from "../plan/plan";
import { tasksOf } from "../plan/queries";
import { columnOf } from "../plan/queries";
import { HELPER_HEADINGS, HELPER_READERS } from "./helper-values";
import type { HelperColumn, Proposal } from "./proposal";

export const HELPER_COLUMNS = Object.keys(HELPER_HEADINGS) as readonly HelperColumn[];

/** Proposals for the helper columns of every appendix, to the right of its table, in the order the columns are asked for. */
export function helperProposals(plan: Plan, columns: readonly HelperColumn[] = HELPER_COLUMNS): Proposal[] {
  return plan.appendices.flatMap((appendix) => {
    const wanted = columns.filter((column) => column !== "budgetVnd" || columnOf(appendix, "budget") !== null);
    return wanted.flatMap((column, at) => columnProposals(plan, appendix, column, appendix.table.right + 1 + at));
  });
}

function columnProposals(plan: Plan, appendix: Appendix, column: HelperColumn, index: number): Proposal[] {
  const { sheet } = appendix;
  return tasksOf(appendix).flatMap((row) => {
    const value = HELPER_READERS[column](row, appendix, plan.snapshot.dateSystem);
    const cell = { row: row.row, column: index };
    // Only blank cells are ever written; what stands to the right of the table is the user's.
    if (!value || sheet.cells.at(cell)) return [];
    return {
      sheet: sheet.name,
      cell,
      column,
      taskCell: row.content.cell,
      after: value.shown,
      confidence: value.implied ? ("suggested" as const) : ("safe" as const),
      reason: value.reason,
      change: {
        type: "setCell",
        sheet: sheet.name,
        cell,
        before: { kind: "empty" },
        after: value.content,
        ...(value.numberFormat !== undefined && { numberFormat: value.numberFormat }),
        anchor: { rowContent: row.content.text, header: HELPER_HEADINGS[column] },
      } as const,
    };
  });
}

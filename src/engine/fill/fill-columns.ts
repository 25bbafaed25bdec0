import type { FillColumn, HelperColumn, StandardColumn } from "./proposal";

export const STANDARD_COLUMNS: readonly StandardColumn[] = ["number", "deliverable", "lead", "coordinating", "time"];

export const HELPER_COLUMNS: readonly HelperColumn[] = [
  "section",
  "leadCanonical",
  "start",
  "end",
  "quarter",
  "budgetVnd",
];

/** Everything that can be filled, in the order it is offered. */
export const FILL_COLUMNS: readonly FillColumn[] = [...STANDARD_COLUMNS, ...HELPER_COLUMNS];

export function isHelperColumn(column: FillColumn): column is HelperColumn {
  return HELPER_COLUMNS.some((helper) => helper === column);
}

import type { Appendix, PlanRow } from "./plan";
import { sumRowsOf } from "./sum-rows";
import type { MoneyColumn } from "./totals";
import { addends, amountOf, isTreeRow, moneyColumns, sumOf } from "./totals";
import { equalAmounts } from "../values/money/amounts";
import { remember } from "./remember";
import type { MoneyCell } from "./totals";

/** A cell that states the sum of others: on a total or subtotal row, or on a heading over rows with amounts. */
export interface SumCell extends MoneyCell {
  readonly kind: "total" | "subtotal";
  /** The rows whose subtrees it sums. Where its place allows several readings, the one that fits the amount. */
  readonly scope: readonly PlanRow[];
  /** The rows whose amounts add up to it. */
  readonly addends: readonly PlanRow[];
}

/** Every cell of an appendix that states a sum, column by column. */
export const sumCells = remember(findSumCells);

function findSumCells(appendix: Appendix): SumCell[] {
  const sumRows = new Map(sumRowsOf(appendix).map((sumRow) => [sumRow.row, sumRow]));
  // Most rows neither state a sum nor head others.
  const rows = appendix.rows.filter((row) => row.children.length > 0 || sumRows.has(row));
  return moneyColumns(appendix).flatMap((column) =>
    rows.flatMap((row): SumCell[] => {
      const field = column.field(row);
      if (!field || field.value.status === "none") return [];
      const sumRow = sumRows.get(row);
      if (sumRow) return [{ row, column, field, kind: sumRow.kind, ...fitting(sumRow.scopes, column, row) }];
      const below = isTreeRow(row) ? addends(row.children, column) : [];
      return below.length > 0 ? [{ row, column, field, kind: "subtotal", scope: row.children, addends: below }] : [];
    }),
  );
}

/** Of several readings the first whose sum is what the row states, else the likeliest. */
function fitting(
  scopes: readonly (readonly PlanRow[])[],
  column: MoneyColumn,
  row: PlanRow,
): Pick<SumCell, "scope" | "addends"> {
  const stated = amountOf(column.field(row));
  const fits = (scope: readonly PlanRow[]) => stated !== null && equalAmounts(stated, sumOf(scope, column));
  const [likeliest = [], ...others] = scopes;
  const scope = others.length > 0 ? (scopes.find(fits) ?? likeliest) : likeliest;
  return { scope, addends: addends(scope, column) };
}

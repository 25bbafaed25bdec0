import Big from "big.js";
import type { Appendix, PlanRow } from "../../plan/plan";
import type { MoneyColumn } from "../../plan/totals";
import {
  addends,
  amountOf,
  budgetColumn,
  holdsAmount,
  isTreeRow,
  moneyColumns,
  partColumns,
  scaleOf,
} from "../../plan/totals";
import { equalAmounts, sumAmounts } from "../../values/money/amounts";
import type { MoneyCell } from "./money-cells";
import { sumOfTexts } from "./money-cells";
import { roundingAllowance } from "./shown-amount";

/** A row that states a total and components of it, all of them known amounts. */
export interface RowComponents {
  readonly total: MoneyCell;
  readonly stated: Big;
  /** The component cells that hold an amount. */
  readonly parts: readonly MoneyCell[];
  readonly sum: Big;
}

/** Null for a row that sums others, one without a total or components, and one with a component nobody can read. */
export function rowComponents(appendix: Appendix, row: PlanRow): RowComponents | null {
  const budget = budgetColumn(appendix);
  if (!budget || !isTreeRow(row) || moneyColumns(appendix).some((column) => addends(row.children, column).length > 0))
    return null;
  const total = cellOf(row, budget);
  const stated = amountOf(total?.field ?? null);
  const parts = partColumns(appendix).flatMap((column) => cellOf(row, column) ?? []);
  const filled = parts.filter(({ field }) => holdsAmount(field));
  const amounts = filled.flatMap(({ field }) => amountOf(field) ?? []);
  if (!total || !stated || amounts.length === 0 || amounts.length < filled.length) return null;
  if (parts.some(({ field }) => field.value.status === "unrecognised")) return null;
  if (filled.some(({ column }) => scaleOf(appendix, column) !== scaleOf(appendix, budget))) return null;
  return { total, stated, parts: filled, sum: sumAmounts(amounts) };
}

function cellOf(row: PlanRow, column: MoneyColumn): MoneyCell | null {
  const field = column.field(row);
  return field && { row, column, field };
}

/** By how much the totals of these rows exceed their components, all together. */
export function componentDifference(appendix: Appendix, rows: readonly PlanRow[]): Big {
  return rows.reduce((difference, row) => {
    const components = rowComponents(appendix, row);
    return components ? difference.plus(components.stated).minus(components.sum) : difference;
  }, new Big(0));
}

export interface FaultyComponents extends RowComponents {
  readonly kind: "mismatch" | "rounding";
}

/** The rows whose components do not add up to the total, or only do so rounded. */
export function faultyComponents(appendix: Appendix): FaultyComponents[] {
  return appendix.rows.flatMap((row): FaultyComponents[] => {
    const components = rowComponents(appendix, row);
    if (!components) return [];
    const { total, stated, parts, sum } = components;
    // A formula over a text amount falls short by it: that text is reported.
    if ([sum, sum.minus(sumOfTexts(parts))].some((expected) => equalAmounts(stated, expected))) return [];
    const allowance = roundingAllowance(appendix.sheet, total, stated, parts);
    return [{ ...components, kind: stated.minus(sum).abs().lte(allowance) ? "rounding" : "mismatch" }];
  });
}

import Big from "big.js";
import type { Appendix, PlanRow } from "../../plan/plan";
import type { MoneyColumn } from "../../plan/totals";
import { addends, amountOf, budgetColumn, holdsAmount, isTreeRow, partColumns, scaleOf } from "../../plan/totals";
import { equalAmounts, sumAmounts } from "../../values/money/amounts";
import { remember } from "../../plan/remember";
import type { MoneyCell } from "../../plan/totals";
import { sumOfTexts } from "./money-cells";
import { roundingAllowance } from "../../plan/shown-amount";

/** A row that states a total and components of it, all of them known amounts. */
interface RowComponents {
  readonly total: MoneyCell;
  readonly stated: Big;
  /** The component cells that hold an amount. */
  readonly parts: readonly MoneyCell[];
  readonly sum: Big;
}

/** Rows left out: those that sum others, lack a total or components, or have a component nobody can read. */
function allComponents(appendix: Appendix): RowComponents[] {
  const budget = budgetColumn(appendix);
  const parts = partColumns(appendix);
  if (!budget || parts.length === 0 || parts.some((part) => scaleOf(appendix, part) !== scaleOf(appendix, budget)))
    return [];
  return appendix.rows.flatMap((row) => {
    const components = rowComponents(row, budget, parts);
    return components && !sumsOthers(row, [budget, ...parts]) ? [components] : [];
  });
}

function rowComponents(row: PlanRow, budget: MoneyColumn, columns: readonly MoneyColumn[]): RowComponents | null {
  const total = cellOf(row, budget);
  const stated = total && amountOf(total.field);
  const cells = columns.flatMap((column) => cellOf(row, column) ?? []);
  const parts = cells.filter(({ field }) => holdsAmount(field));
  const amounts = parts.flatMap(({ field }) => amountOf(field) ?? []);
  if (!stated || amounts.length === 0 || amounts.length < parts.length) return null;
  if (cells.some(({ field }) => field.value.status === "unrecognised")) return null;
  return { total, stated, parts, sum: sumAmounts(amounts) };
}

/** A total or subtotal row, or a row over rows with amounts. */
function sumsOthers(row: PlanRow, columns: readonly MoneyColumn[]): boolean {
  return !isTreeRow(row) || columns.some((column) => addends(row.children, column).length > 0);
}

function cellOf(row: PlanRow, column: MoneyColumn): MoneyCell | null {
  const field = column.field(row);
  return field && { row, column, field };
}

export interface FaultyComponents extends RowComponents {
  readonly kind: "mismatch" | "rounding";
}

/** The rows whose components do not add up to the total, or only do so rounded. */
export const faultyComponents = remember((appendix: Appendix): readonly FaultyComponents[] =>
  allComponents(appendix).flatMap((components): FaultyComponents[] => {
    const { total, stated, parts, sum } = components;
    // A formula over a text amount falls short by it: that text is reported.
    if ([sum, sum.minus(sumOfTexts(parts))].some((expected) => equalAmounts(stated, expected))) return [];
    const allowance = roundingAllowance(appendix.sheet, total, stated, parts);
    return [{ ...components, kind: stated.minus(sum).abs().lte(allowance) ? "rounding" : "mismatch" }];
  }),
);

/** By how much the totals of these rows exceed their components where they do not add up, all together. */
export function componentDifference(appendix: Appendix, rows: readonly PlanRow[]): Big {
  const own = new Set(rows);
  return faultyComponents(appendix)
    .filter(({ total }) => own.has(total.row))
    .reduce((difference, { stated, sum }) => difference.plus(stated).minus(sum), new Big(0));
}

import type Big from "big.js";
import type { Appendix, PlanRow } from "../../plan/plan";
import { amountOf, budgetColumn, holdsAmount } from "../../plan/totals";
import { equalAmounts, sumAmounts } from "../../values/money/amounts";
import { remember } from "../../plan/remember";
import { componentDifference } from "./components";
import type { RowCounts } from "./formula-count";
import { countRows } from "./formula-count";
import type { MoneyCell } from "../../plan/totals";
import { sumOfTexts } from "./money-cells";
import { roundingAllowance } from "../../plan/shown-amount";
import type { SumCell } from "../../plan/sum-cells";
import { sumCells } from "../../plan/sum-cells";

/** What is wrong with a stated sum. One cause, one finding: a formula that adds the wrong rows is judged by its rows only. */
export type SumFault =
  | { readonly kind: "range"; readonly leftOut: readonly PlanRow[]; readonly tooOften: readonly PlanRow[] }
  | { readonly kind: "mismatch" | "rounding"; readonly stated: Big; readonly sum: Big };

export interface FaultySum {
  readonly cell: SumCell;
  readonly fault: SumFault;
}

/** The stated sums of an appendix that are wrong or only rounded. */
export const faultySums = remember((appendix: Appendix): readonly FaultySum[] =>
  sumCells(appendix).flatMap((cell) => {
    const fault = faultOf(appendix, cell);
    return fault ? [{ cell, fault }] : [];
  }),
);

function faultOf(appendix: Appendix, cell: SumCell): SumFault | null {
  const stated = amountOf(cell.field);
  if (!stated || cell.addends.length === 0) return null;
  const counts = countRows(appendix, cell);
  return counts ? rangeFault(cell, counts) : amountFault(appendix, cell, stated);
}

/** An amount of zero changes no sum, wherever it is counted. */
function matters(row: PlanRow, cell: SumCell): boolean {
  const field = cell.column.field(row);
  return holdsAmount(field) && amountOf(field)?.eq(0) !== true;
}

function rangeFault(cell: SumCell, counts: RowCounts): SumFault | null {
  const own = new Set(cell.addends);
  const leftOut = cell.addends.filter((row) => matters(row, cell) && (counts.get(row) ?? 0) < 1);
  const tooOften = [...counts].flatMap(([row, count]) =>
    matters(row, cell) && (own.has(row) ? count > 1 : count !== 0) ? [row] : [],
  );
  return leftOut.length > 0 || tooOften.length > 0 ? { kind: "range", leftOut, tooOften } : null;
}

function amountFault(appendix: Appendix, cell: SumCell, stated: Big): SumFault | null {
  const cells = cell.addends.flatMap((row): MoneyCell[] => {
    const field = cell.column.field(row);
    return field ? [{ row, column: cell.column, field }] : [];
  });
  const amounts = cells.flatMap(({ field }) => amountOf(field) ?? []);
  // An error value, an undecided text or an unknown formula among them: nobody can tell.
  if (amounts.length < cells.length) return null;
  const sum = sumAmounts(amounts);
  if (equalAmounts(stated, sum)) return null;
  if (explained(appendix, cell, cells, sum).some((expected) => equalAmounts(stated, expected))) return null;
  const allowance = roundingAllowance(appendix.sheet, cell, stated, cells);
  return { kind: stated.minus(sum).abs().lte(allowance) ? "rounding" : "mismatch", stated, sum };
}

/** What a fault reported elsewhere makes of the sum: a text amount that SUM skips, components that do not add up. */
function explained(appendix: Appendix, cell: SumCell, cells: readonly MoneyCell[], sum: Big): Big[] {
  const difference = componentDifference(appendix, cell.addends);
  const isBudget = cell.column.column === budgetColumn(appendix)?.column;
  return [sum.minus(sumOfTexts(cells)), isBudget ? sum.minus(difference) : sum.plus(difference)];
}

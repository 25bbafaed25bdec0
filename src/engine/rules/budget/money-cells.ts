import type Big from "big.js";
import type { Appendix, PlanRow } from "../../plan/plan";
import type { MoneyCell } from "../../plan/totals";
import { addends, amountOf, moneyColumns } from "../../plan/totals";
import { sumAmounts } from "../../values/money/amounts";
import { remember } from "../../plan/remember";

const STATES_NO_AMOUNT = new Set<PlanRow["kind"]>(["repeatedHeader", "columnNumbers", "continuation", "blank"]);

/** The money cells of an appendix, row by row. */
export const moneyCells = remember((appendix: Appendix): readonly MoneyCell[] => {
  const columns = moneyColumns(appendix);
  const cells: MoneyCell[] = [];
  for (const row of appendix.rows) {
    if (STATES_NO_AMOUNT.has(row.kind)) continue;
    for (const column of columns) {
      const field = column.field(row);
      if (field) cells.push({ row, column, field });
    }
  }
  return cells;
});

/** What names a money cell whatever row it moves to: its row's text and its column. */
export function aboutCell({ row, column }: Pick<MoneyCell, "row" | "column">): string[] {
  return [row.kind, row.content.text, column.column.header];
}

/** Money cells with an amount of their own: all but those that state a sum of rows below or above. */
export const ownAmounts = remember((appendix: Appendix): readonly MoneyCell[] =>
  moneyCells(appendix).filter(({ row, column, field }) => {
    if (amountOf(field) === null || row.kind === "total" || row.kind === "subtotal") return false;
    return row.children.length === 0 || addends(row.children, column).length === 0;
  }),
);

/** One finding a row: of several cells of a row the budget cell alone, where it is among them. */
export function totalsFirst<Cell extends MoneyCell>(cells: readonly Cell[]): Cell[] {
  const withTotal = new Set(cells.filter(isBudget).map(({ row }) => row));
  return cells.filter((cell) => isBudget(cell) || !withTotal.has(cell.row));
}

function isBudget({ column }: MoneyCell): boolean {
  return column.column.role === "budget";
}

/** Sum of the amounts stored as text, which SUM passes over. */
export function sumOfTexts(cells: readonly MoneyCell[]): Big {
  return sumAmounts(
    cells.flatMap(({ field: { value } }) => (value.status === "amount" && value.asText ? [value.amount] : [])),
  );
}

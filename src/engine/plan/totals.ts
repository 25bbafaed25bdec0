import type Big from "big.js";
import { sumAmounts } from "../values/money/amounts";
import type { MoneyParse } from "../values/money/money";
import type { Field } from "./field";
import { remember } from "./remember";
import type { Appendix, Column, PlanRow } from "./plan";

/**
 * Which amounts add up to which (spec §4): a row whose amount has sub-rows with amounts is a subtotal, not an addend; a
 * heading with an amount and none under it is an addend; "trong đó" rows are neither. Hidden rows count.
 */

/** One column of amounts: the budget column, or one of its components. */
export interface MoneyColumn {
  readonly column: Column;
  /** The row's cell in this column. */
  readonly field: (row: PlanRow) => Field<MoneyParse> | null;
}

/** A cell of a money column, on a row that may state an amount. */
export interface MoneyCell {
  readonly row: PlanRow;
  readonly column: MoneyColumn;
  readonly field: Field<MoneyParse>;
}

/** The budget column of an appendix; null where there is none. */
export function budgetColumn(appendix: Appendix): MoneyColumn | null {
  const column = appendix.columns.find(({ role }) => role === "budget");
  return column ? { column, field: (row) => row.budget } : null;
}

/** The component columns (NSNN, nguồn khác), in sheet order. */
export function partColumns(appendix: Appendix): MoneyColumn[] {
  return appendix.columns
    .filter(({ role }) => role === "budgetPart")
    .map((column, index) => ({ column, field: (row) => row.budgetParts[index] ?? null }));
}

/** All columns of amounts, the budget column first. */
export function moneyColumns(appendix: Appendix): MoneyColumn[] {
  const budget = budgetColumn(appendix);
  return budget ? [budget, ...partColumns(appendix)] : partColumns(appendix);
}

/** đồng in one unit of the column; null where nothing says. */
export function scaleOf(appendix: Appendix, { column }: MoneyColumn): number | null {
  return column.scale ?? appendix.moneyScale;
}

/** The amount a money cell states; null for none, a funding phrase, an error or an unreadable text. */
export function amountOf(field: Field<MoneyParse> | null): Big | null {
  return field?.value.status === "amount" ? field.value.amount : null;
}

const HOLDS_AMOUNT = new Set<MoneyParse["status"]>(["amount", "ambiguous", "error", "uncheckable"]);

/** True where the cell holds an amount, known or (an error value, two readings) not. */
export function holdsAmount(field: Field<MoneyParse> | null): boolean {
  return field !== null && HOLDS_AMOUNT.has(field.value.status);
}

const IN_TREE = new Set<PlanRow["kind"]>(["section", "group", "task", "detail"]);

/** True for rows whose amounts may be added: headings, tasks and the lines under them; no sums, no "trong đó". */
export function isTreeRow({ kind }: PlanRow): boolean {
  return IN_TREE.has(kind);
}

/** The rows among these and below them whose amounts are added, those with an unknown amount included. */
export function addends(rows: readonly PlanRow[], column: MoneyColumn): PlanRow[] {
  const found: PlanRow[] = [];
  addAddends(rows, column, found);
  return found;
}

function addAddends(rows: readonly PlanRow[], column: MoneyColumn, found: PlanRow[]): void {
  for (const row of rows) {
    if (!isTreeRow(row)) continue;
    const before = found.length;
    addAddends(row.children, column, found);
    if (found.length === before && holdsAmount(column.field(row))) found.push(row);
  }
}

/** The outermost rows of the table. */
export const topRows = remember((appendix: Appendix): readonly PlanRow[] =>
  appendix.rows.filter((row) => row.parent === null && isTreeRow(row)),
);

/** Sum of the known amounts among these rows and below them. */
export function sumOf(rows: readonly PlanRow[], column: MoneyColumn): Big {
  const amounts: Big[] = [];
  for (const row of addends(rows, column)) {
    const amount = amountOf(column.field(row));
    if (amount) amounts.push(amount);
  }
  return sumAmounts(amounts);
}

/** The columns that make up the whole: the budget column, else all components; none without a money column. */
export function wholeColumns(appendix: Appendix): MoneyColumn[] {
  const budget = budgetColumn(appendix);
  return budget ? [budget] : partColumns(appendix);
}

/** Sum of all tasks in the budget column; of the components where only they are given; null without a money column. */
export const computedTotal = remember((appendix: Appendix): Big | null => {
  const columns = wholeColumns(appendix);
  return columns.length === 0 ? null : sumAmounts(columns.map((column) => sumOf(topRows(appendix), column)));
});

/** The first total row with an amount; null where there is none. */
export function statedTotalRow(appendix: Appendix): PlanRow | null {
  const columns = wholeColumns(appendix);
  const states = (row: PlanRow) => columns.some((column) => amountOf(column.field(row)) !== null);
  return appendix.rows.find((row) => row.kind === "total" && states(row)) ?? null;
}

/** The amount its total row states, of the components together where only they are given; null where there is none. */
export function statedTotal(appendix: Appendix): Big | null {
  const row = statedTotalRow(appendix);
  return row && sumAmounts(wholeColumns(appendix).flatMap((column) => amountOf(column.field(row)) ?? []));
}

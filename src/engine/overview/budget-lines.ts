import type Big from "big.js";
import type { Appendix, PlanRow } from "../plan/plan";
import { firstHeaderCell } from "../plan/queries";
import { roundingAllowance } from "../plan/shown-amount";
import type { SumCell } from "../plan/sum-cells";
import { sumCells } from "../plan/sum-cells";
import type { MoneyCell, MoneyColumn } from "../plan/totals";
import { addends, amountOf, statedTotalRow, sumOf, topRows, wholeColumns } from "../plan/totals";
import type { CellAddress } from "../snapshot/address";
import { headingTitle } from "../tasks/heading-of";
import { equalAmounts, sumAmounts } from "../values/money/amounts";

/** A sum as the plan states it and as its rows add up. */
export interface BudgetLine {
  readonly kind: "section" | "rest" | "total";
  /** Of a section; "" otherwise. */
  readonly title: string;
  /** Where it is stated, else the heading, else the table's first cell. */
  readonly cell: CellAddress;
  /** Null where the plan states none. */
  readonly stated: Big | null;
  readonly computed: Big;
  /** Stated less computed; null where nothing is stated. */
  readonly difference: Big | null;
  /**
   * "rounding": apart by no more than numbers that were rounded explain; "unknown": an amount among them cannot be read;
   * "typed": the amount of the heading itself, with none under it; "unstated": nothing to compare with.
   */
  readonly verdict: "equal" | "rounding" | "different" | "unknown" | "typed" | "unstated";
}

/** A line for each outermost heading, then one for the tasks under none; none where the table has no headings. */
export function sectionLines(appendix: Appendix): BudgetLine[] {
  const top = topRows(appendix);
  const headings = top.filter(isHeading);
  if (headings.length === 0) return [];
  const rest = top.filter((row) => !isHeading(row));
  return [
    ...headings.map((heading) => sectionLine(appendix, heading)),
    ...(rest.length > 0 ? [restLine(appendix, rest)] : []),
  ];
}

function isHeading({ kind }: PlanRow): boolean {
  return kind === "section" || kind === "group";
}

/** @param computed sum of all its tasks */
export function totalLine(appendix: Appendix, computed: Big): BudgetLine {
  const row = statedTotalRow(appendix);
  const cells = row ? sumCells(appendix).filter((cell) => cell.row === row) : [];
  return {
    kind: "total",
    title: "",
    ...compared(appendix, cells, topRows(appendix), computed, firstHeaderCell(appendix)),
  };
}

function sectionLine(appendix: Appendix, heading: PlanRow): BudgetLine {
  const stating = sumCells(appendix).filter(
    ({ row, kind, scope }) => row === heading || (kind === "subtotal" && scope.length === 1 && scope[0] === heading),
  );
  // A heading and a row "Cộng mục I" may both state it: the one that is wrong is told.
  const byRow = [...new Set(stating.map(({ row }) => row))].map((row) =>
    compared(
      appendix,
      stating.filter((cell) => cell.row === row),
      [heading],
      computedOf(appendix, [heading]),
      heading.content.cell,
    ),
  );
  const worst = byRow.find(({ verdict }) => verdict !== "equal") ?? byRow[0];
  return { kind: "section", title: headingTitle(heading), ...(worst ?? unstated(appendix, heading)) };
}

type Compared = Omit<BudgetLine, "kind" | "title">;

function unstated(appendix: Appendix, heading: PlanRow): Compared {
  const isTyped = wholeColumns(appendix).some((column) => amountOf(column.field(heading)) !== null);
  return {
    cell: heading.content.cell,
    stated: null,
    computed: computedOf(appendix, [heading]),
    difference: null,
    verdict: isTyped ? "typed" : "unstated",
  };
}

function restLine(appendix: Appendix, rest: readonly PlanRow[]): BudgetLine {
  return {
    kind: "rest",
    title: "",
    cell: rest[0]?.content.cell ?? firstHeaderCell(appendix),
    stated: null,
    computed: computedOf(appendix, rest),
    difference: null,
    verdict: "unstated",
  };
}

function computedOf(appendix: Appendix, rows: readonly PlanRow[]): Big {
  return sumAmounts(wholeColumns(appendix).map((column) => sumOf(rows, column)));
}

/** What one row states of the rows it sums, over all columns that make up the whole. */
function compared(
  appendix: Appendix,
  cells: readonly SumCell[],
  rows: readonly PlanRow[],
  computed: Big,
  otherwise: CellAddress,
): Compared {
  const whole = wholeColumns(appendix).map(({ column }) => column);
  const own = cells.filter(({ column }) => whole.includes(column.column));
  const cell = own[0]?.field.cell ?? otherwise;
  const amounts = own.flatMap(({ field }) => amountOf(field) ?? []);
  if (amounts.length === 0) {
    return { cell, stated: null, computed, difference: null, verdict: own.length > 0 ? "unknown" : "unstated" };
  }
  const stated = sumAmounts(amounts);
  const difference = stated.minus(computed);
  return { cell, stated, computed, difference, verdict: verdictOf(appendix, own, rows, stated, computed) };
}

function verdictOf(
  appendix: Appendix,
  own: readonly SumCell[],
  rows: readonly PlanRow[],
  stated: Big,
  computed: Big,
): BudgetLine["verdict"] {
  const columns = wholeColumns(appendix).map((column) => ({ column, cells: addedCells(rows, column) }));
  const all = [...own, ...columns.flatMap(({ cells }) => cells)];
  if (all.some(({ field }) => amountOf(field) === null)) return "unknown";
  if (equalAmounts(stated, computed)) return "equal";
  const isRounded = columns.every(({ column, cells }) =>
    own.some((cell) => cell.column.column === column.column && isRoundedSum(appendix, cell, cells)),
  );
  return isRounded ? "rounding" : "different";
}

function addedCells(rows: readonly PlanRow[], column: MoneyColumn): MoneyCell[] {
  return addends(rows, column).flatMap((row) => {
    const field = column.field(row);
    return field ? [{ row, column, field }] : [];
  });
}

/** Apart by no more than what numbers that were rounded explain. */
function isRoundedSum({ sheet }: Appendix, cell: MoneyCell, added: readonly MoneyCell[]): boolean {
  const amounts = added.flatMap(({ field }) => amountOf(field) ?? []);
  const stated = amountOf(cell.field);
  return (
    stated !== null &&
    stated
      .minus(sumAmounts(amounts))
      .abs()
      .lte(roundingAllowance(sheet, cell, stated, added))
  );
}

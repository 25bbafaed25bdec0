import type Big from "big.js";
import type { CellContent } from "../../changes/change";
import type { Appendix, PlanRow } from "../../plan/plan";
import type { MoneyColumn } from "../../plan/totals";
import { addends, holdsAmount } from "../../plan/totals";
import { formatRange } from "../../snapshot/address";
import { sumAmounts } from "../../values/money/amounts";

/** Excel takes 255 arguments a function. */
const MOST_ARGUMENTS = 250;

/**
 * A formula that adds exactly the amounts below these rows: one range where nothing else stands between them, else
 * several. Blank rows between are taken in, so that what is filled in later counts. The rows must hold an amount.
 */
export function sumFormula(appendix: Appendix, scope: readonly PlanRow[], column: MoneyColumn): CellContent {
  const added = addends(scope, column);
  const ranges = addedRanges(appendix, scope, new Set(added), column);
  const sums: string[] = [];
  for (let at = 0; at < ranges.length; at += MOST_ARGUMENTS) {
    sums.push(`SUM(${ranges.slice(at, at + MOST_ARGUMENTS).join(",")})`);
  }
  return { kind: "formula", formula: sums.join("+"), cached: shownSum(added, column) };
}

/** Ranges of the column, from the first row to the last below `scope`, that hold no amount but the added ones. */
function addedRanges(
  appendix: Appendix,
  scope: readonly PlanRow[],
  added: ReadonlySet<PlanRow>,
  { column, field }: MoneyColumn,
): string[] {
  const rows = rowsReached(appendix, scope);
  const ranges: { readonly top: number; bottom: number; holds: boolean }[] = [];
  let open: (typeof ranges)[number] | null = null;
  for (const row of rows) {
    if (!added.has(row) && (isSum(row) || holdsAmount(field(row)))) {
      open = null;
      continue;
    }
    if (!open) ranges.push((open = { top: row.row, bottom: row.row, holds: false }));
    open.bottom = row.row;
    open.holds ||= added.has(row);
  }
  const { index } = column;
  return ranges.filter(({ holds }) => holds).map((rows) => formatRange({ ...rows, left: index, right: index }));
}

/** All rows from the first to the last of these and those below them. */
function rowsReached({ rows }: Appendix, scope: readonly PlanRow[]): readonly PlanRow[] {
  let first = Infinity;
  let last = -1;
  const reach = (row: PlanRow) => {
    first = Math.min(first, row.row);
    last = Math.max(last, row.row);
    row.children.forEach(reach);
  };
  scope.forEach(reach);
  return rows.filter(({ row }) => row >= first && row <= last);
}

function isSum({ kind }: PlanRow): boolean {
  return kind === "total" || kind === "subtotal";
}

/** What the formula shows until Excel calculates: texts are passed over; null where an amount is not known. */
function shownSum(added: readonly PlanRow[], column: MoneyColumn): number | null {
  const numbers: Big[] = [];
  for (const row of added) {
    const value = column.field(row)?.value;
    if (value?.status === "error" || value?.status === "uncheckable") return null;
    if (value?.status === "amount" && !value.asText) numbers.push(value.amount);
  }
  return sumAmounts(numbers).toNumber();
}

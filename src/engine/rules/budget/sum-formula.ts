import type { CellContent } from "../../changes/change";
import type { Appendix, PlanRow } from "../../plan/plan";
import type { MoneyColumn } from "../../plan/totals";
import { addends, amountOf, holdsAmount } from "../../plan/totals";
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
  const reach = new Set(scope.flatMap(subtree));
  const rows = appendix.rows.slice(
    appendix.rows.findIndex((row) => reach.has(row)),
    appendix.rows.length - [...appendix.rows].reverse().findIndex((row) => reach.has(row)),
  );
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

function subtree(row: PlanRow): PlanRow[] {
  return [row, ...row.children.flatMap(subtree)];
}

function isSum({ kind }: PlanRow): boolean {
  return kind === "total" || kind === "subtotal";
}

/** What the formula shows until Excel calculates: texts are passed over; null where an amount is not known. */
function shownSum(added: readonly PlanRow[], column: MoneyColumn): number | null {
  const fields = added.map(column.field);
  if (fields.some((field) => field?.value.status === "error" || field?.value.status === "uncheckable")) return null;
  const isNumber = (field: (typeof fields)[number]) => field?.value.status === "amount" && !field.value.asText;
  return sumAmounts(fields.filter(isNumber).flatMap((field) => amountOf(field) ?? [])).toNumber();
}

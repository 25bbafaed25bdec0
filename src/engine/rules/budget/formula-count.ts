import { parseFormula } from "../../formulas/parse-formula";
import { isPassedOver } from "../../formulas/passed-over";
import type { SummedRange } from "../../formulas/sum-references";
import { sumReferences } from "../../formulas/sum-references";
import type { Appendix, PlanRow } from "../../plan/plan";
import type { MoneyColumn } from "../../plan/totals";
import { amountOf, budgetColumn, holdsAmount, moneyColumns, partColumns } from "../../plan/totals";
import type { CellAddress } from "../../snapshot/address";
import type { SumCell } from "./sum-cells";
import { sumCells } from "./sum-cells";

/** How often a formula adds the amount of each row. */
export type RowCounts = ReadonlyMap<PlanRow, number>;

/**
 * How often the formula of a sum cell adds the amount of each row; a reference to another sum stands for the amounts
 * that belong to it. A budget total may add its column or, row by row, all components. Null for a cell without a formula,
 * one that does more than add, and one that adds numbers from elsewhere.
 */
export function countRows(appendix: Appendix, sum: SumCell): RowCounts | null {
  const { sheet } = appendix;
  const node = parseFormula(sheet.cells.at(sum.field.cell)?.formula ?? "");
  const references = node && sumReferences(node, sheet.name);
  if (!references || references.ranges.length === 0) return null;
  const counts = new Map<number, Map<PlanRow, number>>();
  for (const range of references.ranges) {
    if (!countRange(appendix, range, counts)) return null;
  }
  return inColumn(appendix, sum.column, counts);
}

/** Adds what one range adds, column by column; false where it adds a number that is no amount of the table. */
function countRange(appendix: Appendix, summed: SummedRange, counts: Map<number, Map<PlanRow, number>>): boolean {
  const { sheet } = appendix;
  if (summed.sheet.toLowerCase() !== sheet.name.toLowerCase()) return false;
  for (const [address, cell] of sheet.cells.within(summed.range)) {
    if (summed.subtotal && isPassedOver(sheet, address.row, address.column, summed.subtotal)) continue;
    const rows = amountsAt(appendix, address);
    if (!rows) {
      if (typeof cell.value === "number") return false;
      continue;
    }
    let column = counts.get(address.column);
    if (!column) counts.set(address.column, (column = new Map<PlanRow, number>()));
    for (const row of rows) column.set(row, (column.get(row) ?? 0) + summed.sign);
  }
  return true;
}

const places = new WeakMap<Appendix, ReadonlyMap<string, readonly PlanRow[]>>();
const placeOf = ({ row, column }: CellAddress) => `${String(row)}:${String(column)}`;

/** The rows whose amounts a money cell stands for: its own row, or all it sums. Null for a cell that holds no amount. */
function amountsAt(appendix: Appendix, address: CellAddress): readonly PlanRow[] | null {
  let known = places.get(appendix);
  if (!known) {
    const cells = moneyColumns(appendix).flatMap((column) =>
      appendix.rows.flatMap((row) => {
        const field = column.field(row);
        return field && holdsAmount(field) ? [[placeOf(field.cell), [row]] as const] : [];
      }),
    );
    const sums = sumCells(appendix).map((sum) => [placeOf(sum.field.cell), sum.addends] as const);
    places.set(appendix, (known = new Map<string, readonly PlanRow[]>([...cells, ...sums])));
  }
  return known.get(placeOf(address)) ?? null;
}

/** The counts as the formula's own column sees them; null where it adds amounts of a column that is no part of its own. */
function inColumn(
  appendix: Appendix,
  own: MoneyColumn,
  counts: ReadonlyMap<number, ReadonlyMap<PlanRow, number>>,
): RowCounts | null {
  const direct = counts.get(own.column.index) ?? new Map<PlanRow, number>();
  const others = [...counts.keys()].filter((index) => index !== own.column.index);
  if (others.length === 0) return direct;
  const parts = partColumns(appendix);
  const addsParts = own.column === budgetColumn(appendix)?.column;
  if (!addsParts || others.some((index) => parts.every(({ column }) => column.index !== index))) return null;
  const added = new Map(direct);
  for (const row of new Set(others.flatMap((index) => [...(counts.get(index)?.keys() ?? [])]))) {
    if (!holdsAmount(own.field(row))) continue;
    const filled = parts.filter((part) => amountOf(part.field(row))?.eq(0) === false);
    const each = filled.map(({ column }) => counts.get(column.index)?.get(row) ?? 0);
    added.set(row, (added.get(row) ?? 0) + Math.min(...each));
  }
  return added;
}

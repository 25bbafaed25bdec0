import { isSingleCell } from "../../formulas/formula-node";
import { parseFormula } from "../../formulas/parse-formula";
import { isPassedOver } from "../../formulas/passed-over";
import type { SummedRange } from "../../formulas/sum-references";
import { sumReferences } from "../../formulas/sum-references";
import type { Appendix, PlanRow } from "../../plan/plan";
import type { MoneyColumn } from "../../plan/totals";
import { amountOf, budgetColumn, holdsAmount, isTreeRow, moneyColumns, partColumns } from "../../plan/totals";
import type { CellAddress } from "../../snapshot/address";
import { rangeContains } from "../../snapshot/address";
import { remember } from "../../plan/remember";
import type { SumCell } from "../../plan/sum-cells";
import { sumCells } from "../../plan/sum-cells";

/** How often a formula adds the amount of each row. */
export type RowCounts = ReadonlyMap<PlanRow, number>;

/**
 * How often the formula of a sum cell adds the amount of each row; a reference to another sum stands for the amounts
 * that belong to it. A budget total may add its column or, row by row, all components. Null for a cell without a formula,
 * one that does more than add, and one that adds numbers from elsewhere.
 */
export function countRows(appendix: Appendix, sum: SumCell): RowCounts | null {
  const ranges = addedRanges(appendix, sum);
  if (ranges.length === 0) return null;
  const counts = new Map<number, Map<PlanRow, number>>();
  for (const range of ranges) {
    if (!countRange(appendix, range, counts)) return null;
  }
  return inColumn(appendix, sum.column, counts);
}

/**
 * The sums that pass over a cell only because it is text: a subtotal that stands in the range of their formula beside the
 * amounts it sums. As a number it would count once more.
 */
export function sumsPassingOver(appendix: Appendix, cell: CellAddress): SumCell[] {
  if (!amountPlaces(appendix).get(placeOf(cell))?.isTextSum) return [];
  const passesOver = (summed: SummedRange) =>
    !isSingleCell(summed.range) && rangeContains(summed.range, cell) && isOwnSheet(appendix, summed);
  return sumCells(appendix).filter((sum) => sum.addends.length > 0 && addedRanges(appendix, sum).some(passesOver));
}

/** What the formula of a sum cell adds; nothing for a cell without a formula and one that does more than add. */
function addedRanges({ sheet }: Appendix, sum: SumCell): readonly SummedRange[] {
  const node = parseFormula(sheet.cells.at(sum.field.cell)?.formula ?? "");
  return (node && sumReferences(node, sheet.name)?.ranges) ?? [];
}

function isOwnSheet({ sheet }: Appendix, summed: SummedRange): boolean {
  return summed.sheet.toLowerCase() === sheet.name.toLowerCase();
}

/** Adds what one range adds, column by column; false where it adds a number that is no amount of the table. */
function countRange(appendix: Appendix, summed: SummedRange, counts: Map<number, Map<PlanRow, number>>): boolean {
  const { sheet } = appendix;
  const { range, sign, subtotal } = summed;
  if (!isOwnSheet(appendix, summed)) return false;
  const amounts = amountPlaces(appendix);
  for (let column = range.left; column <= Math.min(range.right, sheet.cells.lastColumn); column++) {
    const count = counts.get(column) ?? new Map<PlanRow, number>();
    for (let row = range.top; row <= Math.min(range.bottom, sheet.cells.lastRow); row++) {
      if (subtotal && isPassedOver(sheet, row, column, subtotal)) continue;
      const place = amounts.get(placeOf({ row, column }));
      if (!place && typeof sheet.cells.get(row, column)?.value === "number") return false;
      if (place?.isTextSum && !isSingleCell(range)) continue;
      for (const added of place?.rows ?? []) count.set(added, (count.get(added) ?? 0) + sign);
    }
    if (count.size > 0) counts.set(column, count);
  }
  return true;
}

const placeOf = ({ row, column }: CellAddress): number => row * 16_384 + column;

interface AmountPlace {
  /** The rows whose amounts the cell stands for: its own row, or all it sums. */
  readonly rows: readonly PlanRow[];
  /** Text beside the addends (a subtotal, "(7)" among column numbers), which SUM passes over in a range. */
  readonly isTextSum: boolean;
}

/** The cells of an appendix that hold an amount. */
const amountPlaces = remember((appendix: Appendix): ReadonlyMap<number, AmountPlace> => {
  const sums = new Map(sumCells(appendix).map(({ field, addends }) => [field, addends]));
  const places = new Map<number, AmountPlace>();
  for (const column of moneyColumns(appendix)) {
    for (const row of appendix.rows) {
      const field = column.field(row);
      if (!field || !holdsAmount(field)) continue;
      const rows = sums.get(field) ?? [row];
      const isText = typeof appendix.sheet.cells.at(field.cell)?.value === "string";
      places.set(placeOf(field.cell), { rows, isTextSum: isText && !(isTreeRow(row) && rows.includes(row)) });
    }
  }
  return places;
});

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

import type Big from "big.js";
import BigNumber from "big.js";
import type { PlanRow } from "../plan/plan";
import { addends, amountOf, holdsAmount, isTreeRow, scaleOf, topRows, wholeColumns } from "../plan/totals";
import { sumAmounts } from "../values/money/amounts";
import { commonest } from "./commonest";
import type { AmountColumn, MergedColumn } from "./merged-columns";
import type { MergeSource } from "./merge-run";

/** The scale of most sources with amounts, of several the largest; null where none says. */
export function mergedScale(sources: readonly MergeSource[]): number | null {
  const scales = sources.flatMap(({ appendix }) => {
    const [column] = wholeColumns(appendix);
    return (column && scaleOf(appendix, column)) ?? [];
  });
  return commonest(
    [...scales].sort((a, b) => b - a),
    String,
  );
}

/** One row of the merged table: the heading of a source, or a row of it. */
export interface MergedLine {
  readonly source: MergeSource;
  /** Null for the heading. */
  readonly row: PlanRow | null;
  /** By position of the column; only those of amounts have any. */
  readonly amounts: ReadonlyMap<number, LineAmount>;
}

/** What a cell of amounts holds. */
export type LineAmount =
  | { readonly kind: "amount"; readonly amount: Big; readonly isAddend: boolean }
  /** The sum of those lines, by their position in the table. */
  | { readonly kind: "sum"; readonly amount: Big; readonly lines: readonly number[] }
  /** No amount, or one whose scale nobody knows. */
  | { readonly kind: "text"; readonly text: string };

export interface MergedTable {
  readonly lines: readonly MergedLine[];
  /** Position of the heading of each source. */
  readonly headings: readonly number[];
  /** Sum of each source in the first column of amounts; null where it has none. */
  readonly totals: readonly (Big | null)[];
  /** Sum of all in the first column of amounts; null without one. */
  readonly total: Big | null;
  readonly columns: readonly MergedColumn[];
}

const KEPT = new Set<PlanRow["kind"]>(["section", "group", "task", "detail", "breakdown"]);

/** The lines of all sources, with their amounts in one scale. */
export function mergedTable(
  sources: readonly MergeSource[],
  columns: readonly MergedColumn[],
  scale: number | null,
): MergedTable {
  const lines: MergedLine[] = [];
  const headings: number[] = [];
  const totals: (Big | null)[] = [];
  const first = columns.findIndex(({ kind }) => kind === "money");
  for (const source of sources) {
    const rows = source.appendix.rows.filter(({ kind }) => KEPT.has(kind));
    const start = lines.length;
    const places = new Map(rows.map((row, at) => [row, start + 1 + at]));
    const amounts = columns.map((column) =>
      column.kind === "money" ? columnAmounts(source, column, places, scale) : null,
    );
    const of = (row: PlanRow | null) =>
      new Map(
        amounts.flatMap((cells, at) => {
          const amount = cells?.get(row);
          return amount ? [[at, amount] as const] : [];
        }),
      );
    headings.push(start);
    lines.push({ source, row: null, amounts: of(null) }, ...rows.map((row) => ({ source, row, amounts: of(row) })));
    const total = amounts[first]?.get(null);
    totals.push(total && total.kind !== "text" ? total.amount : null);
  }
  const known = totals.filter((total) => total !== null);
  return { lines, headings, totals, total: first < 0 ? null : sumAmounts(known), columns };
}

/** What one source has in one column of amounts, by row; null stands for its heading. */
function columnAmounts(
  { appendix }: MergeSource,
  { of }: AmountColumn,
  places: ReadonlyMap<PlanRow, number>,
  scale: number | null,
): Map<PlanRow | null, LineAmount> {
  const cells = new Map<PlanRow | null, LineAmount>();
  const counted = new Map<PlanRow, Big>();
  for (const column of of(appendix)) {
    const factor = conversion(scaleOf(appendix, column), scale);
    const added = new Set(addends(topRows(appendix), column));
    for (const row of places.keys()) {
      const field = column.field(row);
      const amount = amountOf(field);
      if (amount === null || factor === null) {
        if (field && field.raw.trim() !== "" && field.source === "own" && !cells.has(row))
          cells.set(row, { kind: "text", text: amount === null ? field.text : `${field.text} (chưa rõ đơn vị tính)` });
        continue;
      }
      const before = cells.get(row);
      const sum = amount.times(factor).plus(before?.kind === "amount" ? before.amount : 0);
      const isAddend = added.has(row);
      if (isAddend) counted.set(row, (counted.get(row) ?? new BigNumber(0)).plus(amount.times(factor)));
      cells.set(row, {
        kind: "amount",
        amount: sum,
        isAddend: isAddend || (before?.kind === "amount" && before.isAddend),
      });
    }
  }
  // A heading whose sub-rows are added shows their sum, whatever was typed there.
  const sumUnder = (rows: readonly PlanRow[]): LineAmount => {
    const under = rows.filter((row) => counted.has(row));
    return {
      kind: "sum",
      amount: sumAmounts(under.map((row) => counted.get(row) ?? new BigNumber(0))),
      lines: under.map((row) => places.get(row) ?? 0),
    };
  };
  for (const [row, cell] of cells) {
    if (row && isTreeRow(row) && cell.kind === "amount" && !counted.has(row)) cells.set(row, sumUnder(below(row)));
  }
  if (counted.size > 0) cells.set(null, sumUnder([...counted.keys()].sort((a, b) => a.row - b.row)));
  return cells;
}

/** The rows under a row, and those under them. */
function below({ children }: PlanRow): PlanRow[] {
  return children.flatMap((child) => [child, ...below(child)]);
}

/** What to multiply by; null where the scale is not known and others are. */
function conversion(from: number | null, to: number | null): Big | null {
  if (from === to) return new BigNumber(1);
  if (from === null || to === null) return null;
  return new BigNumber(from).div(to);
}

/** Amounts that stand in the source but are no known number: not added. */
export function unknownAmounts({ appendix }: MergeSource, column: AmountColumn): PlanRow[] {
  return column
    .of(appendix)
    .flatMap((one) =>
      appendix.rows.filter(
        (row) => KEPT.has(row.kind) && holdsAmount(one.field(row)) && amountOf(one.field(row)) === null,
      ),
    );
}

import { contentOf } from "../changes/cell-content";
import type { Appendix, HelperCells, Plan } from "../plan/plan";
import type { CellRange } from "../snapshot/address";
import type { HelperColumn } from "./proposal";

/** Where a helper column of an appendix stands, or would stand. */
export interface HelperPlace {
  readonly column: HelperColumn;
  /** Sheet column. */
  readonly index: number;
  /** The column as it is there already; null where it would be new. */
  readonly existing: HelperCells | null;
  /** What stands beside the table, so that a new column must go further right; null where its place is free. */
  readonly occupied: CellRange | null;
}

/** The places of helper columns: where they are, else side by side in the first free columns right of the table. */
export function helperPlaces(plan: Plan, appendix: Appendix, columns: readonly HelperColumn[]): HelperPlace[] {
  const known = helpersOf(plan, appendix);
  const found = columns.map((column) => ({ column, existing: known.find(({ kind }) => kind === column) ?? null }));
  const wanted = found.filter(({ existing }) => existing === null).length;
  const beside = 1 + Math.max(appendix.table.right, ...known.map(({ range }) => range.right));
  let next = firstFree(plan, appendix, beside, wanted);
  const occupied = next > beside ? { ...rowsOf(appendix), left: beside, right: next - 1 } : null;
  return found.map(({ column, existing }) =>
    existing
      ? { column, index: existing.range.left, existing, occupied: null }
      : { column, index: next++, existing, occupied },
  );
}

/** The helper columns of an appendix: their heading stands in its heading rows. */
export function helpersOf({ helpers }: Plan, { sheet, headerRows: [first, last] }: Appendix): HelperCells[] {
  return helpers.filter(({ sheet: name, range }) => name === sheet.name && range.top >= first && range.top <= last);
}

function rowsOf({ table: { top, bottom } }: Appendix): Pick<CellRange, "top" | "bottom"> {
  return { top, bottom };
}

/** The first of so many columns in a row, from one on, with nothing in the rows of the table. */
function firstFree(plan: Plan, appendix: Appendix, from: number, count: number): number {
  const taken = takenColumns(plan, appendix, from);
  let first = from;
  for (let column = from; column < first + count; column++) if (taken.has(column)) first = column + 1;
  return first;
}

function takenColumns({ helpers }: Plan, { sheet, table }: Appendix, from: number): ReadonlySet<number> {
  const rows = { top: table.top, bottom: table.bottom };
  const taken = new Set<number>();
  const take = ({ left, right }: Pick<CellRange, "left" | "right">) => {
    for (let column = Math.max(left, from); column <= right; column++) taken.add(column);
  };
  const { lastColumn } = sheet.cells;
  const beside = from > lastColumn ? [] : sheet.cells.within({ ...rows, left: from, right: lastColumn });
  for (const [{ column }, cell] of beside) {
    if (contentOf(cell).kind !== "empty") take({ left: column, right: column });
  }
  const areas = [
    ...(sheet.merges ?? []),
    ...helpers.filter((one) => one.sheet === sheet.name).map(({ range }) => range),
  ];
  for (const area of areas) if (area.top <= rows.bottom && area.bottom >= rows.top) take(area);
  return taken;
}

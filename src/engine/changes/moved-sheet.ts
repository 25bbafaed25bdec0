import type { CellRange } from "../snapshot/address";
import { DEFAULT_STYLE } from "../snapshot/cell";
import { CellGrid } from "../snapshot/grid";
import type { SheetFilter, SheetSnapshot, TableSnapshot } from "../snapshot/workbook";
import type { DeleteRowsChange, InsertColumnChange, InsertRowsChange } from "./change";

/** Lines (rows or columns) put in before line `at`, or taken out from it on where `by` is negative. */
interface Shift {
  readonly at: number;
  readonly by: number;
}

/** How a change that moves rows or columns moves a range; null where all of it goes. */
export function rangeMover(
  change: DeleteRowsChange | InsertRowsChange | InsertColumnChange,
): (range: CellRange) => CellRange | null {
  if (change.type === "insertColumn") return columnMover({ at: change.column, by: 1 });
  return rowMover({ at: change.row, by: change.type === "deleteRows" ? -change.count : change.count });
}

function rowMover(shift: Shift): (range: CellRange) => CellRange | null {
  return (range) => {
    const span = movedSpan(range.top, range.bottom, shift);
    return span && { ...range, top: span[0], bottom: span[1] };
  };
}

function columnMover(shift: Shift): (range: CellRange) => CellRange | null {
  return (range) => {
    const span = movedSpan(range.left, range.right, shift);
    return span && { ...range, left: span[0], right: span[1] };
  };
}

/** The sheet with `by` rows put in before `row`, or taken out from it on, as Excel moves what stands below. */
export function moveRows(sheet: SheetSnapshot, row: number, by: number): SheetSnapshot {
  const shift = { at: row, by };
  const cells = new CellGrid();
  for (const at of sheet.cells.rowNumbers()) {
    const to = movedLine(at, shift);
    if (to !== null) for (const [column, cell] of sheet.cells.row(at)) cells.set(to, column, cell);
  }
  return {
    ...sheet,
    ...movedAreas(sheet, rowMover(shift)),
    cells,
    hiddenRows: new Set([...sheet.hiddenRows].flatMap((at) => movedLine(at, shift) ?? [])),
    rowOutline: movedKeys(sheet.rowOutline, shift),
  };
}

/** The sheet with a column put in before another, with its heading. */
export function insertColumn(sheet: SheetSnapshot, { column, headerRow, header }: InsertColumnChange): SheetSnapshot {
  const shift = { at: column, by: 1 };
  const cells = new CellGrid();
  for (const row of sheet.cells.rowNumbers()) {
    for (const [at, cell] of sheet.cells.row(row)) cells.set(row, at < column ? at : at + 1, cell);
  }
  const style = sheet.cells.get(headerRow, column - 1)?.style ?? DEFAULT_STYLE;
  cells.set(headerRow, column, { value: header, style });
  const widened = { ...sheet, tables: sheet.tables.map((table) => withColumn(table, column, header)) };
  return {
    ...sheet,
    ...movedAreas(widened, columnMover(shift)),
    cells,
    hiddenColumns: new Set([...sheet.hiddenColumns].map((at) => (at < column ? at : at + 1))),
    columnOutline: movedKeys(sheet.columnOutline, shift),
  };
}

function withColumn(table: TableSnapshot, column: number, header: string): TableSnapshot {
  const { left, right } = table.range;
  if (column <= left || column > right) return table;
  const place = column - left;
  return { ...table, columns: [...table.columns.slice(0, place), header, ...table.columns.slice(place)] };
}

/** Merged areas, Excel tables and the filter after a move; a merged area of one cell is none. */
function movedAreas(
  sheet: SheetSnapshot,
  move: (range: CellRange) => CellRange | null,
): Pick<SheetSnapshot, "merges" | "tables" | "filter"> {
  const areas = sheet.merges?.flatMap((area) => move(area) ?? []) ?? null;
  return {
    merges: areas && areas.filter(({ top, left, bottom, right }) => top !== bottom || left !== right),
    tables: sheet.tables.flatMap((table) => {
      const range = move(table.range);
      return range ? [{ ...table, range }] : [];
    }),
    filter: sheet.filter && movedFilter(sheet.filter, move),
  };
}

function movedFilter(filter: SheetFilter, move: (range: CellRange) => CellRange | null): SheetFilter | null {
  const range = move(filter.range);
  return range && { ...filter, range };
}

function movedKeys(levels: ReadonlyMap<number, number>, shift: Shift): Map<number, number> {
  const moved = new Map<number, number>();
  for (const [at, level] of levels) {
    const to = movedLine(at, shift);
    if (to !== null) moved.set(to, level);
  }
  return moved;
}

/** Where a line goes; null where it is taken out. */
function movedLine(line: number, { at, by }: Shift): number | null {
  if (line < at) return line;
  return line < at - by ? null : line + by;
}

/** Excel's way: a span grows where lines are put inside it and shrinks where lines go; null where all of it goes. */
function movedSpan(first: number, last: number, { at, by }: Shift): [number, number] | null {
  const from = first < at ? first : Math.max(at, first + by);
  const to = last < at ? last : Math.max(at - 1, last + by);
  return to < from ? null : [from, to];
}

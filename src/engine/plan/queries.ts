import type { CellAddress } from "../snapshot/address";
import type { SheetSnapshot } from "../snapshot/workbook";
import type { Field } from "./field";
import type { Appendix, Column, ColumnRole, PlanRow } from "./plan";
import { remember } from "./remember";

/** The tasks of an appendix, in sheet order. */
export const tasksOf = remember((appendix: Appendix): readonly PlanRow[] =>
  appendix.rows.filter(({ kind }) => kind === "task"),
);

/** Rows that are part of the plan's tree: headings, tasks and the lines under them; no sums, breaks or blanks. */
export const treeRowsOf = remember((appendix: Appendix): readonly PlanRow[] =>
  appendix.rows.filter(({ kind }) => kind === "section" || kind === "group" || kind === "task" || kind === "detail"),
);

export function columnOf(appendix: Appendix, role: ColumnRole): Column | null {
  return appendix.columns.find((column) => column.role === role) ?? null;
}

/** The table's top-left header cell: where a finding about the whole heading sits. */
export function firstHeaderCell(appendix: Appendix): CellAddress {
  return { row: appendix.table.top, column: appendix.columns[0]?.index ?? appendix.table.left };
}

/** The cells a row's time is typed in: the time column, or start and end. */
export function timeFields(row: PlanRow): NonNullable<PlanRow["time"]>[] {
  return row.start && row.end ? [row.start, row.end] : row.time ? [row.time] : [];
}

/**
 * The text in the content cell of a row as it is stored, in a merged area that of the area: what a writer finds the row again by.
 * What continuation rows add to it, or a legacy font shows, stands in no cell.
 */
export function storedContent({ sheet }: Appendix, { content }: PlanRow): string {
  return storedText(sheet, content.source === "merged" ? content.from : content.cell);
}

/** The heading of a column as it is stored; "" beside the table. */
export function storedHeader({ sheet, columns }: Appendix, index: number): string {
  const column = columns.find((one) => one.index === index);
  return column ? storedText(sheet, column.headerCell) || column.header : "";
}

function storedText({ cells }: SheetSnapshot, cell: CellAddress): string {
  const value = cells.at(cell)?.value;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** True where the text stands in the row's own cell, not merged, inherited or a ditto mark. */
export function isOwn(field: Field<unknown>): boolean {
  return field.source === "own";
}

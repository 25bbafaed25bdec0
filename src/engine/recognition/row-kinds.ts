import type { Column, ColumnRole, RowKind } from "../plan/plan";
import { foldKey } from "../text/normalize";
import type { FoundTable } from "./find-tables";
import type { HeaderBlock } from "./header-block";
import { isColumnNumberRow } from "./column-numbers";
import { textAt } from "./cell-text";
import { findLast } from "./find-last";
import type { RowLabel } from "./row-labels";
import { labelOfRow } from "./row-labels";
import {
  goesOn,
  isAllCapitals,
  isBreakdownText,
  isBullet,
  isFooterText,
  isPageNumber,
  isSubtotalText,
  isTotalText,
} from "./row-wording";
import type { TableCells } from "./table-cells";

/**
 * What each row is, as far as the row itself and the rows just above tell. Whether a numbered row is a section,
 * a group or a task only its place in the tree decides: those are `numbered` here.
 */
export type RowShape =
  | Extract<
      RowKind,
      "subtotal" | "total" | "breakdown" | "detail" | "repeatedHeader" | "continuation" | "columnNumbers" | "blank"
    >
  | "numbered"
  /** Content only, over the rows that follow. */
  | "heading"
  /** Unnumbered, with content and a lead, time or deliverable. */
  | "unnumbered"
  /** Another assignment of the task whose merged content reaches down to it. */
  | "assignment";

export interface ShapedRow {
  readonly row: number;
  readonly shape: RowShape;
  readonly label: RowLabel | null;
  readonly bullet: boolean;
  readonly capitals: boolean;
}

/** Roles whose cells make an unnumbered row a task. */
const TASK_VALUES = ["lead", "internalLead", "time", "start", "end", "deliverable"] as const;

/** The rows from `firstRow` to `lastRow` with their shapes; stops where notes or signatures begin. */
export function shapeRows(
  cells: TableCells,
  { block, lastRow, repeated }: FoundTable,
  dateSystem: 1900 | 1904,
): ShapedRow[] {
  const rows: ShapedRow[] = [];
  const repeatsHeading = repeatedHeaderTest(cells, block);
  const lastTask = lastTaskLikeRow(cells, block.last + 1, lastRow, dateSystem);
  for (let row = block.last + 1; row <= lastRow; row++) {
    if (row > lastTask && endsTable(cells, row, rows)) break;
    const repeats = repeated.has(row) || repeatsHeading(row);
    rows.push(shapeOf(cells, repeats, row, rows, dateSystem, row < lastTask));
  }
  while (rows.at(-1)?.shape === "blank") rows.pop();
  settleTotals(rows);
  return rows;
}

function shapeOf(
  cells: TableCells,
  repeatsHeader: boolean,
  row: number,
  above: readonly ShapedRow[],
  dateSystem: 1900 | 1904,
  tasksFollow: boolean,
): ShapedRow {
  const capitals = isAllCapitals(cells.own(row, "content"));
  const breaks = breakShape(cells, repeatsHeader, row, above) ?? sumShape(cells, row, above);
  if (breaks) return { row, shape: breaks, label: null, bullet: false, capitals };
  const label = labelOfRow(cells, row, dateSystem);
  if (label) return { row, shape: "numbered", label, bullet: false, capitals };
  return { row, ...unlabelledShape(cells, row, above, tasksFollow), label, capitals };
}

/** Rows between the others: blank ones, and what a page break repeats. */
function breakShape(
  cells: TableCells,
  repeatsHeader: boolean,
  row: number,
  above: readonly ShapedRow[],
): "blank" | "columnNumbers" | "repeatedHeader" | null {
  if (cells.everyText(row, isPageNumber)) return "blank";
  if (above.at(-1)?.shape === "repeatedHeader" && numbersColumns(cells, row)) return "columnNumbers";
  return repeatsHeader ? "repeatedHeader" : null;
}

function numbersColumns({ sheet, columns }: TableCells, row: number): boolean {
  return isColumnNumberRow(
    sheet,
    row,
    columns.map(({ index }) => ({ column: index })),
  );
}

function unlabelledShape(
  cells: TableCells,
  row: number,
  above: readonly ShapedRow[],
  tasksFollow: boolean,
): Pick<ShapedRow, "shape" | "bullet"> {
  const content = cells.own(row, "content");
  if (content === "" && isCovered(cells, row)) return { shape: "assignment", bullet: false };
  if (isContinuation(cells, row, content, above)) return { shape: "continuation", bullet: false };
  if (content === "") return { shape: "unnumbered", bullet: false };
  const bullet = isBullet(content);
  if (TASK_VALUES.some((role) => cells.filled(row, role))) return { shape: "unnumbered", bullet };
  return { shape: bullet || !tasksFollow ? "detail" : "heading", bullet };
}

/** The content cell is covered by a merged cell of a row above. */
function isCovered(cells: TableCells, row: number): boolean {
  const column = cells.column("content");
  return column !== null && cells.coveredBy(row, column) !== null;
}

/** Tells rows in which every filled cell repeats one row of the heading. */
function repeatedHeaderTest(cells: TableCells, block: HeaderBlock): (row: number) => boolean {
  const headers: (readonly string[])[] = [];
  for (let row = block.first; row <= block.last; row++) {
    headers.push(cells.columns.map(({ index }) => foldKey(textAt(cells.sheet, row, index))));
  }
  const repeats = (header: readonly string[], text: string, place: number) =>
    header[place] !== "" && header[place] === foldKey(text);
  return (row) =>
    headers.some((header) => cells.everyText(row, (text, place) => repeats(header, text, place))) &&
    cells.texts(row).length >= 2;
}

/** Total, subtotal and "trong đó" rows: the words stand alone, nobody leads and no time is set. */
function sumShape(
  cells: TableCells,
  row: number,
  above: readonly ShapedRow[],
): "total" | "subtotal" | "breakdown" | null {
  const only = cells.onlyText(row, saysNoWords);
  if (!only) return null;
  if (isSubtotalText(only.text)) return "subtotal";
  if (isTotalText(only.text)) return "total";
  if (only.column.role !== "content" && only.column.role !== "number") return null;
  if (isBreakdownText(only.text) && above.some(isTaskLike)) return "breakdown";
  const inBreakdown = findLast(above, ({ shape }) => shape !== "blank")?.shape === "breakdown";
  return inBreakdown && isBullet(only.text) && hasAmount(cells, row) ? "breakdown" : null;
}

const NO_WORDS: ReadonlySet<ColumnRole> = new Set(["budget", "budgetPart", "note", "other"]);

/** No sentence: an amount, a note, or a label of a letter or two. */
function saysNoWords({ role }: Column, text: string): boolean {
  return NO_WORDS.has(role) || (role === "number" && (text.length <= 2 || foldKey(text).length <= 4));
}

function hasAmount(cells: TableCells, row: number): boolean {
  return [...cells.all("budget"), ...cells.all("budgetPart")].some(
    ({ index }) => textAt(cells.sheet, row, index).trim() !== "",
  );
}

function isTaskLike({ shape }: ShapedRow): boolean {
  return shape === "numbered" || shape === "unnumbered" || shape === "assignment" || shape === "heading";
}

/** The rest of cells that a page break cut (spec §2). */
function isContinuation(cells: TableCells, row: number, content: string, above: readonly ShapedRow[]): boolean {
  const begun = findLast(
    above,
    ({ shape }) =>
      shape !== "blank" && shape !== "repeatedHeader" && shape !== "columnNumbers" && shape !== "continuation",
  );
  if (!begun || !isTaskLike(begun) || hasAmount(cells, row)) return false;
  const timed = cells.filled(row, "time") || cells.filled(row, "start") || cells.filled(row, "end");
  if (timed && (cells.filled(row, "lead") || cells.filled(row, "internalLead"))) return false;
  if (content.trim() === "") return true;
  return goesOn(cells.own(begun.row, "content"), content);
}

/** The last row that is surely part of the table: labelled, or with content and two more cells of a task. */
function lastTaskLikeRow(cells: TableCells, first: number, last: number, dateSystem: 1900 | 1904): number {
  for (let row = last; row >= first; row--) {
    const texts = cells.texts(row);
    if (texts.length === 0 || texts.every(isFooterText)) continue;
    const values = [...TASK_VALUES, "coordinating" as const].filter((role) => cells.has(row, role)).length;
    if (cells.filled(row, "content") && (values >= 2 || (labelOfRow(cells, row, dateSystem) && texts.length >= 2)))
      return row;
  }
  return first - 1;
}

/** Past the last task only sums and what a page break cut off belong to the table; notes and signatures end it. */
function endsTable(cells: TableCells, row: number, above: readonly ShapedRow[]): boolean {
  const texts = cells.texts(row);
  if (texts.length === 0 || texts.some((text) => isTotalText(text) || isSubtotalText(text))) return false;
  if (texts.every(isFooterText) || isSigned(cells, row, above)) return true;
  if (hasAmount(cells, row)) return false;
  const before = findLast(above, ({ shape }) => shape !== "blank");
  return before?.shape === "total" || above.at(-1)?.shape === "blank";
}

/** Capitals beside the content, under cells that are not in capitals: an office that signs, whatever its name. */
function isSigned(cells: TableCells, row: number, above: readonly ShapedRow[]): boolean {
  const last = findLast(above, isTaskLike);
  if (!last || cells.has(row, "content")) return false;
  return cells.everyText(row, (text, place) => isAllCapitals(text) && !isAllCapitals(cells.text(last.row, place)));
}

/** A bare "Cộng" between the first and the last total closes a section. */
function settleTotals(rows: ShapedRow[]): void {
  const totals = rows.flatMap(({ shape }, at) => (shape === "total" ? [at] : []));
  const firstTask = rows.findIndex(isTaskLike);
  for (const at of totals.slice(0, -1)) {
    const row = rows[at];
    if (row && at > firstTask) rows[at] = { ...row, shape: "subtotal" };
  }
}

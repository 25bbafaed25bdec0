import type { SheetSnapshot } from "../../engine/index";
import { contentOf } from "../../engine/index";
import type { HostErrorCode } from "../workbook-host";
import { holdsSkeleton } from "./content-compare";
import { isLookedAt, skeletonOf } from "./formula-rows";
import type { FormulaImage, RemoveColumnChange } from "./host-change";
import { anchoredRow, movedBlock, nameOfRow } from "./locate";
import type { SheetState } from "./sheet-state";
import type { LineChange, LineStep, LostRows } from "./steps";

type RowChange = Exclude<LineChange, { type: "insertColumn" | "removeColumn" }>;

/** Rows and columns that come or go. */
export function planLines(
  state: SheetState,
  change: LineChange,
  states: ReadonlyMap<string, SheetState>,
): LineStep | HostErrorCode | "done" {
  if (state.writable.filtered.size > 0) return "filtered";
  if (change.type === "insertColumn") return planInsertColumn(state, change);
  if (change.type === "removeColumn") return planRemoveColumn(state, change);
  const row = rowNow(state, change);
  if (row === null) return "changed";
  const located = { ...change, row };
  const deletes = change.type === "deleteRows" || change.type === "removeRows";
  if (isNotDoneYet(state.now, change, row)) return "done";
  if (change.type === "removeRows" && !isBlank(state.now, row, change.count)) return "changed";
  if (deletes && breaksTable(state.now, row, change.count)) return "tablePart";
  const above = nameOfRow(state.now, row - 1);
  const below = nameOfRow(state.now, row);
  const lost = change.type === "deleteRows" ? lostRows(state, located, states) : null;
  state.moveRows(change.row, row, deletes ? -change.count : change.count);
  if (change.type === "restoreRows") {
    for (const { row: at, column, content } of change.image.cells) {
      const place = { row: row + at, column };
      state.set(place, place, content);
    }
    const formulas = change.formulas.filter((image) => isStillOne(states.get(image.sheet), image));
    return { type: "lines", change, located: { ...change, row, formulas }, above, below, lost };
  }
  return { type: "lines", change, located, above, below, lost };
}

/**
 * Where the row of a change stands now. Rows are never deleted or moved on the strength of a number alone: the row, or the one
 * above for rows that come in, is known by its anchor or by all that stood in it.
 */
function rowNow(state: SheetState, change: RowChange): number | null {
  if (change.type === "restoreRows" || change.type === "removeRows") {
    const above = change.row === 0 ? null : anchoredRow(state, change.row - 1, change.above);
    return change.row === 0 ? 0 : above === null ? null : above + 1;
  }
  if (change.anchor) return anchoredRow(state, change.row, change.anchor.rowContent);
  if (!state.seen) return null;
  if (change.type === "deleteRows") return movedBlock(state.now, state.seen, change.row, change.count);
  if (change.row === 0) return 0;
  const above = movedBlock(state.now, state.seen, change.row - 1, 1);
  return above === null ? null : above + 1;
}

/** The journal is written before the change: where Excel broke off in between there is nothing to take back. */
function isNotDoneYet(sheet: SheetSnapshot, change: RowChange, row: number): boolean {
  if (change.type === "removeRows") return change.below !== "" && nameOfRow(sheet, row) === change.below;
  if (change.type !== "restoreRows") return false;
  const filled = change.image.cells.filter(({ content }) => content.kind !== "empty");
  const stands = filled.every(({ row: at, column, content }) =>
    holdsSkeleton(contentOf(sheet.cells.get(row + at, column)), content),
  );
  return filled.length > 0 && stands;
}

/** The formula stands there, whatever the deleted rows made of its references. */
function isStillOne(state: SheetState | undefined, { row, column, formula }: FormulaImage): boolean {
  const present = state?.now.cells.get(row, column)?.formula;
  return present !== undefined && skeletonOf(present) === skeletonOf(formula);
}

function isBlank(sheet: SheetSnapshot, row: number, count: number): boolean {
  return lines(row, count).every((at) => sheet.cells.row(at).every(([, cell]) => contentOf(cell).kind === "empty"));
}

/** Without its header, its total or its last row a table is no table any more. */
function breaksTable({ tables }: SheetSnapshot, row: number, count: number): boolean {
  const last = row + count - 1;
  return tables.some(({ range, headerRowCount, totalsRowCount }) => {
    const top = range.top + headerRowCount;
    const bottom = range.bottom - totalsRowCount;
    if (last < range.top || row > range.bottom) return false;
    return row < top || last > bottom || (row <= top && last >= bottom);
  });
}

function lostRows(
  state: SheetState,
  { row, count }: { readonly row: number; readonly count: number },
  states: ReadonlyMap<string, SheetState>,
): LostRows {
  const last = row + count - 1;
  const cells = lines(row, count).flatMap((at) =>
    state.now.cells.row(at).map(([column, cell]) => ({ row: at - row, column, content: contentOf(cell) })),
  );
  const merges = (state.now.merges ?? []).filter(({ top, bottom }) => bottom >= row && top <= last);
  const formulas: FormulaImage[] = [];
  for (const [sheet, { now }] of states) {
    now.cells.forEach(({ formula }, at, column) => {
      const inside = now === state.now && at >= row && at <= last;
      if (formula === undefined || inside || !isLookedAt(formula, row, last)) return;
      if (now === state.now || formula.includes("!")) formulas.push({ sheet, row: at, column, formula });
    });
  }
  return { readRows: lines(row, count).map((at) => state.rows.at(at)), cells, merges: merges, formulas };
}

function planInsertColumn(
  state: SheetState,
  change: Extract<LineChange, { type: "insertColumn" }>,
): LineStep | HostErrorCode | "done" {
  const { seen } = state;
  if (!seen || movedBlock(state.now, seen, change.headerRow, 1) !== change.headerRow) return "changed";
  state.insertColumn(change);
  return { type: "lines", change, located: change, above: "", below: "", lost: null };
}

/** Only the heading may stand there. */
function planRemoveColumn(state: SheetState, change: RemoveColumnChange): LineStep | HostErrorCode | "done" {
  const { column, headerRow, header } = change;
  const heading = contentOf(state.now.cells.get(headerRow, column));
  const isThere = heading.kind === "text" && heading.text === header;
  if (!isThere && state.now.cells.rowNumbers().some((row) => hasContent(state.now, row, column))) return "done";
  for (const row of state.now.cells.rowNumbers()) {
    const content = contentOf(state.now.cells.get(row, column));
    const isHeading = row === headerRow && content.kind === "text" && content.text === header;
    if (content.kind !== "empty" && !isHeading) return "changed";
  }
  state.removeColumn(column);
  return { type: "lines", change, located: change, above: "", below: "", lost: null };
}

function hasContent(sheet: SheetSnapshot, row: number, column: number): boolean {
  return contentOf(sheet.cells.get(row, column)).kind !== "empty";
}

function lines(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}

import type { SheetSnapshot } from "../../engine/index";
import { contentOf } from "../../engine/index";
import type { HostErrorCode } from "../workbook-host";
import { isBelow, landmarkBelow } from "./landmark";
import { anchoredRow, movedBlock, nameOfRow } from "./locate";
import { losesHidden, lostRows } from "./lost-rows";
import { planInsertColumn, planRemoveColumn } from "./plan-columns";
import { planRestoreRows } from "./plan-restore-rows";
import { rowsFrom } from "./rows-from";
import type { SheetState } from "./sheet-state";
import type { LineChange, LineStep, LostRows } from "./steps";

type RowChange = Exclude<LineChange, { type: "insertColumn" | "removeColumn" }>;

/** Rows and columns that come or go. */
export function planLines(
  state: SheetState,
  change: LineChange,
  states: ReadonlyMap<string, SheetState>,
  resumed: boolean,
): LineStep | HostErrorCode | "done" {
  if (state.writable.filtered.size > 0) return "filtered";
  if (change.type === "insertColumn") return planInsertColumn(state, change);
  if (change.type === "removeColumn") return planRemoveColumn(state, change);
  const row = rowNow(state, change);
  if (row === null) return "changed";
  const located = { ...change, row };
  const deletes = change.type === "deleteRows" || change.type === "removeRows";
  if (change.type === "restoreRows") return planRestoreRows(state, { ...change, row }, { change, states, resumed });
  // The journal is written before the change: where Excel broke off in between there is nothing to take back.
  if (change.type === "removeRows" && isBelow(state.now, row, change.beyond)) return "done";
  if (change.type === "removeRows" && !isBlank(state.now, row, change.count)) return "changed";
  if (deletes && breaksTable(state.now, row, change.count)) return "tablePart";
  const above = nameOfRow(state.now, row - 1);
  const gone = change.type === "deleteRows" ? rowsFrom(row, change.count) : [];
  const names = gone.map((at) => nameOfRow(state.now, at));
  const beyond = landmarkBelow(state.now, row + gone.length, names);
  let lost: LostRows | null = null;
  if (change.type === "deleteRows") {
    lost = lostRows(state, change.row, located, states);
    if (losesHidden(state, { change, located: { ...change, row }, lost }, states)) return "merged";
  }
  state.moveRows(change.row, row, deletes ? -change.count : change.count);
  return { type: "lines", change, located, above, beyond, standing: false, lost };
}

/**
 * Where the row of a change stands now. Rows are never deleted or moved on the strength of a number alone: the row, or the one
 * above for rows that come in, is known by its anchor or by all that stood in it.
 */
function rowNow(state: SheetState, change: RowChange): number | null {
  if (change.type === "restoreRows" || change.type === "removeRows") {
    const above = anchoredRow(state, change.row - 1, change.above);
    return above === null ? null : above + 1;
  }
  if (change.anchor) {
    // Rows that come in go by the row above.
    const step = change.type === "insertRows" ? 1 : 0;
    const row = anchoredRow(state, change.row - step, change.anchor.rowContent);
    return row === null ? null : row + step;
  }
  if (!state.seen) return null;
  if (change.type === "deleteRows") return movedBlock(state.now, state.seen, change.row, change.count);
  const above = movedBlock(state.now, state.seen, change.row - 1, 1);
  return above === null ? null : above + 1;
}

function isBlank(sheet: SheetSnapshot, row: number, count: number): boolean {
  return rowsFrom(row, count).every((at) => sheet.cells.row(at).every(([, cell]) => contentOf(cell).kind === "empty"));
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

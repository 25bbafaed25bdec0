import { contentOf } from "../../engine/index";
import type { HostErrorCode } from "../workbook-host";
import type { RemoveColumnChange } from "./host-change";
import { isRight, landmarkRight } from "./landmark";
import { movedBlock, textAt } from "./locate";
import type { SheetState } from "./sheet-state";
import type { LineChange, LineStep } from "./steps";

/** A column that comes in: the row of its heading must stand where it was. */
export function planInsertColumn(
  state: SheetState,
  change: Extract<LineChange, { type: "insertColumn" }>,
): LineStep | HostErrorCode | "done" {
  const { seen } = state;
  if (!seen || movedBlock(state.now, seen, change.headerRow, 1) !== change.headerRow) return "changed";
  const beyond = landmarkRight(state.now, change);
  state.insertColumn(change);
  return { type: "lines", change, located: change, above: "", beyond, standing: false, lost: null };
}

/** A column of ours that goes: only the heading may stand there. */
export function planRemoveColumn(state: SheetState, change: RemoveColumnChange): LineStep | HostErrorCode | "done" {
  const { column, headerRow, header, beyond } = change;
  if (isRight(state.now, change, beyond)) return "done";
  const isThere = textAt(state.now, headerRow, column) === header;
  if (!isThere && beyond === null) return "done";
  // A blank column without a heading is ours only where what it moved stands behind it.
  if (!isThere && !isRight(state.now, { headerRow, column: column + 1 }, beyond)) return "changed";
  for (const row of state.now.cells.rowNumbers()) {
    const content = contentOf(state.now.cells.get(row, column));
    const isHeading = row === headerRow && isThere;
    if (content.kind !== "empty" && !isHeading) return "changed";
  }
  state.removeColumn(column);
  return { type: "lines", change, located: change, above: "", beyond: null, standing: false, lost: null };
}

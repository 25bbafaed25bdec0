import type { CellAddress, SetCellChange, WorkbookSnapshot } from "../../../engine/index";
import { contentOf } from "../../../engine/index";
import type { HostErrorCode, Refusal } from "../../workbook-host";
import { refusal } from "../host-errors";
import { holds } from "./content-compare";
import { asWorkbookChange, type HostChange } from "./host-change";
import { anchoredCell, movedBlock, nameOfRow } from "./locate";
import { planLines } from "./plan-lines";
import { isSheetChange, planSheet } from "./plan-sheet";
import { SheetState } from "./sheet-state";
import type { Step } from "./steps";
import type { WritableSheet } from "./writable-sheet";

export interface WritePlan {
  readonly steps: readonly Step[];
  readonly refused: readonly Refusal[];
  /** Changes whose cells hold already what was to be written. */
  readonly done: number;
}

export interface PlanInput {
  /** The sheets there are, by the names used in the changes. */
  readonly sheets: ReadonlyMap<string, WritableSheet>;
  /** The workbook the changes were worked out on; null where that is not known. */
  readonly seen: WorkbookSnapshot | null;
  /** Sheets may be neither added nor deleted. */
  readonly structureProtected: boolean;
}

/**
 * Works through the changes one after the other, as `applyChanges` does, on what Excel holds now: each is found again, checked
 * and turned into a step, or refused. Nothing is written here.
 */
export function planSteps(changes: readonly HostChange[], input: PlanInput): WritePlan {
  const states = new Map<string, SheetState>();
  for (const [name, sheet] of input.sheets) {
    const seen = input.seen?.sheets.find((one) => one.name === name) ?? null;
    states.set(name, new SheetState(sheet, seen));
  }
  const plan = { steps: [] as Step[], refused: [] as Refusal[], done: 0 };
  for (const change of changes) {
    const planned = planChange(states, change, input);
    if (typeof planned === "object") plan.steps.push(planned);
    else if (planned === "done") plan.done++;
    else {
      const state = states.get(change.sheet);
      if (state) state.refusedOne = true;
      plan.refused.push(refusal(asWorkbookChange(change), planned));
    }
  }
  return plan;
}

type Planned = Step | HostErrorCode | "done";

function planChange(states: Map<string, SheetState>, change: HostChange, input: PlanInput): Planned {
  const state = states.get(change.sheet);
  if (isSheetChange(change)) return planSheet(state, change, input.structureProtected);
  if (!state) return "sheetMissing";
  if (state.replaced) return "dependent";
  if (state.writable.snapshot.isProtected) return "protected";
  if (change.type === "setCell") return planCell(state, change);
  return state.refusedOne ? "dependent" : planLines(state, change, states);
}

function planCell(state: SheetState, change: SetCellChange): Planned {
  const at = cellNow(state, change);
  if (!at) return "changed";
  const { row, column } = at;
  const before = contentOf(state.now.cells.at(at));
  const readRow = state.origin(row);
  if (!holds(before, change.before)) return holds(before, change.after) ? "done" : "changed";
  if (isCovered(state, at)) return "merged";
  if (readRow !== null && state.writable.filtered.has(readRow)) return "filtered";
  state.set(change.cell, at, change.after);
  const formatAbove = state.now.cells.get(row - 1, column)?.style.numberFormat ?? "General";
  return {
    type: "cell",
    change,
    row,
    column,
    readRow,
    formatAbove,
    before,
    rowName: nameOfRow(state.now, row, column),
  };
}

/** Without an anchor the row is known by all that stands in it. */
function cellNow(state: SheetState, { cell, anchor }: SetCellChange): CellAddress | null {
  if (anchor || !state.seen) return anchoredCell(state, cell, anchor);
  const row = movedBlock(state.now, state.seen, cell.row, 1);
  return row === null ? null : { row, column: cell.column };
}

function isCovered({ now }: SheetState, { row, column }: CellAddress): boolean {
  return (now.merges ?? []).some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

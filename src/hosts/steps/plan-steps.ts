import type { CellAddress, SetCellChange, WorkbookSnapshot } from "../../engine/index";
import { contentOf } from "../../engine/index";
import type { HostErrorCode, Refusal } from "../workbook-host";
import { refusal } from "../host-failure";
import { holds, holdsSkeleton } from "./content-compare";
import { isCovered } from "./covered";
import { asWorkbookChange, type HostCellChange, type HostChange } from "./host-change";
import { anchoredCell, movedBlock, nameOfRow } from "./locate";
import { planLines } from "./plan-lines";
import { planName } from "./plan-name";
import { isSheetChange, planSheet } from "./plan-sheet";
import { SheetState } from "./sheet-state";
import type { Step } from "./steps";
import type { WritableSheet } from "./writable-sheet";

export interface WritePlan extends PlannedChanges {
  readonly steps: readonly Step[];
}

/** What became of changes, but for the steps they came to. */
export interface PlannedChanges {
  readonly refused: readonly Refusal[];
  /** Changes whose cells hold already what was to be written. */
  readonly done: number;
  /**
   * Changes to plan once these steps are written: they deal with names or formulas, whose references Excel moves with the rows, or
   * with a cell that has then another format than was read.
   */
  readonly rest: readonly HostChange[];
  /** The workbook on which the rest was worked out. */
  readonly seen: WorkbookSnapshot | null;
}

export interface PlanInput {
  /** The sheets there are, by the names used in the changes. */
  readonly sheets: ReadonlyMap<string, WritableSheet>;
  /** The workbook the changes were worked out on; null where that is not known. */
  readonly seen: WorkbookSnapshot | null;
  /** Sheets may be neither added nor deleted. */
  readonly structureProtected: boolean;
  /** Rows or columns were moved by changes before these. */
  readonly linesMoved: boolean;
  /** An undo that broke off is taken up again: of what it gives back a part may stand there. */
  readonly resumed: boolean;
  /** A journal is kept, which finds rows again by their names. */
  readonly hasJournal: boolean;
}

/** The steps that changes come to. */
export function planSteps(changes: readonly HostChange[], input: PlanInput): WritePlan {
  const steps: Step[] = [];
  return { ...passSteps(changes, input, (step) => steps.push(step)), steps };
}

/**
 * Works through the changes one after the other, as `applyChanges` does, on what Excel holds now: each is found again, checked
 * and turned into a step, which is handed on, or refused. Nothing is written here, nor is any step kept.
 */
export function passSteps(
  changes: readonly HostChange[],
  input: PlanInput,
  handOn: (step: Step) => void,
): PlannedChanges {
  const states = new Map<string, SheetState>();
  for (const [name, sheet] of input.sheets) {
    const seen = input.seen?.sheets.find((one) => one.name === name) ?? null;
    states.set(name, new SheetState(sheet, seen));
  }
  const plan = { refused: [] as Refusal[], done: 0 };
  let moved = false;
  for (const [at, change] of changes.entries()) {
    if (moved && dealsWithFormulas(states, change)) {
      return { ...plan, rest: changes.slice(at), seen: seenNow(input.seen, states) };
    }
    const planned = planChange(states, change, input);
    if (planned === "later") return { ...plan, rest: changes.slice(at), seen: seenNow(input.seen, states) };
    if (typeof planned === "object") {
      handOn(planned);
      moved ||= planned.type === "lines";
    } else if (planned === "done") plan.done++;
    else {
      const state = states.get(change.sheet);
      if (state) state.refusedOne = true;
      if (change.type === "setCell") state?.refusedCells.push(change.cell);
      plan.refused.push(refusal(asWorkbookChange(change), planned));
    }
  }
  return { ...plan, rest: [], seen: seenNow(input.seen, states) };
}

function dealsWithFormulas(states: ReadonlyMap<string, SheetState>, change: HostChange): boolean {
  if (change.type === "deleteRows" || change.type === "restoreRows" || change.type === "setName") return true;
  const state = states.get(change.sheet);
  const at = change.type === "setCell" && state ? cellNow(state, change) : null;
  return at !== null && state?.now.cells.at(at)?.formula !== undefined;
}

function seenNow(seen: WorkbookSnapshot | null, states: ReadonlyMap<string, SheetState>): WorkbookSnapshot | null {
  return seen && { ...seen, sheets: seen.sheets.map((sheet) => states.get(sheet.name)?.seen ?? sheet) };
}

type Planned = Step | HostErrorCode | "done" | "later";

function planChange(states: Map<string, SheetState>, change: HostChange, input: PlanInput): Planned {
  const state = states.get(change.sheet);
  if (isSheetChange(change)) return planSheet(state, change, input);
  if (!state) return "sheetMissing";
  if (state.replaced) return "dependent";
  if (change.type === "setCell") return planCell(state, change, input);
  if (state.writable.snapshot.isProtected) return "protected";
  if (change.type === "setName") return planName(state, change, input.resumed);
  return state.refusedOne ? "dependent" : planLines(state, change, states, input.resumed);
}

function planCell(state: SheetState, change: HostCellChange, { linesMoved, hasJournal }: PlanInput): Planned {
  const at = cellNow(state, change);
  // What it was to be found by may be another cell the protection has barred.
  if (!at) return isBarred(state, change, change.cell) ? "protected" : "changed";
  const { row, column } = at;
  const before = contentOf(state.now.cells.at(at));
  const origin = state.origin(at);
  if (origin && state.isWritten(at)) return "later";
  const isBefore = linesMoved ? holdsSkeleton(before, change.before) : holds(before, change.before);
  if (!isBefore && !holds(before, change.after)) return "changed";
  // A run that broke off may have written the value and not the format, or the other way round.
  if (!isBefore && !changesFormat(change)) return "done";
  if (isBarred(state, change, at)) return "protected";
  if (isCovered(state.now, row, column)) return "merged";
  if (origin && state.writable.filtered.has(origin.row)) return "filtered";
  const formatInNewRow = origin
    ? "General"
    : (formatOf(state, at) ?? formatOf(state, { row: row - 1, column }) ?? "General");
  state.set(change.cell, at, change.after, change.numberFormat ?? (origin ? undefined : formatInNewRow));
  return {
    type: "cell",
    change,
    row,
    column,
    origin,
    formatOrigin: formatOrigin(state, change, at),
    formatInNewRow,
    before,
    rowName: hasJournal ? nameOfRow(state.now, row, column) : "",
  };
}

function formatOf({ now }: SheetState, at: CellAddress): string | undefined {
  return now.cells.at(at)?.style.numberFormat;
}

/** On a protected sheet only unlocked cells take contents, and formats stay, unless the protection allows formatting. */
function isBarred({ writable }: SheetState, change: HostCellChange, at: CellAddress): boolean {
  if (!writable.snapshot.isProtected) return false;
  if (writable.isLocked(at)) return true;
  const present = writable.numberFormat(at);
  const { after, numberFormat = present, fontName, formatFrom, look } = change;
  // With a whole format a lock would be carried over.
  if (formatFrom !== undefined || look !== undefined) return true;
  // What is no text cannot be entered into a cell of the format "@".
  const misread = present === "@" && after.kind !== "text" && after.kind !== "empty";
  return !writable.mayFormat && (fontName !== undefined || misread || numberFormat !== present);
}

function changesFormat({ numberFormat, fontName, formatFrom, look }: HostCellChange): boolean {
  return [numberFormat, fontName, formatFrom, look].some((part) => part !== undefined);
}

/** The cell whose format is carried over stands where it stood beside the one that takes it. */
function formatOrigin(state: SheetState, { cell, formatFrom }: SetCellChange, at: CellAddress): CellAddress | null {
  if (!formatFrom) return null;
  return state.origin({ row: formatFrom.row + at.row - cell.row, column: formatFrom.column + at.column - cell.column });
}

/** Without an anchor the row is known by all that stands in it. */
function cellNow(state: SheetState, { cell, anchor }: SetCellChange): CellAddress | null {
  if (anchor || !state.seen) return anchoredCell(state, cell, anchor);
  const row = movedBlock(state.now, state.seen, cell.row, 1);
  return row === null ? null : { row, column: cell.column };
}

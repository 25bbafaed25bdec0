import type { Localized, WorkbookChange } from "../../engine/index";
import type { RunSummary } from "../../hosts/workbook-host";
import type { CheckedWorkbook, PaneState } from "./state";

/** What the user can have written. */
export type RunKind = "fix" | "fill" | "addColumn" | "removeColumns" | "summarize" | "template" | "report" | "sample";

/** A press of a button that writes. */
export interface Job {
  readonly kind: RunKind;
  /** What to write, from the plan as last checked; asked again when a run that failed is tried once more. */
  readonly prepare: (result: CheckedWorkbook) => Work | Promise<Work>;
}

export interface Work {
  /** What the button says, e.g. "Điền 84 ô". */
  readonly label: string;
  /** What the label counts: cells, findings, sheets. It may take more changes than that to write them. */
  readonly count: number;
  readonly changes: readonly WorkbookChange[];
}

/** The run that is going on or was the last one. */
export type Run =
  | {
      readonly phase: "running";
      readonly kind: RunKind;
      readonly label: string;
      readonly count: number;
      /** Changes dealt with, of all. */
      readonly done: number;
      readonly total: number;
      /** Of the changes those that write a cell. */
      readonly cells: number;
      readonly cancelling: boolean;
    }
  | {
      readonly phase: "finished";
      readonly kind: RunKind;
      readonly label: string;
      readonly total: number;
      /** Of the changes those that write a cell. */
      readonly cells: number;
      readonly applied: number;
      readonly cancelled: boolean;
      readonly refused: readonly RefusedChange[];
    }
  | { readonly phase: "undoing"; readonly label: string }
  | {
      readonly phase: "undone";
      readonly label: string;
      readonly applied: number;
      readonly refused: readonly RefusedChange[];
    }
  /** Found in the journal when the pane was opened. */
  | { readonly phase: "earlier"; readonly label: string };

export interface RefusedChange {
  readonly change: WorkbookChange;
  /** Why, and what to do. */
  readonly sentence: Localized;
}

export type RunAction =
  | {
      readonly type: "runStarted";
      readonly kind: RunKind;
      readonly label: string;
      readonly count: number;
      readonly total: number;
      readonly cells: number;
    }
  | { readonly type: "runAdvanced"; readonly done: number; readonly total: number }
  | { readonly type: "runCancelled" }
  | {
      readonly type: "runFinished";
      readonly applied: number;
      readonly cancelled: boolean;
      readonly refused: readonly RefusedChange[];
    }
  | { readonly type: "undoStarted"; readonly label: string }
  | { readonly type: "undone"; readonly applied: number; readonly refused: readonly RefusedChange[] }
  /** The run or undo broke off with a failure. */
  | { readonly type: "runBroken" }
  | { readonly type: "runDismissed" }
  | { readonly type: "journalRead"; readonly lastRun: RunSummary | null };

type Finished = Extract<Run, { readonly phase: "finished" }>;

/** How much of a run was written: in cells where that can be told, else in changes. */
export function writtenOf({ total, cells, applied, cancelled, refused }: Finished) {
  const notCells = refused.filter(({ change }) => change.type !== "setCell");
  // Which changes came before the user stopped it nobody says.
  if (cells === 0 || notCells.length > 0 || (cancelled && cells < total)) {
    return { unit: "change", done: applied, of: total } as const;
  }
  return { unit: "cell", done: cancelled ? applied : cells - refused.length, of: cells } as const;
}

/** Something is being written: nothing else may be. */
export function isWriting({ run }: Pick<PaneState, "run">): boolean {
  return run?.phase === "running" || run?.phase === "undoing";
}

/** The state after something happened to a run. */
export function reduceRun(state: PaneState, action: RunAction): PaneState {
  const { run } = state;
  switch (action.type) {
    case "runStarted": {
      const { type: _, ...started } = action;
      return { ...state, failure: null, run: { phase: "running", ...started, done: 0, cancelling: false } };
    }
    case "runAdvanced":
      return run?.phase === "running" ? { ...state, run: { ...run, done: action.done, total: action.total } } : state;
    case "runCancelled":
      return run?.phase === "running" ? { ...state, run: { ...run, cancelling: true } } : state;
    case "runFinished": {
      if (run?.phase !== "running") return state;
      const { kind, label, total, cells } = run;
      const { applied, cancelled, refused } = action;
      return { ...state, run: { phase: "finished", kind, label, total, cells, applied, cancelled, refused } };
    }
    case "undoStarted":
      return { ...state, failure: null, run: { phase: "undoing", label: action.label } };
    case "undone": {
      if (run?.phase !== "undoing") return state;
      const { applied, refused } = action;
      return { ...state, run: { phase: "undone", label: run.label, applied, refused } };
    }
    case "runBroken":
    case "runDismissed":
      return { ...state, run: null };
    case "journalRead":
      return { ...state, lastRun: action.lastRun };
  }
}

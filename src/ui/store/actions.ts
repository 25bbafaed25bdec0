import type { TimeFilter, WorkbookSettings } from "../../engine/index";
import type { HostCapabilities, RunSummary } from "../../hosts/workbook-host";
import type { RunAction } from "./run";
import type { CheckedWorkbook, Grouping, PaneFailure, SettingsEdit, SheetCell, Tab, TablePlace } from "./state";
import type { SummaryChoice } from "./summary-choice";

/** Everything that can happen to the pane's state. */
export type Action =
  | {
      readonly type: "connected";
      readonly capabilities: HostCapabilities;
      readonly settings: WorkbookSettings;
      /** From before the pane was opened. */
      readonly lastRun: RunSummary | null;
    }
  | { readonly type: "checkStarted" }
  | { readonly type: "checkPostponed" }
  | { readonly type: "checked"; readonly result: CheckedWorkbook }
  | { readonly type: "settingsChanged"; readonly settings: WorkbookSettings }
  | { readonly type: "failed"; readonly failure: PaneFailure }
  | { readonly type: "failureDismissed" }
  | { readonly type: "filtered"; readonly filter: string }
  | { readonly type: "grouped"; readonly grouping: Grouping }
  | { readonly type: "folded"; readonly heading: string }
  | { readonly type: "cardOpened"; readonly card: string }
  | { readonly type: "cardClosed" }
  | { readonly type: "sheetSelected"; readonly cell: SheetCell }
  | { readonly type: "ignored"; readonly count: number }
  | { readonly type: "restored"; readonly count: number }
  | { readonly type: "unitAdded"; readonly name: string }
  | { readonly type: "marked"; readonly on: boolean }
  | { readonly type: "tabOpened"; readonly tab: Tab }
  | { readonly type: "fillTicked"; readonly keys: readonly string[]; readonly ticked: boolean }
  | { readonly type: "timelineFiltered"; readonly filter: Partial<TimeFilter> }
  | { readonly type: "summaryChosen"; readonly choice: Partial<SummaryChoice> }
  | { readonly type: "edited"; readonly edit: SettingsEdit }
  | { readonly type: "editUndone" }
  | { readonly type: "tableChosen"; readonly table: TablePlace | null }
  | { readonly type: "welcomed" }
  | RunAction;

import type {
  FindingCounts,
  Localized,
  Plan,
  RuleMeta,
  TimeFilter,
  WorkbookReport,
  WorkbookSettings,
} from "../../engine/index";
import type { HostCapabilities, RunSummary } from "../../hosts/workbook-host";
import type { Ask } from "../desk/questions";
import type { ListedFinding } from "./listed-finding";
import type { Run } from "./run";
import type { SummaryChoice } from "./summary-choice";

/** All the pane shows, in one value. */
export interface PaneState {
  readonly phase: "idle" | "checking" | "checked";
  /** What Excel allows; null until the workbook is connected. */
  readonly capabilities: HostCapabilities | null;
  readonly settings: WorkbookSettings | null;
  /** The last check that went through; stays while the next one runs or fails. */
  readonly result: CheckedWorkbook | null;
  readonly failure: PaneFailure | null;
  readonly view: FindingsView;
  /** Key of the card that is open in the list. */
  readonly openCard: string | null;
  /** The cell selected in the sheet, so that its findings stand out. */
  readonly sheetSelection: SheetCell | null;
  /** The findings changed since the sheet was marked. */
  readonly marksOutdated: boolean;
  /** What the live region says last; the number tells two equal ones apart. */
  readonly news: News | null;
  readonly tab: Tab;
  /** What is being written, or what came of it; null once the user closed it. */
  readonly run: Run | null;
  /** What Hoàn tác would take back. */
  readonly lastRun: RunSummary | null;
  /** Ticks of proposals the user set, by key; the others are as they are at first. */
  readonly fillTicks: ReadonlyMap<string, boolean>;
  readonly summary: SummaryChoice;
  /** Which tasks Tiến độ shows. */
  readonly timeline: TimeFilter;
  /** The view that a view of the menu goes back to. */
  readonly cameFrom: BarTab;
  /** The last change of what is kept with the workbook, until it is taken back. */
  readonly lastEdit: SettingsEdit | null;
  /** The table of which the columns are shown; the first one where null or gone. */
  readonly chosenTable: TablePlace | null;
  /** First run: says in three sentences what this is. */
  readonly welcome: boolean;
}

/** Views with a tab of their own. */
export type BarTab = "check" | "fill" | "timeline" | "budget" | "summary";

/** Views of the menu, that one comes back from. */
export type MenuTab = "report" | "submission" | "template" | "directory" | "columns" | "settings" | "help";

export type Tab = BarTab | MenuTab;

/** A change of what is kept with the workbook: what it was about, and what stood there before. */
export interface SettingsEdit {
  readonly kind: "directory" | "columns" | "settings";
  readonly undo: Partial<WorkbookSettings>;
}

/** Where the heading of a table begins. */
export interface TablePlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell by sheet name and A1 address. */
export interface SheetCell {
  readonly sheet: string;
  readonly address: string;
}

export interface CheckedWorkbook {
  /** Of a long plan it may take long to get: what can be asked is asked. */
  readonly plan: Plan;
  readonly report: WorkbookReport;
  /** The report's findings with what the list shows of their rows. */
  readonly listed: readonly ListedFinding[];
  readonly rules: ReadonlyMap<string, RuleMeta>;
  /** Every sheet of the workbook, in order; `hidden` from the reader of the file or not. */
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  /** With no period anywhere: the year most time cells state. */
  readonly impliedYear: number | null;
  /** Merged areas could not be read: what they would explain is only a remark. */
  readonly partial: boolean;
  /** Answers what takes long to work out of the plan, wherever that is done. */
  readonly ask: Ask;
  /** Nothing will be asked any more: another check is shown. */
  readonly release?: () => void;
}

/** Why something did not work, as a sentence with what to do next, and what the host said. */
export interface PaneFailure {
  readonly sentence: Localized;
  readonly detail: string;
}

export type Grouping = "severity" | "row" | "unit";

export interface FindingsView {
  readonly grouping: Grouping;
  readonly filter: string;
  /** Keys of headings whose items are folded away. */
  readonly folded: ReadonlySet<string>;
}

export type News = { readonly number: number } & (
  | { readonly kind: "checked"; readonly counts: FindingCounts; readonly appendices: number }
  | { readonly kind: "ignored" | "restored"; readonly count: number }
  | { readonly kind: "unitAdded"; readonly name: string }
  | { readonly kind: "marked" | "unmarked" }
  | { readonly kind: "saved"; readonly what: SettingsEdit["kind"] }
  | { readonly kind: "editUndone" }
);

/** Heading of the ignored findings, folded at first. */
export const IGNORED_GROUP = "ignored";

export const INITIAL_STATE: PaneState = {
  phase: "idle",
  capabilities: null,
  settings: null,
  result: null,
  failure: null,
  view: { grouping: "severity", filter: "", folded: new Set([IGNORED_GROUP]) },
  openCard: null,
  sheetSelection: null,
  marksOutdated: false,
  news: null,
  tab: "check",
  run: null,
  lastRun: null,
  fillTicks: new Map(),
  summary: {
    units: null,
    parts: { coordinated: true, common: true },
    live: true,
    startEnd: false,
    signature: true,
    recipients: true,
    edited: "ask",
  },
  timeline: { unit: null, lacking: null },
  cameFrom: "check",
  lastEdit: null,
  chosenTable: null,
  welcome: false,
};

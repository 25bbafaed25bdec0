import type {
  FillColumn,
  FindingCounts,
  LeadColumn,
  Severity,
  SummaryOptions,
  SummarySheet,
  UnitCounts,
} from "../../engine/index";
import type { HostReason } from "../../hosts/workbook-host";
import type { GroupName } from "../store/group-findings";
import type { Run, RunKind } from "../store/run";
import type { BarTab, Grouping, SettingsEdit, Tab } from "../store/state";
import type { BudgetStrings, ReportStrings, TimelineStrings } from "./overview-strings";

/** Runs whose label is a number of things. */
export type CountedKind = Exclude<RunKind, "addColumn" | "summarize" | "report">;

/** Every word of the pane; findings and verdicts bring their own in both languages. */
export interface Strings {
  readonly language: "vi" | "en";
  readonly appName: string;
  readonly start: { readonly heading: string; readonly text: string; readonly check: string };
  readonly checking: string;
  readonly header: {
    readonly plans: (count: number) => string;
    readonly tasks: (count: number) => string;
    readonly period: (first: number, last: number) => string;
    readonly noPeriod: string;
    readonly editPeriod: (period: string) => string;
    readonly more: (count: FindingCounts) => string;
    readonly rulesOff: (count: number) => string;
  };
  readonly period: {
    readonly label: string;
    readonly hint: string;
    readonly use: (year: number) => string;
    readonly save: string;
    readonly notUnderstood: string;
    /** Takes away the period set by hand. */
    readonly asTitled: string;
  };
  readonly sheets: {
    readonly checked: string;
    readonly goTo: (sheet: string) => string;
    readonly hidden: string;
    readonly otherTables: string;
    readonly tasks: (count: number) => string;
    readonly leftOut: string;
    readonly columns: string;
    readonly columnsOf: (table: string) => string;
  };
  readonly list: {
    readonly label: string;
    readonly filter: string;
    /** Short enough for the box. */
    readonly filterHint: string;
    readonly grouping: string;
    readonly groupings: Readonly<Record<Grouping, string>>;
    readonly again: string;
    readonly group: (name: GroupName) => string;
    readonly ignored: string;
    readonly number: (count: number) => string;
    readonly findings: (count: number) => string;
    readonly shown: (shown: number, all: number) => string;
    readonly noMatch: string;
    readonly clearFilter: string;
    readonly nothingWrong: string;
    readonly inSelectedCell: string;
  };
  readonly severity: Readonly<Record<Severity, string>>;
  readonly card: {
    readonly cells: (count: number) => string;
    readonly content: string;
    readonly now: string;
    readonly blank: string;
    /** A value that looks the same before and after, and what it is. */
    readonly asText: (text: string) => string;
    readonly asNumber: (text: string) => string;
    readonly after: string;
    readonly places: string;
    readonly moreCells: (count: number) => string;
    readonly deleteRows: (first: number, last: number) => string;
    readonly insertRows: (before: number, count: number) => string;
    readonly insertColumn: (column: string, header: string) => string;
    readonly putSheet: (sheet: string) => string;
    readonly addUnit: (name: string) => string;
    readonly removeSheet: (sheet: string) => string;
    readonly setName: (name: string) => string;
    readonly moreChanges: (count: number) => string;
    readonly why: string;
    readonly basis: string;
  };
  readonly tabs: {
    readonly label: string;
    /** Short enough for five side by side. */
    readonly names: Readonly<Record<BarTab, string>>;
    readonly headings: Readonly<Record<Tab, string>>;
    readonly more: string;
    /** From a view of the menu to where one came from. */
    readonly back: string;
  };
  readonly run: {
    /** What the button says, and what stands beside Hoàn tác later. */
    readonly label: (kind: CountedKind, count: number) => string;
    readonly running: (kind: RunKind) => string;
    /** Of what the button counts, done and all. */
    readonly progress: (done: number, count: number) => string;
    readonly cancel: string;
    readonly cancelling: string;
    readonly outcome: (run: Exclude<Run, { phase: "running" }>) => string;
    readonly undo: string;
    readonly undoOf: (label: string) => string;
    readonly close: string;
    readonly refused: (count: number) => string;
    /** Of the cells of what was refused. */
    readonly cells: string;
  };
  readonly fix: {
    readonly apply: string;
    /** For one finding, as it stands beside Hoàn tác. */
    readonly one: (address: string) => string;
    readonly showAll: (count: number) => string;
    readonly safe: (count: number) => string;
    readonly safeHeading: string;
    readonly safeNote: string;
    /** Of the list of fixes that are applied one by one. */
    readonly apart: string;
    readonly list: string;
    readonly confirm: (count: number) => string;
    readonly back: string;
  };
  readonly fill: {
    readonly note: string;
    readonly nothing: string;
    readonly list: string;
    readonly columns: Readonly<Record<FillColumn, string>>;
    readonly helper: string;
    readonly occupied: (range: string) => string;
    readonly count: (ticked: number, all: number) => string;
    readonly tickColumn: (column: string) => string;
    readonly tickCell: (address: string, value: string) => string;
    readonly suggested: string;
    readonly noneTicked: string;
    readonly missing: (heading: string) => string;
    readonly add: string;
    readonly addColumn: (heading: string) => string;
    readonly addAt: (column: string) => string;
  };
  readonly summary: {
    readonly note: string;
    readonly undoNote: string;
    readonly units: string;
    readonly all: string;
    readonly counts: (counts: UnitCounts) => string;
    readonly overall: string;
    readonly states: Readonly<Record<SummarySheet["state"], string>>;
    readonly gone: string;
    readonly leadColumn: string;
    readonly leadColumns: Readonly<Record<LeadColumn, string>>;
    readonly options: string;
    readonly coordinated: string;
    readonly common: string;
    readonly live: string;
    readonly startEnd: string;
    readonly signature: string;
    readonly recipients: string;
    readonly edited: (sheets: readonly string[]) => string;
    readonly editedChoices: Readonly<Record<Exclude<SummaryOptions["edited"], "ask">, string>>;
    /** What the button says; sheets made, made again and deleted. */
    readonly action: (counts: { readonly made: number; readonly remade: number; readonly removed: number }) => string;
    readonly nothing: string;
    readonly proof: string;
    readonly noProof: string;
  };
  readonly timeline: TimelineStrings;
  readonly budget: BudgetStrings;
  readonly report: ReportStrings;
  readonly template: {
    readonly note: string;
    readonly period: string;
    readonly sheets: (names: readonly string[]) => string;
  };
  readonly ignore: {
    readonly open: string;
    readonly reason: string;
    readonly reasonMissing: string;
    readonly confirm: (count: number) => string;
    readonly cancel: string;
    readonly restore: string;
    readonly because: (reason: string) => string;
  };
  readonly marks: { readonly toggle: string; readonly outdated: string; readonly again: string };
  readonly nothingFound: {
    readonly heading: string;
    readonly looked: string;
    readonly wanted: string;
    readonly next: string;
    readonly pickHeading: string;
  };
  /** A view of which the program could not be loaded. */
  readonly viewFailed: string;
  readonly failure: { readonly details: string; readonly retry: string; readonly close: string };
  readonly explain: { readonly heading: string; readonly next: string };
  readonly reasons: Readonly<Record<HostReason, string>>;
  readonly partial: string;
  readonly news: {
    readonly checked: (verdict: string) => string;
    readonly noPlan: string;
    readonly ignored: (count: number) => string;
    readonly restored: (count: number) => string;
    readonly unitAdded: (name: string) => string;
    readonly marked: string;
    readonly unmarked: string;
    readonly saved: Readonly<Record<SettingsEdit["kind"], string>>;
    readonly editUndone: string;
  };
}

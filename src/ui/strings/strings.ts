import type { FindingCounts, Severity } from "../../engine/index";
import type { HostReason } from "../../hosts/workbook-host";
import type { GroupName } from "../store/group-findings";
import type { Grouping } from "../store/state";

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
  };
  readonly period: {
    readonly label: string;
    readonly hint: string;
    readonly use: (year: number) => string;
    readonly save: string;
    readonly notUnderstood: string;
  };
  readonly sheets: {
    readonly checked: string;
    readonly goTo: (sheet: string) => string;
    readonly hidden: string;
    readonly otherTables: string;
    readonly tasks: (count: number) => string;
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
  };
  readonly failure: { readonly details: string; readonly retry: string; readonly close: string };
  readonly explain: { readonly heading: string; readonly next: string };
  readonly reasons: Readonly<Record<HostReason, string>>;
  readonly partial: string;
  readonly news: {
    readonly checked: (verdict: string) => string;
    readonly noPlan: string;
    readonly ignored: (count: number) => string;
    readonly restored: (count: number) => string;
    readonly marked: string;
    readonly unmarked: string;
  };
}

import type { Finding } from "./finding";

/** One file's result: feeds the command line, the pane and the page alike. */
export interface WorkbookReport {
  /** Years of all appendices, in order; [] where none names a period. A school year a–b is [a, b]. */
  readonly planYears: readonly number[];
  readonly appendices: readonly AppendixSummary[];
  /** Tables that are no plan tables, listed but not checked. */
  readonly otherTables: readonly { readonly sheet: string; readonly table: string; readonly title: string }[];
  /** By sheet, row, column, rule. Ignored findings are not among them. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Formulas of the plan tables without a value in the file, that we cannot work out: neither right nor wrong. */
  readonly notCheckable: readonly UncheckedFormula[];
  /** Ids of the rules the user turned off: nothing is said by them. */
  readonly rulesOff: readonly string[];
  readonly counts: FindingCounts;
}

export interface UncheckedFormula {
  readonly sheet: string;
  /** "G12" */
  readonly cell: string;
  /** Without the "=". */
  readonly formula: string;
}

export interface AppendixSummary {
  readonly sheet: string;
  /** "A5:G74" */
  readonly table: string;
  /** First and last header row, from 1 as Excel shows them. */
  readonly headerRows: readonly [number, number];
  readonly title: string;
  readonly planYears: readonly number[];
  /** Role → column letters: { number: "A", content: "B", … }. */
  readonly columns: Readonly<Record<string, string>>;
  /** đồng in one unit of the budget column. */
  readonly moneyScale: number | null;
  readonly tasks: number;
  /** In the column's own unit; null without a budget column, or for `stated` without a total row. */
  readonly statedTotal: number | null;
  readonly computedTotal: number | null;
}

export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly ignored: number;
}

/** What the user decided to live with, and why. */
export interface Ignore {
  readonly fingerprint: string;
  readonly rule: string;
  readonly reason: string;
}

export interface IgnoredFinding {
  readonly finding: Finding;
  readonly reason: string;
}

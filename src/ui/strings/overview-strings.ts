import type { BudgetLine, BudgetShare, FiveClear, SheetState, TimeAxis, TimeColumn } from "../../engine/index";

/** Words of Tiến độ. */
export interface TimelineStrings {
  readonly counts: (tasks: number, allClear: number) => string;
  readonly unit: string;
  readonly allUnits: (count: number) => string;
  readonly oneUnit: (name: string, count: number) => string;
  readonly nobody: (count: number) => string;
  /** Of the line of five buttons, each a count of tasks that lack it. */
  readonly unclear: string;
  readonly clear: Readonly<Record<keyof FiveClear, string>>;
  readonly lacking: (name: string, count: number) => string;
  readonly list: string;
  readonly load: string;
  readonly legend: string;
  readonly columns: Readonly<Record<TimeAxis["step"], string>>;
  /** Short enough for a column of 12 pixels. */
  readonly columnShort: (step: TimeAxis["step"], column: TimeColumn) => string;
  readonly columnName: (step: TimeAxis["step"], column: TimeColumn) => string;
  readonly working: string;
  readonly due: string;
  readonly undated: string;
  readonly undatedNote: string;
  readonly noTime: string;
  readonly noAxis: string;
  readonly nothing: string;
  readonly noTasks: string;
  readonly showAll: string;
  /** What a line shows, for who cannot see it. */
  readonly work: (columns: string) => string;
  readonly ongoing: (columns: string) => string;
  readonly dueIn: (columns: string) => string;
  readonly before: string;
  readonly after: string;
  readonly noLead: string;
  readonly inSelectedRow: string;
}

/** Words of Kinh phí. */
export interface BudgetStrings {
  readonly scale: (name: string) => string;
  readonly noScale: string;
  readonly noMoney: string;
  readonly sections: string;
  /** Of the column with names and what is stated, and the column with what adds up. */
  readonly stated: string;
  readonly computed: string;
  readonly rest: string;
  readonly total: string;
  readonly verdict: (line: BudgetLine) => string;
  readonly units: string;
  readonly shares: Readonly<Record<Exclude<BudgetShare["kind"], "unit">, string>>;
  readonly tasks: (count: number) => string;
  readonly apart: string;
  readonly sum: (amount: string, scale: string) => string;
  readonly unscaled: (sheets: string, scale: string) => string;
  readonly noAmounts: string;
}

/** Words of Xuất báo cáo. */
export interface ReportStrings {
  readonly note: string;
  readonly open: string;
  readonly sheet: string;
  readonly sheetNote: string;
  readonly actions: Readonly<Record<Exclude<SheetState, "edited" | "removed">, string>>;
  readonly goTo: (sheet: string) => string;
  readonly html: string;
  readonly htmlNote: string;
  readonly download: string;
  readonly fileName: string;
  readonly notDownloaded: string;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

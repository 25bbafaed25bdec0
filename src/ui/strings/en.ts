import type { GroupName } from "../store/group-findings";
import type { Strings } from "./strings";

const SEVERITY = { error: "Errors", warning: "Warnings", info: "Remarks" } as const;

function group(name: GroupName): string {
  switch (name.by) {
    case "severity":
      return SEVERITY[name.severity];
    case "row":
      return name.content === "" ? `Row ${name.row + 1}` : `Row ${name.row + 1}: ${name.content}`;
    case "unit":
      return name.unit;
    case "noLead":
      return "Nobody leads";
    case "wholeTable":
      return "The table as a whole";
  }
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}

export const en: Strings = {
  language: "en",
  appName: "Plan Annex Checker",
  start: {
    heading: "Check the plan annexes",
    text: "Finds mistakes of numbering, units, times and budgets in every annex of this workbook. It only reads; no cell is changed.",
    check: "Check",
  },
  checking: "Checking…",
  header: {
    plans: (number) => (number === 1 ? "1 annex" : `${number} annexes`),
    tasks: (number) => count(number, "task"),
    period: (first, last) => (first === last ? `Year ${first}` : `${first}–${last}`),
    noPeriod: "Year unknown",
    editPeriod: (period) => `Plan period: ${period}. Press to change`,
    more: ({ info, ignored }) =>
      [info > 0 ? count(info, "remark") : "", ignored > 0 ? `${ignored} ignored` : ""].filter(Boolean).join(", "),
  },
  period: {
    label: "Plan period",
    hint: "For example: 2026, 2021-2025, năm học 2025-2026",
    use: (year) => `Use ${year}`,
    save: "Save",
    notUnderstood: "Not understood. Write 2026, 2021-2025 or năm học 2025-2026.",
  },
  sheets: {
    checked: "Check",
    goTo: (sheet) => `Go to sheet “${sheet}”`,
    hidden: "hidden",
    otherTables: "Other tables, not checked",
    tasks: (number) => count(number, "task"),
  },
  list: {
    label: "List of errors and warnings",
    filter: "Filter by word, unit, cell",
    filterHint: "Filter…",
    grouping: "Group by",
    groupings: { severity: "Severity", row: "Row", unit: "Unit" },
    again: "Check again",
    group,
    ignored: "Ignored",
    number: (number) => number.toLocaleString("en-US"),
    findings: (number) => count(number, "finding"),
    shown: (shown, all) => `${shown} of ${count(all, "finding")} shown`,
    noMatch: "Nothing matches the filter.",
    clearFilter: "Clear filter",
    nothingWrong: "No errors or warnings found.",
    inSelectedCell: "selected cell",
  },
  severity: SEVERITY,
  card: {
    cells: (number) => count(number, "cell"),
    content: "Task",
    now: "Now",
    blank: "(blank)",
    after: "Change to",
    places: "Cells",
    moreCells: (number) => `Show ${number} more`,
    deleteRows: (first, last) => (first === last ? `delete row ${first}` : `delete rows ${first}–${last}`),
    insertRows: (before, number) => `insert ${count(number, "row")} before row ${before}`,
    insertColumn: (column, header) => `insert a column “${header}” at ${column}`,
    putSheet: (sheet) => `make the sheet “${sheet}” again`,
    addUnit: (name) => `Add to the unit directory: ${name}`,
    removeSheet: (sheet) => `delete the sheet “${sheet}”`,
    setName: (name) => `set the name “${name}” anew`,
    moreChanges: (number) => `and ${number} more`,
    why: "Why?",
    basis: "Based on",
  },
  ignore: {
    open: "Ignore…",
    reason: "Reason for ignoring",
    reasonMissing: "Give a reason, so that the next reader understands.",
    confirm: (number) => (number === 1 ? "Ignore" : `Ignore ${number} cells`),
    cancel: "Cancel",
    restore: "Restore",
    because: (reason) => `Reason: ${reason}`,
  },
  marks: {
    toggle: "Colour cells with findings",
    outdated: "Colours are from an earlier check.",
    again: "Colour again",
  },
  nothingFound: {
    heading: "No plan annex found",
    looked: "Looked on these sheets:",
    wanted:
      "An annex is a table whose heading has a content column and at least two of: lead unit, coordinating units, time, deliverable.",
    next: "Look at the column headings, then check again.",
  },
  failure: { details: "Details", retry: "Try again", close: "Close" },
  explain: {
    heading: "This Excel is too old",
    next: "Update Office (File › Account › Update Options), or open this workbook in Excel on the web.",
  },
  reasons: {
    oldExcel: "This Excel only allows checking, not changing or colouring cells.",
    noFileBytes:
      "This Excel does not give out the whole file, so merged cells are unknown. Gaps they may explain are shown as remarks.",
    readOnlyWorkbook: "The workbook is open read-only: it can be checked but not changed.",
    noCustomXml: "Ignored findings and settings stay on this computer; they do not travel with the workbook.",
  },
  partial: "Merged cells could not be read, so some gaps are shown as remarks.",
  news: {
    checked: (verdict) => `Checked. ${verdict}.`,
    noPlan: "Checked. No plan annex found.",
    ignored: (number) => `${count(number, "finding")} ignored.`,
    restored: (number) => `${count(number, "finding")} restored.`,
    marked: "Cells with findings are coloured.",
    unmarked: "Colours removed.",
  },
};

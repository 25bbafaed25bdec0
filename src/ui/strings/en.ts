import type { GroupName } from "../store/group-findings";
import { outcome, RUN_LABELS, RUNNING } from "./en-run";
import { enBudget, enReport, enTimeline } from "./en-overview";
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
    rulesOff: (number) => `${count(number, "rule")} turned off`,
  },
  period: {
    label: "Plan period",
    hint: "For example: 2026, 2021-2025, năm học 2025-2026",
    use: (year) => `Use ${year}`,
    save: "Save",
    asTitled: "As the title says",
    notUnderstood: "Not understood. Write 2026, 2021-2025 or năm học 2025-2026.",
  },
  sheets: {
    checked: "Check",
    goTo: (sheet) => `Go to sheet “${sheet}”`,
    hidden: "hidden",
    otherTables: "Other tables, not checked",
    tasks: (number) => count(number, "task"),
    leftOut: "not checked",
    columns: "Columns…",
    columnsOf: (table) => `Columns of the table ${table}`,
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
    asText: (text) => `${text} (text)`,
    asNumber: (text) => `${text} (number)`,
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
  tabs: {
    label: "Tasks of the pane",
    names: { check: "Check", fill: "Fill", timeline: "Timing", budget: "Budget", summary: "Sheets" },
    headings: {
      check: "Check",
      fill: "Fill automatically",
      timeline: "Timing",
      budget: "Budget",
      report: "Export report",
      submission: "Prepare to submit",
      summary: "Summaries by unit",
      template: "Make a blank annex",
      directory: "Unit directory",
      columns: "Columns of a table",
      settings: "Settings",
      help: "Help",
    },
    more: "More",
    back: "Back",
  },
  run: {
    label: (kind, number) => RUN_LABELS[kind](number),
    running: (kind) => RUNNING[kind],
    progress: (done, total) => `${done.toLocaleString("en-US")} / ${total.toLocaleString("en-US")}`,
    cancel: "Cancel",
    cancelling: "Stopping…",
    outcome,
    undo: "Undo",
    undoOf: (label) => `Undo: ${label}`,
    close: "Close",
    refused: (number) => `${count(number, "place")} could not be written`,
    cells: "Cells not written",
  },
  fix: {
    apply: "Fix",
    one: (address) => `Fix cell ${address}`,
    showAll: (number) => `Show all ${number}`,
    safe: (number) => `Fix ${count(number, "certain place")}`,
    safeHeading: "Fix what is certain",
    safeNote: "Look it over, then fix; the whole run can be undone.",
    apart: "Each is fixed on its own:",
    list: "What will be fixed",
    confirm: (number) => `Fix ${count(number, "place")}`,
    back: "Back",
  },
  fill: {
    note: "Only blank cells and helper columns are filled; what you wrote stays.",
    nothing: "Nothing is left to fill.",
    list: "Cells that can be filled",
    columns: {
      number: "Number",
      deliverable: "Deliverable",
      lead: "Lead unit",
      coordinating: "Coordinating units",
      time: "Time frame",
      section: "Section",
      leadCanonical: "Lead (canonical)",
      start: "Start",
      end: "End",
      quarter: "Quarter",
      budgetVnd: "Budget (đồng)",
    },
    helper: "Helper column beside the table",
    occupied: (range) => `Beside the table there is data (${range}); this column goes after it. Tick to agree.`,
    count: (ticked, all) => `${ticked.toLocaleString("en-US")} / ${count(all, "cell")}`,
    tickColumn: (column) => `Fill column ${column}`,
    tickCell: (address, value) => `Fill cell ${address}: ${value}`,
    suggested: "Look it over",
    noneTicked: "No cell ticked",
    missing: (heading) => `A table has no column “${heading}”.`,
    add: "Add column",
    addColumn: (heading) => `Add column “${heading}”`,
    addAt: (column) => `Add at column ${column}`,
  },
  summary: {
    note: "One sheet a unit, and one overall sheet. The annexes stay as they are.",
    undoNote: "Making sheets may clear Excel’s own undo list (Ctrl+Z); Undo in this pane still works.",
    units: "Units",
    all: "All units",
    counts: ({ led, joint, coordinated, common }) =>
      [
        led > 0 && `leads ${led}`,
        joint > 0 && `leads jointly ${joint}`,
        coordinated > 0 && `coordinates ${coordinated}`,
        common > 0 && `in common ${common}`,
      ]
        .filter(Boolean)
        .join(" · "),
    overall: "Overall",
    states: {
      new: "new",
      updated: "made again",
      unchanged: "up to date",
      edited: "edited by hand, left as it is",
      removed: "deleted",
    },
    gone: "No longer in the annexes",
    leadColumn: "Split by column",
    leadColumns: { lead: "Lead unit", internalLead: "Internal lead unit" },
    options: "Options",
    coordinated: "Part B. Coordinated tasks",
    common: "Part C. Common tasks",
    live: "Totals as formulas that follow edits",
    startEnd: "Columns Start and End",
    signature: "Signature block",
    recipients: "Recipients",
    edited: (sheets) =>
      `You edited ${count(sheets.length, "sheet")} by hand: ${sheets.join(", ")}. What to do with them?`,
    editedChoices: {
      keep: "Leave them as they are",
      beside: "Leave them, and make new ones beside",
      overwrite: "Overwrite them, dropping the edits",
    },
    action: ({ made, remade, removed }) => {
      const parts = [
        made > 0 && `make ${count(made, "sheet")}`,
        remade > 0 && `make ${count(remade, "sheet")} again`,
        removed > 0 && `delete ${count(removed, "sheet")}`,
      ];
      const text = parts.filter(Boolean).join(", ");
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
    nothing: "The sheets agree with the annexes",
    proof: "Everything adds up",
    noProof: "Does not add up yet",
  },
  timeline: enTimeline,
  budget: enBudget,
  report: enReport,
  template: {
    note: "Makes a blank standard annex with drop-downs of units, and a sheet with the unit directory. Sheets that are there stay as they are.",
    period: "Plan period",
    sheets: (names) => `Will make ${count(names.length, "sheet")}: ${names.join(", ")}.`,
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
    next: "Look at the column headings and check again, or point at the heading row of the table.",
    pickHeading: "Pick the heading row…",
  },
  viewFailed: "This part could not be opened. Check the network and try again, or close this pane and open it anew.",
  failure: { details: "Details", retry: "Try again", close: "Close" },
  explain: {
    heading: "This Excel is too old",
    next: "Update Office (File › Account › Update Options), or open it on the web page of your office, which needs no Excel.",
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
    unitAdded: (name) => `Added to the unit directory: ${name}.`,
    marked: "Cells with findings are coloured.",
    unmarked: "Colours removed.",
    saved: {
      directory: "The unit directory is saved.",
      columns: "How the table is read is saved.",
      settings: "The settings are saved.",
    },
    editUndone: "It is as it was before.",
  },
};

import type { PageStrings } from "./strings";

export const en: PageStrings = {
  start: {
    heading: "Check plan annexes",
    text: "Open an Excel file with a plan table: this page says which cell is wrong and why, helps to fix it, and saves a new file. Excel is not needed.",
    open: "Open an .xlsx file…",
    sample: "Try it with the sample plan",
    drop: "Or drop a file here, or paste one with Ctrl+V.",
    dropHere: "Drop the file here to open it",
  },
  stays: "The file never leaves this computer.",
  opening: (file) => `Opening ${file}…`,
  sampleName: "Kế hoạch mẫu.xlsx",
  bar: {
    label: "File",
    open: "Open",
    save: "Save as a new file",
    undo: (what) => (what ? `Undo: ${what}` : "Undo"),
    redo: (what) => (what ? `Redo: ${what}` : "Redo"),
    unsaved: "Not saved",
    saved: (file) => `Saved ${file}`,
    view: "View",
    sheet: "Sheet",
    pane: "Check",
    otherLanguage: "VI",
    otherLanguageHint: "Tiếng Việt",
  },
  leave: {
    heading: "The open file is not saved",
    text: "Opening another file loses what you changed.",
    stay: "Stay and save",
    discard: "Discard and open",
  },
  failed: {
    heading: "That did not work",
    unforeseen:
      "Something unexpected went wrong. Your own file was not changed. Try again; if it still fails, reload the page.",
    details: "Details",
    close: "Close",
  },
  checkedSuffix: "(đã soát)",
  split: "Width of the checking pane",
  paneLabel: "Plan check",
  grid: {
    label: (sheet) => `Sheet ${sheet}`,
    sheets: "Sheets",
    hidden: "hidden",
    hiddenRows: (first, last) => (first === last ? `Row ${first} is hidden` : `Rows ${first}–${last} are hidden`),
    hiddenColumns: (first, last) =>
      first === last ? `Column ${first} is hidden` : `Columns ${first}–${last} are hidden`,
    cell: "Selected cell",
    content: "Cell content",
    edit: (address) => `Edit cell ${address}`,
    editLabel: (address) => `Edit cell ${address}`,
    severities: { error: "Error", warning: "Warning", info: "Note" },
    more: (count) => `and ${count} more`,
  },
};

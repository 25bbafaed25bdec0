import { formatMoney } from "../../engine/index";
import type { BudgetStrings, ReportStrings, TimelineStrings } from "./overview-strings";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}

export const enTimeline: TimelineStrings = {
  counts: (tasks, allClear) => `${count(tasks, "task")}, ${allClear} clear in all five`,
  unit: "Lead unit",
  allUnits: (number) => `All units (${number})`,
  oneUnit: (name, number) => `${name} (${number})`,
  nobody: (number) => `Nobody leads (${number})`,
  unclear: "Unclear:",
  clear: { work: "work", person: "unit", responsibility: "one lead", time: "time", product: "deliverable" },
  lacking: (name, number) => `Unclear ${name}: ${count(number, "task")}`,
  list: "Tasks over time",
  load: "Tasks over time, in numbers",
  legend: "Column: tasks at work · ▸ due · hatched: continuous, recurring",
  columns: { month: "Month", quarter: "Quarter", year: "Year" },
  columnShort: (_step, column) => String(column.number),
  columnName: (step, { number, year }) => {
    if (step === "year") return String(year);
    return step === "quarter" ? `Q${number}/${year}` : `${MONTHS[number - 1] ?? ""} ${year}`;
  },
  working: "At work",
  due: "Due",
  undated: "Without a date",
  undatedNote: "Cannot be drawn: no time, an event, or no clear date.",
  noTime: "no time",
  noAxis: "The plan's year is not known, so nothing can be drawn. Press “Year unknown” at the top to set it.",
  nothing: "No task is as filtered.",
  noTasks: "The annex has no tasks yet.",
  showAll: "Show all",
  work: (columns) => `work in ${columns}`,
  ongoing: (columns) => `continuous or recurring in ${columns}`,
  dueIn: (columns) => `due ${columns}`,
  before: "partly before the plan's period",
  after: "partly after the plan's period",
  noLead: "nobody leads",
  inSelectedRow: "selected row",
};

export const enBudget: BudgetStrings = {
  scale: (name) => `Amounts in ${name}`,
  noScale: "The annex does not say what unit its amounts are in.",
  noMoney: "The annex has no budget column.",
  sections: "By section",
  stated: "Section, as stated",
  computed: "Adds up to",
  rest: "Tasks under no section",
  total: "Total",
  verdict: ({ verdict, stated, difference }) => {
    const written = stated === null ? "" : formatMoney(stated);
    const apart = difference === null ? "" : formatMoney(difference.abs());
    switch (verdict) {
      case "equal":
        return `Says ${written}, right`;
      case "rounding":
        return `Says ${written}, ${apart} apart by rounding`;
      case "different":
        return `Says ${written}, ${apart} too ${difference?.gt(0) === true ? "much" : "little"}`;
      case "unknown":
        return `${written === "" ? "" : `Says ${written}; `}an amount cannot be read, so it cannot be compared`;
      case "typed":
        return "Typed on the heading, nothing below";
      case "unstated":
        return "No total row";
    }
  },
  units: "By lead unit",
  shares: {
    joint: "Jointly led (each task once)",
    unassigned: "Nobody leads",
    headings: "Typed on headings",
  },
  tasks: (number) => count(number, "task"),
  apart: "Of no single unit",
  sum: (amount, scale) => `Sum: ${amount} ${scale}`.trim(),
  unscaled: (sheets, scale) => `Sheet ${sheets} names no unit; its amounts are taken for ${scale}.`,
  noAmounts: "There are no amounts yet.",
};

export const enReport: ReportStrings = {
  note: "The verdict, the annexes and every finding, for the record or for somebody else.",
  open: "Export report",
  sheet: "A sheet of this workbook",
  sheetNote:
    "Every finding links to its cell. It is no annex; made again it takes its place, one edited by hand is kept.",
  actions: { new: "Make 1 report sheet", updated: "Make 1 report sheet again", unchanged: "The report sheet is right" },
  goTo: (sheet) => `Go to “${sheet}”`,
  html: "HTML file",
  htmlNote: "Opens in a browser and prints on A4. In Vietnamese.",
  download: "Download the HTML file",
  fileName: "Báo cáo soát phụ lục.html",
  notDownloaded:
    "No file came? This Excel does not allow downloads. Copy the text, paste it into Notepad and save it as .html, or make the sheet.",
  text: "Text of the HTML file",
  copy: "Copy the text",
  copied: "The report was copied.",
  notCopied: "It could not be copied. Click into the box, press Ctrl+A and Ctrl+C.",
};

import type { Topics } from "./topic";

export const TOPICS_EN: Topics = {
  steps: [
    {
      heading: "1. Open the plan",
      text: [
        "In Excel: open the plan, choose the tab Plan Annex and press Check to open this pane. Without Excel: open the web page or the file soat.html, and the plan in it.",
        "The line at the top says how many annexes were found and of which year. If that is wrong, see “When a table is read wrongly”.",
        "An old file (.xls): open it in Excel, choose File › Save As, type Excel Workbook (.xlsx), and work on the new one.",
      ],
    },
    {
      heading: "2. Check",
      text: [
        "Press Check. Every annex of the workbook is read, and everything to look at is listed, the gravest first: errors, warnings, remarks.",
        "Press a line to go to its cell. You may as well fix it in the sheet: the list follows after a moment.",
        "Checking only reads; no cell is changed.",
      ],
    },
    {
      heading: "3. Fix",
      text: [
        "Where there is a fix, the card shows before and after; press Fix to write it.",
        "Certain fixes (stray blanks, numbers kept as text…) are gathered in one list to look at and to write together.",
        "What is meant as it is can be ignored with a reason. The reason travels with the workbook; ignored findings stand at the end of the list.",
      ],
    },
    {
      heading: "4. Fill",
      text: [
        "Fill proposes what blank cells could hold and adds helper columns to the right of the table (Bắt đầu, Kết thúc, Quý…). What is written already stays.",
        "Safe proposals are ticked; those to look at are for you to tick. The button says how many cells it fills.",
      ],
    },
    {
      heading: "5. Timing and budget",
      text: [
        "Timing lays the tasks out over the months: which month is crowded, which task has no date, which is not clear in all five ways. Filter by unit; press a line to go to its cell.",
        "Budget holds what the annex states against what adds up, by section and in all, and shares it out by unit; money of jointly led tasks stands apart.",
      ],
    },
    {
      heading: "6. Summaries by unit",
      text: [
        "Every unit gets a sheet ready for print, and there is one overall sheet. The annex stays as it is.",
        "A line proves that no task is left out or counted twice and that the money adds up.",
        "Where the annex changes later you are reminded to make them again; a sheet you edited by hand is never overwritten without asking.",
      ],
    },
    {
      heading: "7. Export the report",
      text: ["The menu's report makes what was found a sheet of the workbook, or an HTML file to keep on record."],
    },
    {
      heading: "8. Prepare to submit",
      text: [
        "Open the menu More, choose Prepare to submit: it lists what the receiver would still see (hidden rows and sheets, notes, names, mistakes that are left), each with a way to its cell.",
        "The button at the foot opens a clean copy in a new window, without the colours, helper columns and settings of this add-in. The open workbook stays as it is.",
      ],
    },
    {
      heading: "9. Print and hand in",
      text: [
        "Check a last time: “No errors left” in the verdict is what it takes; read each warning that is left, and ignore with a reason what is meant as it is.",
        "Switch the colours off, and remove the helper columns in Fill if the receiver wants the annex alone.",
        "The sheets of the units are laid out for A4 landscape: press Ctrl+P, look and print. Save with Ctrl+S (on the web page: save as a new file), and hand it in.",
      ],
    },
    {
      heading: "When a table is read wrongly",
      text: [
        "Press the line “… annexes” at the top; Columns… changes what each column is read as, Pick the heading row… points at a table that was not found.",
        "Untick sheets or tables that are no annex. Press the year to correct it.",
        "These choices are kept in the workbook; they hold after rows and columns are put in and after it is opened again.",
      ],
    },
    {
      heading: "Unit directory",
      text: [
        "It holds the canonical name, the short name and the other names of each unit, so that different writings are known as one unit.",
        "Look-alike names are gathered for you to decide: one unit or several. Export the directory to use it for another plan.",
      ],
    },
  ],
  questions: [
    {
      heading: "Excel has swapped day and month?",
      text: [
        "5/3/2026 typed on a computer set to American dates is 3 May to Excel. Suspect cells have a warning with the date as it would be after the fix; compare with the paper before you fix it.",
        "To keep it from happening again: set the region of Windows to Vietnamese (Vietnam), or write the deadline in words, “Trước ngày 5/3/2026”.",
      ],
    },
    {
      heading: "Odd letters, a .VnTime or VNI font?",
      text: [
        "That is text in an old encoding (TCVN3, VNI). Without that font nobody can read or search it.",
        "It is recognised by the name of the font and shown before it is converted to Unicode in Times New Roman. Nothing is converted until you press Fix.",
      ],
    },
    {
      heading: "Why is the total too small?",
      text: [
        "Mostly because a number is kept as text, such as “22,5” in a cell formatted as Text: SUM passes over it. That error has a certain fix.",
        "Or the formula does not reach over all rows; then the right formula is proposed.",
      ],
    },
    {
      heading: "How do I get it back as it was?",
      text: [
        "Press Undo in the bar at the top of this pane: the whole last run is taken back, also after the pane was closed and opened.",
        "Excel's own Ctrl+Z may not take back what this pane wrote. Cells you edited afterwards stay as they are.",
        "Changes of the unit directory and of the settings have an Undo of their own, right after they are saved.",
      ],
    },
    {
      heading: "A cell cannot be written?",
      text: [
        "If you are typing in a cell, press Enter first. Unprotect a protected sheet under Review. Clear filters, then try again.",
        "A workbook opened read-only can only be checked; save a copy to edit it.",
      ],
    },
    {
      heading: "Is my data sent anywhere?",
      text: ["No. Reading and checking happen on your computer; the content of the workbook is sent nowhere."],
    },
    {
      heading: "Where are my settings?",
      text: [
        "In this workbook, so whoever opens it with this program sees them too. Old files (.xls) cannot hold them; then they stay on this computer, as the settings page says.",
      ],
    },
  ],
};

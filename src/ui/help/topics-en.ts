import type { Topics } from "./topic";

export const TOPICS_EN: Topics = {
  steps: [
    {
      heading: "1. Open the plan",
      text: [
        "In Excel: open the plan, choose the tab **Plan Annex** of the ribbon and press **Check** to open this pane.",
        "Without Excel: open the web page of your office, or the file soat.html by double-click; press **Open an .xlsx file…** and choose the plan.",
        "An old file (.xls): open it in Excel, choose File › Save As, type Excel Workbook (.xlsx), and work on the new one.",
      ],
    },
    {
      heading: "2. Check",
      text: [
        "Press **Check** (the web page checks by itself when it opens a file). Every annex of the workbook is read, and everything to look at is listed, the gravest first: errors, warnings, remarks.",
        "The head of the pane says how many annexes and tasks were found and of which year. If that is wrong, see “When a table is read wrongly”.",
        "Press a line to go to its cell; **Why?** tells the reason and what it rests on. You may as well fix it in the sheet: the list follows after a moment.",
        "Checking only reads; no cell is changed. To see the places in the sheet, switch on **Colour cells with findings** (the button with a marker pen).",
      ],
    },
    {
      heading: "3. Fix",
      text: [
        "Where there is a fix, the card shows **Now** and **Change to**; press **Fix** to write it.",
        "**Fix … certain places** gathers such as stray blanks and numbers kept as text in one list to look at and to write together.",
        "What is meant as it is can be ignored with a reason: **Ignore…**. The reason travels with the workbook; **Ignored** at the end of the list shows them again, each with **Restore**.",
      ],
    },
    {
      heading: "4. Fill",
      text: [
        "**Fill** proposes what blank cells could hold and adds helper columns to the right of the table (Bắt đầu, Kết thúc, Quý…). What is written already stays.",
        "Safe proposals are ticked; those marked **Look it over** are for you to tick. The button **Fill … cells** says how many it fills; **Remove … helper columns** takes them out again.",
      ],
    },
    {
      heading: "5. Timing and budget",
      text: [
        "**Timing** lays the tasks out over the months: which month is crowded, which task has no date, which is not clear in all five ways. Filter by unit; press a line to go to its cell.",
        "**Budget** holds what the annex states against what adds up, by section and in all, and shares it out by unit; money of jointly led tasks stands apart.",
      ],
    },
    {
      heading: "6. Summaries by unit",
      text: [
        "**Sheets** makes a sheet ready for print for every unit, and one overall sheet: choose the units and press **Make … sheets**. The annex stays as it is.",
        "A line proves that no task is left out or counted twice and that the money adds up.",
        "Where the annex changes later you are reminded to make them again; a sheet you edited by hand is never overwritten without asking.",
      ],
    },
    {
      heading: "7. Export the report",
      text: [
        "Open the menu **More** (the three dots right of the tabs) and choose **Export report**: what was found becomes a sheet of the workbook, or press **Download the HTML file** to keep it on record.",
      ],
    },
    {
      heading: "8. Check a last time and print",
      text: [
        "“No errors left” in the verdict at the head of the pane is what it takes; read each warning that is left, and press **Ignore…** with a reason for what is meant as it is.",
        "The sheets of the units are laid out for A4 landscape: switch **Colour cells with findings** off, press Ctrl+P in Excel, look and print.",
        "On the web page: press **Save as a new file** (Ctrl+S), open it in Excel or LibreOffice and print.",
      ],
    },
    {
      heading: "9. Prepare to submit",
      text: [
        "Open the menu **More**, choose **Prepare to submit**: it lists what the receiver would still see (hidden rows and sheets, notes, names, mistakes that are left), each with a way to its cell.",
        "Press **Open the clean copy in a new window** and save that one with Ctrl+S; on the web page press **Download the clean copy**. The copy is without the colours, helper columns and settings of this program: it is the file to hand in. The open workbook stays as it is.",
      ],
    },
    {
      heading: "When a table is read wrongly",
      text: [
        "Press the line “… annexes” at the head of the pane; **Columns…** changes what each column is read as, **Pick the heading row…** points at a table that was not found.",
        "Untick sheets or tables that are no annex. Press the year to correct it.",
        "These choices are kept in the workbook; they hold after rows and columns are put in and after it is opened again.",
      ],
    },
    {
      heading: "Unit directory",
      text: [
        "Open the menu **More**, choose **Unit directory**: it holds the canonical name, the short name and the other names of each unit, so that different writings are known as one unit.",
        "Look-alike names are gathered for you to decide: one unit or several. **Export** writes the directory for another plan; there press **Import…**.",
      ],
    },
    {
      heading: "Settings",
      text: [
        "Open the menu **More**, choose **Settings**: correct the plan period, switch rules on and off, add to the phrases known as sources of funding or as vague deliverables. Every change is saved at once.",
      ],
    },
    {
      heading: "Make a blank annex",
      text: [
        "Where there is no annex yet, open the menu **More** and choose **Make a blank annex**: an empty one in the usual form, with lists to choose units from, and a sheet with the directory. The sheets there are stay as they are.",
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
        "It is recognised by the name of the font and shown before it is converted to Unicode in Times New Roman. Nothing is converted until you press **Fix**.",
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
        "Press **Undo** in the line at the foot of the pane right after writing, or the arrow right of the tabs: the whole last run is taken back. In Excel this holds after the pane was closed and opened.",
        "Excel's own Ctrl+Z may not take back what this pane wrote; on the web page Ctrl+Z does as well. Cells you edited afterwards stay as they are.",
        "Changes under **Unit directory** and **Settings** have an **Undo** of their own, right after they are saved.",
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
        "In this workbook, so whoever opens it with this program sees them too. Old files (.xls) cannot hold them; then they stay on this computer, as **Settings** says.",
      ],
    },
  ],
};

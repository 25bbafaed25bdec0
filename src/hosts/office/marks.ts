import type { Finding, Severity } from "../../engine/index";
import { formatAddress } from "../../engine/index";
import type { FindingMarks } from "../workbook-host";
import { run } from "./run";

/**
 * Marks are conditional formats whose formula is always true and carries our name: that is how they are known again after the
 * workbook was closed, rows were moved, or on another computer, and how they are removed leaving the user's own formats alone.
 */
const MARK_FORMULA = '=LEN("soat-phu-luc")>0';

/** Light fills on which black text stays readable. */
const FILLS: Readonly<Record<Severity, string>> = { error: "#FFC7CE", warning: "#FFEB9C", info: "#DDEBF7" };
const STRONGEST_FIRST: readonly Severity[] = ["error", "warning", "info"];

/** Longest list of addresses Excel takes at once is 8,192 characters. */
const LONGEST_LIST = 8000;

export const excelMarks: FindingMarks = {
  show: async (findings) => {
    await run(
      async (context) => {
        for (const mark of await ourMarks(context)) mark.delete();
        for (const [sheet, bySeverity] of groups(findings)) {
          for (const [severity, cells] of bySeverity) {
            for (const list of lists(cells)) addMark(context.workbook.worksheets.getItem(sheet), list, FILLS[severity]);
          }
        }
      },
      { waitForCellEdit: true },
    );
  },

  hide: async () => {
    await run(
      async (context) => {
        for (const mark of await ourMarks(context)) mark.delete();
      },
      { waitForCellEdit: true },
    );
  },
};

function addMark(sheet: Excel.Worksheet, addresses: string, color: string): void {
  const mark = sheet.getRanges(addresses).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  mark.custom.rule.formula = MARK_FORMULA;
  mark.custom.format.fill.color = color;
}

/** Our marks on every sheet, found by their formula. */
async function ourMarks(context: Excel.RequestContext): Promise<Excel.ConditionalFormat[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const formats = worksheets.items.map((sheet) => sheet.getRange().conditionalFormats);
  for (const one of formats) one.load("items/id,items/type,items/customOrNullObject/rule/formula");
  await context.sync();
  return formats.flatMap(({ items }) =>
    items.filter(
      (item) =>
        item.type === Excel.ConditionalFormatType.custom && item.customOrNullObject.rule.formula === MARK_FORMULA,
    ),
  );
}

/** Sheet → severity → cells; a cell with several findings gets its strongest. */
function groups(findings: readonly Finding[]): Map<string, Map<Severity, string[]>> {
  const marked = new Set<string>();
  const bySheet = new Map<string, Map<Severity, string[]>>();
  for (const severity of STRONGEST_FIRST) {
    for (const { sheet, cell } of findings.filter((finding) => finding.severity === severity)) {
      const address = formatAddress(cell);
      const key = `${sheet}!${address}`;
      if (marked.has(key)) continue;
      marked.add(key);
      const bySeverity = bySheet.get(sheet) ?? new Map<Severity, string[]>();
      bySheet.set(sheet, bySeverity);
      bySeverity.set(severity, [...(bySeverity.get(severity) ?? []), address]);
    }
  }
  return bySheet;
}

function lists(cells: readonly string[]): string[] {
  const found: string[] = [];
  for (const cell of cells) {
    const last = found.at(-1);
    if (last !== undefined && last.length + cell.length < LONGEST_LIST) found[found.length - 1] = `${last},${cell}`;
    else found.push(cell);
  }
  return found;
}

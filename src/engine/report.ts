import { applyIgnores, countFindings } from "./findings/counts";
import type { Finding } from "./findings/finding";
import type { AppendixSummary, Ignore, UncheckedFormula, WorkbookReport } from "./findings/report";
import type { Appendix, ColumnRole, Plan } from "./plan/plan";
import { tasksOf } from "./plan/queries";
import { computedTotal, statedTotal } from "./plan/totals";
import { columnName, formatAddress, formatRange } from "./snapshot/address";
import { periodYears } from "./values/period";

/** Puts a plan and its findings into the result every front shows. */
export function buildReport(plan: Plan, findings: readonly Finding[], ignores: readonly Ignore[]): WorkbookReport {
  const appendices = plan.appendices.map(summarize);
  const kept = applyIgnores(findings, ignores);
  return {
    planYears: [...new Set(appendices.flatMap(({ planYears }) => planYears))].sort((a, b) => a - b),
    appendices,
    otherTables: plan.otherTables.map(({ sheet, range, title }) => ({
      sheet: sheet.name,
      table: formatRange(range),
      title,
    })),
    findings: kept.findings,
    ignored: kept.ignored,
    notCheckable: plan.appendices.flatMap(uncheckedFormulas),
    rulesOff: [],
    counts: countFindings(kept.findings, kept.ignored.length),
  };
}

function uncheckedFormulas({ sheet, table }: Appendix): UncheckedFormula[] {
  const found: UncheckedFormula[] = [];
  if (!sheet.cells.mayHoldFormulas) return found;
  sheet.cells.forEachInRows(table.top, table.bottom, ({ formula, formulaValue }, row, column) => {
    if (formula === undefined || formulaValue !== "unknown" || column < table.left || column > table.right) return;
    found.push({ sheet: sheet.name, cell: formatAddress({ row, column }), formula });
  });
  return found;
}

function summarize(appendix: Appendix): AppendixSummary {
  const total = (amount: ReturnType<typeof statedTotal>) => (amount === null ? null : amount.toNumber());
  return {
    sheet: appendix.sheet.name,
    table: formatRange(appendix.table),
    headerRows: [appendix.headerRows[0] + 1, appendix.headerRows[1] + 1],
    title: appendix.title?.text ?? "",
    planYears: appendix.period ? periodYears(appendix.period) : [],
    columns: columnLetters(appendix),
    moneyScale: appendix.moneyScale,
    tasks: tasksOf(appendix).length,
    statedTotal: total(statedTotal(appendix)),
    computedTotal: total(computedTotal(appendix)),
  };
}

/** Roles that say too little of a column. */
const UNTOLD_ROLES = new Set<ColumnRole>(["budgetPart", "tracking", "timeGrid", "other"]);

/** Known roles by their name, the others by their own header text. */
function columnLetters(appendix: Appendix): Record<string, string> {
  const letters: Record<string, string> = {};
  for (const { role, header, index } of appendix.columns) {
    const key = !UNTOLD_ROLES.has(role) && !(role in letters) ? role : header;
    if (key !== "" && !(key in letters)) letters[key] = columnName(index);
  }
  return letters;
}

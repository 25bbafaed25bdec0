import type { ReportSheet, WorkbookChange } from "../../engine/index";
import { isoDate, reportSheet } from "../../engine/index";
import type { Answer, CheckedPlan } from "../desk/answer";

/** The report as a sheet of today. */
export function reportSheetAnswer(
  { plan, report }: CheckedPlan,
  _argument: null,
): Answer<Omit<ReportSheet, "changes">, WorkbookChange> {
  const today = new Date();
  const day = isoDate(today.getFullYear(), today.getMonth() + 1, today.getDate());
  const { changes, ...sheet } = reportSheet(plan.snapshot, report, day);
  return { head: sheet, items: changes };
}

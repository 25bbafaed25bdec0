import type { Plan } from "../plan/plan";
import type { SummaryFindings, SummaryOptions, SummaryRun } from "./summary";

/** The summary sheets of a plan: one a unit and "Tổng hợp" (spec §7), as changes to the workbook. Pure. */
export function summarize(_plan: Plan, _report: SummaryFindings, _options: SummaryOptions): SummaryRun {
  throw new Error("to come");
}

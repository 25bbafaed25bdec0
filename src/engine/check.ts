import type { Ignore, WorkbookReport } from "./findings/report";
import type { Plan } from "./plan/plan";
import type { RecognitionOptions } from "./plan/recognition-options";
import { recognizePlan } from "./recognition/recognize";
import { buildReport } from "./report";
import { rules } from "./rules/index";
import { runRules } from "./rules/run-rules";
import type { WorkbookSnapshot } from "./snapshot/workbook";

export interface CheckOptions extends RecognitionOptions {
  readonly ignores?: readonly Ignore[];
}

export interface CheckResult {
  readonly plan: Plan;
  readonly report: WorkbookReport;
}

/** The main job: finds the plan tables of a workbook and what is wrong with them. Pure; never writes. */
export function checkWorkbook(snapshot: WorkbookSnapshot, options: CheckOptions = {}): CheckResult {
  const plan = recognizePlan(snapshot, options);
  const ignores = options.ignores ?? [];
  return { plan, report: buildReport(plan, runRules(plan, rules, ignores), ignores) };
}

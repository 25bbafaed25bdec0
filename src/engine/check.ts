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
  /** Ids of rules that are not applied. */
  readonly rulesOff?: readonly string[];
}

export interface CheckResult {
  readonly plan: Plan;
  readonly report: WorkbookReport;
}

/** The main job: finds the plan tables of a workbook and what is wrong with them. Pure; never writes. */
export function checkWorkbook(snapshot: WorkbookSnapshot, options: CheckOptions = {}): CheckResult {
  const plan = recognizePlan(snapshot, options);
  const ignores = options.ignores ?? [];
  const off = rules.filter(({ meta }) => options.rulesOff?.includes(meta.id));
  const applied = rules.filter((rule) => !off.includes(rule));
  const report = buildReport(plan, runRules(plan, applied, ignores), ignores);
  return { plan, report: { ...report, rulesOff: off.map(({ meta }) => meta.id) } };
}

import type { Ignore, WorkbookReport } from "./findings/report";
import type { Plan } from "./plan/plan";
import type { RecognitionOptions } from "./plan/recognition-options";
import { recognizePlan } from "./recognition/recognize";
import { buildReport } from "./report";
import { rules } from "./rules/index";
import { ruleSteps } from "./rules/run-rules";
import type { WorkbookSnapshot } from "./snapshot/workbook";
import type { Steps } from "./rules/steps";
import { inOneGo } from "./rules/steps";

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
  return inOneGo(checkSteps(snapshot, options));
}

/** The same step by step: whoever takes the steps can do something else between them, or stop for good. */
export function* checkSteps(snapshot: WorkbookSnapshot, options: CheckOptions = {}): Steps<CheckResult> {
  const plan = recognizePlan(snapshot, options);
  yield;
  const ignores = options.ignores ?? [];
  const off = rules.filter(({ meta }) => options.rulesOff?.includes(meta.id));
  const applied = rules.filter((rule) => !off.includes(rule));
  const findings = yield* ruleSteps(plan, applied, ignores);
  const report = buildReport(plan, findings, ignores);
  return { plan, report: { ...report, rulesOff: off.map(({ meta }) => meta.id) } };
}

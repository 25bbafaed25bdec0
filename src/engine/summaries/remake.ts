import type { MarkedSheetContent } from "../changes/sheet-draft";
import type { Plan } from "../plan/plan";
import type { GeneratedSheet } from "../changes/generated-sheets";
import { generatedSheets, sheetOfUnit } from "../changes/generated-sheets";
import type { MarkerOptions } from "./marker-options";
import { parseMarkerOptions } from "./marker-options";
import { overallFigures, overallSheet } from "./overall-sheet";
import type { LeadColumn } from "../tasks/lead-column";
import type { SummaryFindings } from "./summary";
import type { TaskPlan } from "../tasks/task-plan";
import { SUMMARY_KINDS } from "./summary-kinds";
import { taskPlan } from "../tasks/task-plan";
import { unitSheet } from "./unit-sheet";

/** A summary that would come out otherwise now, made as it was made then. */
export interface OutdatedSheet {
  readonly sheet: GeneratedSheet;
  /** Null where the plan no longer names its unit. */
  readonly content: MarkedSheetContent | null;
}

/**
 * The summaries that the plan has left behind. What the user edited in them is no matter: a sheet is held against what the plan gave
 * when it was made. Of several sheets of one unit only the one that is kept up to date is looked at.
 */
export function outdatedSheets(plan: Plan, findings: () => SummaryFindings): OutdatedSheet[] {
  const sheets = generatedSheets(plan.snapshot, SUMMARY_KINDS);
  const plans = new Map<LeadColumn, TaskPlan>();
  return sheets.flatMap((sheet): OutdatedSheet[] => {
    const options = parseMarkerOptions(sheet.marker.options);
    if (!options || sheetOfUnit(sheets, sheet.marker.unit) !== sheet) return [];
    const column = options.leadColumn ?? "lead";
    const summary = plans.get(column) ?? taskPlan(plan, column);
    plans.set(column, summary);
    const content = remade(summary, sheet, options, findings);
    return content?.marker.options === sheet.marker.options ? [] : [{ sheet, content }];
  });
}

function remade(
  summary: TaskPlan,
  { marker }: GeneratedSheet,
  options: MarkerOptions,
  findings: () => SummaryFindings,
): MarkedSheetContent | null {
  if (marker.kind === "overall") return overallSheet(summary, overallFigures(summary), findings(), options);
  const unit = summary.units.find(({ id, hasMembers }) => id === marker.unit && !hasMembers);
  return unit ? unitSheet(summary, unit, options) : null;
}

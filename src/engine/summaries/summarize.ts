import type { Plan } from "../plan/plan";
import { generatedSheets, sheetOfUnit } from "../changes/generated-sheets";
import { overallFigures, overallSheet } from "./overall-sheet";
import { SheetNames } from "../changes/sheet-names";
import type { SheetUpdate } from "../changes/sheet-update";
import { removeSheet, updateSheet } from "../changes/sheet-update";
import type { SummaryFindings, SummaryOptions, SummaryRun, SummarySheet } from "./summary";
import { SUMMARY_KINDS } from "./summary-kinds";
import { taskPlan } from "../tasks/task-plan";
import { choosableUnits } from "./summary-units";
import { unitSheet } from "./unit-sheet";

export const OVERALL_NAME = "Tổng hợp";

/**
 * The summary sheets of a plan: "Tổng hợp" and one a unit (spec §7), as changes to the workbook. Sheets of units that were not
 * chosen stay as they are; those of units the plan no longer names go. Pure.
 */
export function summarize(plan: Plan, report: SummaryFindings, options: SummaryOptions): SummaryRun {
  const summary = taskPlan(plan, options.leadColumn ?? "lead");
  const figures = overallFigures(summary);
  const sheets = generatedSheets(plan.snapshot, SUMMARY_KINDS);
  const names = new SheetNames(plan.snapshot);
  const units = choosableUnits(summary, sheets, names);
  const chosen = options.units && new Set(options.units);
  const updates: (SheetUpdate & Pick<SummarySheet, "unit">)[] = [
    {
      ...updateSheet(
        sheetOfUnit(sheets, ""),
        overallSheet(summary, figures, report, options),
        () => names.take(OVERALL_NAME),
        options.edited,
      ),
      unit: null,
    },
  ];
  for (const { unit, summary: told, existing } of units) {
    if (!(chosen ? chosen.has(unit.id) : told.byDefault || existing)) continue;
    const freeName = () => (existing ? names.take(`TH ${unit.shortName}`) : told.sheetName);
    updates.push({
      ...updateSheet(existing, unitSheet(summary, unit, options), freeName, options.edited),
      unit: unit.id,
    });
  }
  const known = new Set(["", ...units.map(({ unit }) => unit.id)]);
  for (const sheet of sheets.filter(({ marker }) => !known.has(marker.unit))) {
    updates.push({ ...removeSheet(sheet, options.edited), unit: sheet.marker.unit });
  }
  return {
    changes: updates.flatMap(({ changes }) => changes),
    sheets: updates.map(({ name, unit, state }) => ({ name, unit, state })),
    conservation: figures.conservation,
  };
}

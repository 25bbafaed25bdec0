import type { Plan } from "../plan/plan";
import type { GeneratedSheet } from "../changes/generated-sheets";
import { generatedSheets, sheetOfUnit } from "../changes/generated-sheets";
import { isListed } from "./overall-rows";
import { SheetNames } from "../changes/sheet-names";
import type { LeadColumn } from "../tasks/lead-column";
import type { SummaryUnit } from "./summary";
import type { TaskPlan } from "../tasks/task-plan";
import { SUMMARY_KINDS } from "./summary-kinds";
import { taskPlan } from "../tasks/task-plan";
import type { BookUnit } from "../tasks/unit-book";
import { isSole } from "../tasks/unit-book";

/**
 * The units that can have a sheet of their own: all that the plan names, but for collectives whose members it names too.
 * As the directory orders them, the rest by Vietnamese collation.
 */
export function summaryUnits(plan: Plan, leadColumn: LeadColumn = "lead"): readonly SummaryUnit[] {
  const { snapshot } = plan;
  return choosableUnits(
    taskPlan(plan, leadColumn),
    generatedSheets(snapshot, SUMMARY_KINDS),
    new SheetNames(snapshot),
  ).map(({ summary }) => summary);
}

/** A unit with what is told of it. */
export interface ChoosableUnit {
  readonly unit: BookUnit;
  readonly summary: SummaryUnit;
  readonly existing: GeneratedSheet | null;
}

export function choosableUnits(
  { units }: TaskPlan,
  sheets: readonly GeneratedSheet[],
  names: SheetNames,
): ChoosableUnit[] {
  const choosable = units.filter(({ hasMembers }) => !hasMembers);
  return choosable.map((unit) => {
    const existing = sheetOfUnit(sheets, unit.id);
    const { id, name, shortName, entry, leading, coordinated, common } = unit;
    const led = leading.filter(isSole).length;
    return {
      unit,
      existing,
      summary: {
        id,
        name,
        shortName,
        kind: entry?.kind ?? null,
        sheetName: existing?.name ?? names.take(`TH ${shortName}`),
        counts: { led, joint: leading.length - led, coordinated: coordinated.length, common: common.length },
        byDefault: isListed(unit),
      },
    };
  });
}

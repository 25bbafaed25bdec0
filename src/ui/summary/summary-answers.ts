import type { SummaryRun, SummaryUnit, WorkbookChange } from "../../engine/index";
import { isoDate, summarize, summaryUnits } from "../../engine/index";
import type { Answer, CheckedPlan } from "../desk/answer";
import type { SummaryChoice } from "../store/summary-choice";

/** What the summary sheets of a plan would be. */
export interface SummaryModel extends Omit<SummaryRun, "changes"> {
  /** Every sheet is as it would be made. */
  readonly isUpToDate: boolean;
  readonly units: readonly SummaryUnit[];
  /** Names of the sheets that the user edited by hand. */
  readonly edited: readonly string[];
  /** The plan says twice who leads. */
  readonly hasTwoLeads: boolean;
}

export function summaryAnswer(checked: CheckedPlan, choice: SummaryChoice): Answer<SummaryModel, never> {
  const { plan } = checked;
  const { changes, ...run } = summaryRun(checked, choice);
  const asked = choice.edited === "ask" ? run : summaryRun(checked, { ...choice, edited: "ask" });
  const head = {
    ...run,
    isUpToDate: changes.length === 0,
    units: summaryUnits(plan, choice.leadColumn),
    edited: asked.sheets.filter(({ state }) => state === "edited").map(({ name }) => name),
    hasTwoLeads: plan.appendices.some(({ columns }) =>
      (["lead", "internalLead"] as const).every((role) => columns.some((column) => column.role === role)),
    ),
  };
  return { head, items: [] };
}

/** What makes the sheets. */
export function summaryChangesAnswer(
  checked: CheckedPlan,
  choice: SummaryChoice,
): Answer<Pick<SummaryRun, "sheets">, WorkbookChange> {
  const { sheets, changes } = summaryRun(checked, choice);
  return { head: { sheets }, items: changes };
}

function summaryRun({ plan, report }: CheckedPlan, choice: SummaryChoice): SummaryRun {
  const today = new Date();
  const asOf = isoDate(today.getFullYear(), today.getMonth() + 1, today.getDate());
  return summarize(plan, report, { ...choice, asOf });
}

import type { Plan, SummaryRun, SummarySheet, SummaryUnit, WorkbookReport } from "../../engine/index";
import { isoDate, summarize, summaryUnits } from "../../engine/index";
import type { SummaryChoice } from "../store/state";

/** What the summary sheets of a plan would be. */
export interface SummaryModel {
  readonly run: SummaryRun;
  readonly units: readonly SummaryUnit[];
  /** Names of the sheets that the user edited by hand. */
  readonly edited: readonly string[];
  /** The plan says twice who leads. */
  readonly hasTwoLeads: boolean;
}

type Checked = { readonly plan: Plan; readonly report: WorkbookReport };

export function summaryModel(checked: Checked, choice: SummaryChoice): SummaryModel {
  const { plan } = checked;
  const run = summaryRun(checked, choice);
  const asked = choice.edited === "ask" ? run : summaryRun(checked, { ...choice, edited: "ask" });
  return {
    run,
    units: summaryUnits(plan, choice.leadColumn),
    edited: asked.sheets.filter(({ state }) => state === "edited").map(({ name }) => name),
    hasTwoLeads: plan.appendices.some(({ columns }) =>
      (["lead", "internalLead"] as const).every((role) => columns.some((column) => column.role === role)),
    ),
  };
}

export function summaryRun({ plan, report }: Checked, choice: SummaryChoice): SummaryRun {
  const today = new Date();
  const asOf = isoDate(today.getFullYear(), today.getMonth() + 1, today.getDate());
  return summarize(plan, report, { ...choice, asOf });
}

/** How many sheets a run makes, makes again and deletes. */
export function countSheets(sheets: readonly SummarySheet[]) {
  const count = (state: SummarySheet["state"]) => sheets.filter((sheet) => sheet.state === state).length;
  return { made: count("new"), remade: count("updated"), removed: count("removed") };
}

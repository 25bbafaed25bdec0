import type { Plan, WorkbookReport } from "../../engine/index";

/** What a question is asked about. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly report: WorkbookReport;
}

/** An answer in two parts: what is told once, and what may be as long as the plan, which comes across in pieces. Plain data. */
export interface Answer<Head, Item> {
  readonly head: Head;
  readonly items: readonly Item[];
}

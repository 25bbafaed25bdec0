import type { BudgetOverview } from "../../engine/index";
import { budgetOverview } from "../../engine/index";
import type { Answer, CheckedPlan } from "../desk/answer";

/** As JSON, for exact amounts are objects that do not come across; `readBudget` reads it. */
export function budgetAnswer({ plan }: CheckedPlan, _argument: null): Answer<string, never> {
  return { head: JSON.stringify(budgetOverview(plan) satisfies BudgetOverview | null), items: [] };
}

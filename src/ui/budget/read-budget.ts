import Big from "big.js";
import type { BudgetOverview } from "../../engine/index";

/** Names of the exact amounts in an overview. */
const AMOUNTS = new Set(["stated", "computed", "difference", "amount", "onHeadings"]);

/** The overview out of its JSON; null where no appendix has a money column. */
export function readBudget(json: string): BudgetOverview | null {
  return JSON.parse(json, (name, value: unknown) =>
    AMOUNTS.has(name) && typeof value === "string" ? new Big(value) : value,
  ) as BudgetOverview | null;
}

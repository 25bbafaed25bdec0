import type Big from "big.js";
import { sumAmounts } from "../values/money/amounts";
import type { PlannedTask } from "./planned-task";

/** The money that is counted at these tasks. */
export function countedMoney(tasks: readonly PlannedTask[]): Big {
  return sumAmounts(tasks.flatMap(({ amount }) => (amount.kind === "counted" ? [amount.amount] : [])));
}

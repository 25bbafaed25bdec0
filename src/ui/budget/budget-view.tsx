import { CheckedFirst } from "../shell/checked-first";
import { BudgetScreen } from "./budget-screen";

/** Kinh phí: the money of the plan as last checked. */
export function BudgetView() {
  return <CheckedFirst>{({ ask }) => <BudgetScreen ask={ask} />}</CheckedFirst>;
}

import type Big from "big.js";
import type { Appendix, Plan } from "../plan/plan";
import { computedTotal } from "../plan/totals";
import { countedMoney } from "../tasks/counted-money";
import { appendixTitle } from "../tasks/heading-of";
import type { LeadColumn } from "../tasks/lead-column";
import type { PlanMoney, TaskPlan } from "../tasks/task-plan";
import { taskPlan } from "../tasks/task-plan";
import { isSole } from "../tasks/unit-book";
import type { BudgetLine } from "./budget-lines";
import { sectionLines, totalLine } from "./budget-lines";

/** The stated and the computed amounts of one appendix, in the unit of its own column. */
export interface AppendixBudget {
  readonly sheet: string;
  readonly title: string;
  /** đồng in one unit; null where nothing says. */
  readonly scale: number | null;
  /** The outermost headings, and what stands under none; they add up to the total. */
  readonly sections: readonly BudgetLine[];
  readonly total: BudgetLine;
}

/** Money that one unit answers for, or that no single one does. */
export interface BudgetShare {
  readonly kind: "unit" | "joint" | "unassigned" | "headings";
  /** Of a unit; "" otherwise. */
  readonly name: string;
  readonly amount: Big;
  /** Tasks with an amount; none of amounts typed on headings. */
  readonly tasks: number;
}

/** The money of a plan. */
export interface BudgetOverview {
  readonly appendices: readonly AppendixBudget[];
  /** What the shares and their sum are told in. */
  readonly money: PlanMoney;
  /** Units in the order of the directory, then what no single unit answers for; none is nought. They add up to `money.computed`. */
  readonly shares: readonly BudgetShare[];
}

/** Null where no appendix has a money column. */
export function budgetOverview(plan: Plan, leadColumn: LeadColumn = "lead"): BudgetOverview | null {
  const tasks = taskPlan(plan, leadColumn);
  if (!tasks.money) return null;
  return {
    appendices: plan.appendices.flatMap(appendixBudget),
    money: tasks.money,
    shares: sharesOf(tasks, tasks.money),
  };
}

function appendixBudget(appendix: Appendix): AppendixBudget[] {
  const computed = computedTotal(appendix);
  if (!computed) return [];
  return [
    {
      sheet: appendix.sheet.name,
      title: appendixTitle(appendix),
      scale: appendix.moneyScale,
      sections: sectionLines(appendix),
      total: totalLine(appendix, computed),
    },
  ];
}

/** Every amount once: with the unit that leads alone, with those led jointly, with those nobody leads, or on headings. */
function sharesOf({ tasks, units }: TaskPlan, { onHeadings }: PlanMoney): BudgetShare[] {
  const share = (kind: BudgetShare["kind"], name: string, of: TaskPlan["tasks"]): BudgetShare => ({
    kind,
    name,
    amount: countedMoney(of),
    tasks: of.filter(({ amount }) => amount.kind === "counted").length,
  });
  const shares = [
    ...units.map(({ name, leading }) => share("unit", name, leading.filter(isSole))),
    share(
      "joint",
      "",
      tasks.filter(({ leads }) => leads.length > 1),
    ),
    share(
      "unassigned",
      "",
      tasks.filter(({ leads }) => leads.length === 0),
    ),
    { kind: "headings" as const, name: "", amount: onHeadings, tasks: 0 },
  ];
  return shares.filter(({ amount }) => !amount.eq(0));
}

import Big from "big.js";
import { fiveClear } from "../plan/five-clear";
import type { Appendix, Plan, PlanRow } from "../plan/plan";
import { tasksOf } from "../plan/queries";
import { remember } from "../plan/remember";
import type { PlanPeriod } from "../values/period";
import { dueTime } from "./due-time";
import type { UnitBook } from "./unit-book";
import { unitBook } from "./unit-book";
import type { LeadColumn } from "./lead-column";
import type { PlannedTask } from "./planned-task";
import type { AppendixMoney } from "./task-amounts";
import { shareMoney } from "./task-amounts";
import { coordinatingOf, leadsOf } from "./task-units";

/** The money of the whole plan, in one scale. */
export interface PlanMoney {
  /** đồng in one unit; null where no appendix says. */
  readonly scale: number | null;
  /** Sheets with amounts that name no scale, though another one does: taken for the same. */
  readonly unscaled: readonly string[];
  readonly onHeadings: Big;
  readonly computed: Big;
}

/** A plan by its tasks: every task with who, when and how much. */
export interface TaskPlan {
  readonly plan: Plan;
  readonly tasks: readonly PlannedTask[];
  readonly units: UnitBook;
  /** Null where no appendix has a money column. */
  readonly money: PlanMoney | null;
  /** Of all appendices, each once. */
  readonly periods: readonly PlanPeriod[];
}

/** Several views and sheets ask it of one plan: it is worked out once for each column of leads. */
export function taskPlan(plan: Plan, leadColumn: LeadColumn): TaskPlan {
  return (leadColumn === "lead" ? byLead : byInternalLead)(plan);
}

const byLead = remember((plan: Plan) => workOut(plan, "lead"));
const byInternalLead = remember((plan: Plan) => workOut(plan, "internalLead"));

function workOut(plan: Plan, leadColumn: LeadColumn): TaskPlan {
  const scale = plan.appendices.find(({ moneyScale }) => moneyScale !== null)?.moneyScale ?? null;
  const shared = plan.appendices.map((appendix) => ({
    appendix,
    money: shareMoney(appendix, factorOf(appendix, scale)),
  }));
  const tasks = shared.flatMap(({ appendix, money }) =>
    tasksOf(appendix).map((row) => plannedTask(plan, appendix, row, money, leadColumn)),
  );
  return {
    plan,
    tasks,
    units: unitBook(plan.directory, tasks),
    money: planMoney(shared, scale),
    periods: periodsOf(plan.appendices),
  };
}

/** What an amount of the appendix is multiplied with. Where it does not say its scale, it is taken for that of the others. */
function factorOf({ moneyScale }: Appendix, scale: number | null): Big {
  return moneyScale === null || scale === null ? new Big(1) : new Big(moneyScale).div(scale);
}

function plannedTask(
  { options }: Plan,
  appendix: Appendix,
  row: PlanRow,
  money: AppendixMoney,
  leadColumn: LeadColumn,
): PlannedTask {
  const leads = leadsOf(row, leadColumn);
  return {
    appendix,
    row,
    leads,
    coordinating: coordinatingOf(row),
    amount: money.amountOf(row),
    due: dueTime(row.time?.value ?? null, appendix.period),
    clear: fiveClear(row, leads, options.vagueDeliverables),
  };
}

function planMoney(
  shared: readonly { readonly appendix: Appendix; readonly money: AppendixMoney }[],
  scale: number | null,
): PlanMoney | null {
  const computed = shared.flatMap(({ money }) => money.computed ?? []);
  if (computed.length === 0) return null;
  const unscaled = shared.filter(({ appendix, money }) => money.computed !== null && appendix.moneyScale === null);
  return {
    scale,
    unscaled: scale === null ? [] : unscaled.map(({ appendix }) => appendix.sheet.name),
    onHeadings: shared.reduce((sum, { money }) => sum.plus(money.onHeadings), new Big(0)),
    computed: computed.reduce((sum, amount) => sum.plus(amount)),
  };
}

function periodsOf(appendices: readonly Appendix[]): PlanPeriod[] {
  const periods = appendices.flatMap(({ period }) => period ?? []);
  return [...new Map(periods.map((period) => [JSON.stringify(period), period])).values()];
}

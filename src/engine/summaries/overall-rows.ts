import Big from "big.js";
import { countedMoney } from "../tasks/counted-money";
import type { DueColumns } from "./due-columns";
import type { TaskPlan } from "../tasks/task-plan";
import type { PlannedTask } from "../tasks/planned-task";
import type { BookUnit } from "../tasks/unit-book";
import { isSole } from "../tasks/unit-book";

/** A row of the table in "Tổng hợp". Every task is counted in `byDue` of one row only, every amount in one of one row only. */
export interface OverallRow {
  readonly label: string;
  /** "unit": a unit or collective that leads, or a department of the office. */
  readonly kind: "unit" | "joint" | "unassigned" | "headings";
  /** Tasks led alone; null where the column says nothing of the row. */
  readonly led: number | null;
  /** Tasks led with others: of a unit those it has a part in, of the joint row all. */
  readonly joint: number | null;
  readonly coordinated: number | null;
  /** Tasks by the columns of `DueColumns`. */
  readonly byDue: readonly number[];
  /** Amounts but those of jointly led tasks. */
  readonly money: Big;
  readonly jointMoney: Big;
}

const NOTHING = new Big(0);

/** One row a unit, then what no single unit answers for. */
export function overallRows({ tasks, units, money }: TaskPlan, due: DueColumns): OverallRow[] {
  const joint = tasks.filter(({ leads }) => leads.length > 1);
  const unassigned = tasks.filter(({ leads }) => leads.length === 0);
  const rest = { led: null, joint: null, coordinated: null, money: NOTHING, jointMoney: NOTHING } as const;
  return [
    ...units.filter(isListed).map((unit) => unitRow(unit, due)),
    {
      ...rest,
      label: "Đồng chủ trì (mỗi nhiệm vụ tính một lần)",
      kind: "joint",
      joint: joint.length,
      byDue: countByDue(joint, due),
      jointMoney: countedMoney(joint),
    },
    {
      ...rest,
      label: "Chưa phân công",
      kind: "unassigned",
      byDue: countByDue(unassigned, due),
      money: countedMoney(unassigned),
    },
    {
      ...rest,
      label: "Ghi ở dòng đề mục",
      kind: "headings",
      byDue: countByDue([], due),
      money: money?.onHeadings ?? NOTHING,
    },
  ];
}

/** A unit the table lists, and that gets a sheet where nobody chose: it leads, or is a department of the office. */
export function isListed({ leading, entry }: BookUnit): boolean {
  return leading.length > 0 || entry?.kind === "department";
}

function unitRow({ name, leading, coordinated }: BookUnit, due: DueColumns): OverallRow {
  const sole = leading.filter(isSole);
  return {
    label: name,
    kind: "unit",
    led: sole.length,
    joint: leading.length - sole.length,
    coordinated: coordinated.length,
    byDue: countByDue(sole, due),
    money: countedMoney(sole),
    jointMoney: NOTHING,
  };
}

function countByDue(tasks: readonly PlannedTask[], { labels, placeOf }: DueColumns): number[] {
  const counts = labels.map(() => 0);
  for (const task of tasks) counts[placeOf(task.due)] = (counts[placeOf(task.due)] ?? 0) + 1;
  return counts;
}

/** The tasks of a row, each of the plan in one row only. */
export function tasksInRow({ byDue }: OverallRow): number {
  return byDue.reduce((sum, count) => sum + count, 0);
}

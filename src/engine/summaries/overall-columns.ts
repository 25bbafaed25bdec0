import Big from "big.js";
import type { DueColumns } from "./due-columns";
import { moneyFormat } from "../values/money/number-format";
import type { OverallRow } from "./overall-rows";
import { tasksInRow } from "./overall-rows";
import type { PlanMoney } from "../tasks/task-plan";
import { moneyHeading } from "./titles";

/** A column of numbers in the table of "Tổng hợp". */
export interface OverallColumn {
  /** The heading over it and its neighbours. */
  readonly group: string;
  readonly header: string;
  /** Characters of the standard font. */
  readonly width: number;
  readonly value: (row: OverallRow) => Big | null;
  /** Nought is shown as a dash. */
  readonly numberFormat: string;
  /** Whether the total counts the row. */
  readonly isCounted: (row: OverallRow) => boolean;
  /** The sum of the columns of its group before it. */
  readonly sumsGroup?: true;
  readonly isMoney?: true;
}

const COUNT_FORMAT = '#,##0;-#,##0;"–"';

const always = () => true;

export function overallColumns(rows: readonly OverallRow[], due: DueColumns, money: PlanMoney | null): OverallColumn[] {
  const [tasks, dueGroup] = ["Nhiệm vụ", "Hạn hoàn thành (mỗi nhiệm vụ tính một lần)"];
  return [
    counts(tasks, "Chủ trì", ({ led }) => led),
    // Of the units it says what each has a part in; only their own row has every task once.
    { ...counts(tasks, "Đồng chủ trì", ({ joint }) => joint), isCounted: ({ kind }) => kind === "joint" },
    { ...counts(tasks, "Phối hợp", ({ coordinated }) => coordinated), isCounted: () => false },
    ...due.labels.map((label, at) => counts(dueGroup, label, ({ byDue }) => byDue[at] ?? 0)),
    { ...counts(dueGroup, "Cộng", tasksInRow), sumsGroup: true },
    ...(money ? moneyColumns(rows, money) : []),
  ];
}

function counts(group: string, header: string, count: (row: OverallRow) => number | null): OverallColumn {
  const value = (row: OverallRow) => {
    const number = count(row);
    return number === null ? null : new Big(number);
  };
  return { group, header, width: 9.5, value, numberFormat: COUNT_FORMAT, isCounted: always };
}

function moneyColumns(rows: readonly OverallRow[], { scale }: PlanMoney): OverallColumn[] {
  const format = moneyFormat(rows.flatMap(({ money, jointMoney }) => [money, jointMoney]));
  const numberFormat = `${format};-${format};"–"`;
  const column = { group: moneyHeading(scale), width: 14, numberFormat, isCounted: always, isMoney: true } as const;
  return [
    { ...column, header: "Chủ trì", value: ({ money }) => money },
    { ...column, header: "Đồng chủ trì", value: ({ jointMoney }) => jointMoney },
  ];
}

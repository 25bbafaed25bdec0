import Big from "big.js";
import type { Appendix, PlanRow } from "../plan/plan";
import type { MoneyColumn } from "../plan/totals";
import { addends, amountOf, computedTotal, topRows, wholeColumns } from "../plan/totals";
import { cleanText } from "../text/normalize";

/** What the money cells of a task say, in the scale of all summaries. */
export type TaskAmount =
  | { readonly kind: "none" }
  /** Counted once, here. */
  | { readonly kind: "counted"; readonly amount: Big }
  /** Made up of the amounts of its sub-tasks, which are counted there. */
  | { readonly kind: "madeUp"; readonly amount: Big }
  /** A funding phrase, an error value, an amount nobody can read. */
  | { readonly kind: "words"; readonly text: string };

/** The money of an appendix, shared out. */
export interface AppendixMoney {
  readonly amountOf: (task: PlanRow) => TaskAmount;
  /** Amounts typed on headings. */
  readonly onHeadings: Big;
  /** Null without a money column. */
  readonly computed: Big | null;
}

/** Shares the amounts of an appendix out: each to the task it stands at or under, else to the headings; × `factor`. */
export function shareMoney(appendix: Appendix, factor: Big): AppendixMoney {
  const columns = wholeColumns(appendix);
  const counted = new Map<PlanRow, Big>();
  let onHeadings = new Big(0);
  for (const column of columns) {
    for (const row of addends(topRows(appendix), column)) {
      const amount = amountOf(column.field(row))?.times(factor);
      const task = taskOf(row);
      if (amount && task) counted.set(task, (counted.get(task) ?? new Big(0)).plus(amount));
      else if (amount) onHeadings = onHeadings.plus(amount);
    }
  }
  return {
    amountOf: (task) => {
      const amount = counted.get(task);
      return amount ? { kind: "counted", amount } : uncounted(task, columns, factor);
    },
    onHeadings,
    computed: computedTotal(appendix)?.times(factor) ?? null,
  };
}

/** The task a row is or stands under; null for a heading. */
function taskOf(row: PlanRow | null): PlanRow | null {
  return row === null || row.kind === "task" ? row : taskOf(row.parent);
}

function uncounted(task: PlanRow, columns: readonly MoneyColumn[], factor: Big): TaskAmount {
  const fields = columns.flatMap((column) => column.field(task) ?? []);
  const amounts = fields.flatMap((field) => amountOf(field) ?? []);
  if (amounts.length > 0) {
    return { kind: "madeUp", amount: amounts.reduce((sum, amount) => sum.plus(amount)).times(factor) };
  }
  const words = fields.filter(({ value }) => value.status !== "none").map(({ text }) => cleanText(text));
  return words.length === 0 ? { kind: "none" } : { kind: "words", text: words.join("; ") };
}

import { equalAmounts, sumAmounts } from "../values/money/amounts";
import { formatMoney } from "../values/money/format-money";
import { moneyScaleName } from "../values/money/scale-name";
import type { OverallRow } from "./overall-rows";
import { tasksInRow } from "./overall-rows";
import type { Conservation } from "./summary";
import type { PlanMoney } from "../tasks/task-plan";

/**
 * Holds what the rows of "Tổng hợp" list against what the plan has: the number of its tasks and its computed total, both
 * found without the rows.
 */
export function conservationOf(rows: readonly OverallRow[], tasks: number, money: PlanMoney | null): Conservation {
  const count = (kind: OverallRow["kind"]) =>
    rows.filter((row) => row.kind === kind).reduce((sum, row) => sum + tasksInRow(row), 0);
  const parts = { solelyLed: count("unit"), jointlyLed: count("joint"), unassigned: count("unassigned") };
  const listed = sumAmounts(rows.flatMap((row) => [row.money, row.jointMoney]));
  const missing = tasks - parts.solelyLed - parts.jointlyLed - parts.unassigned;
  const proof = {
    ...parts,
    tasks,
    money: money && {
      scale: money.scale,
      listed: listed.toFixed(),
      computed: money.computed.toFixed(),
      difference: listed.minus(money.computed).toFixed(),
    },
    holds: missing === 0 && (money === null || equalAmounts(listed, money.computed)),
  };
  const [vi, en] = [tasksText(proof, missing), englishText(proof, missing)];
  if (!money) return { ...proof, sentence: { vi, en } };
  const sign = equalAmounts(listed, money.computed) ? "=" : "≠";
  const amounts =
    `${formatMoney(listed)} ${sign} ${formatMoney(money.computed)} ${moneyScaleName(money.scale) ?? ""}`.trim();
  return { ...proof, sentence: { vi: `${vi} · ${amounts}`, en: `${en} · ${amounts}` } };
}

type Counts = Pick<Conservation, "tasks" | "solelyLed" | "jointlyLed" | "unassigned">;

function tasksText({ tasks, solelyLed, jointlyLed, unassigned }: Counts, missing: number): string {
  const parts = [
    `${solelyLed} một đơn vị`,
    ...(jointlyLed > 0 ? [`${jointlyLed} đồng chủ trì`] : []),
    ...(unassigned > 0 ? [`${unassigned} chưa phân công`] : []),
  ];
  return `${tasks} nhiệm vụ: ${parts.join(", ")}; ${verdictText(missing)}`;
}

function verdictText(missing: number): string {
  if (missing === 0) return "không sót, không trùng";
  return missing > 0 ? `sót ${missing}` : `trùng ${-missing}`;
}

function englishText({ tasks, solelyLed, jointlyLed, unassigned }: Counts, missing: number): string {
  const parts = [
    `${solelyLed} with one lead`,
    ...(jointlyLed > 0 ? [`${jointlyLed} jointly led`] : []),
    ...(unassigned > 0 ? [`${unassigned} without a lead`] : []),
  ];
  const verdict = missing === 0 ? "none missing, none twice" : missing > 0 ? `${missing} missing` : `${-missing} twice`;
  return `${tasks} tasks: ${parts.join(", ")}; ${verdict}`;
}

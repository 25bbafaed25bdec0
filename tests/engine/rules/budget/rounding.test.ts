import { rounding } from "../../../../src/engine/rules/budget/rounding";
import type { TestCell } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { FUNDED, funded, heading, sum, sumRow, task, total } from "./money-rows";

const shown = (value: number, numberFormat: string): TestCell => ({ value, style: { numberFormat } });

testRule(rounding, {
  valid: [
    { name: "exact", rows: [task("1", 5.2), task("2", 6.2), total(11.4)] },
    { name: "more than half a unit off", rows: [task("1", 5.2), task("2", 6.31), total(11)] },
    {
      name: "a formula that adds the right rows",
      rows: [task("1", 5.2), task("2", 6.2), total(sum("ROUND(SUM(G5:G6),0)", 11))],
    },
    {
      name: "decimals are shown: half a tenth is the limit",
      rows: [task("1", 5.2), task("2", 6.26), total(shown(11.4, "0.0"))],
    },
    { name: "General hides nothing of the addends", rows: [task("1", 5.4), task("2", 6.4), task("3", 7.4), total(18)] },
  ],
  invalid: [
    {
      name: "half a unit of what the total shows: stored",
      rows: [task("1", 5.2), task("2", 6.3), total(11), sumRow("Tổng số", 11.6)].slice(0, 3),
      findings: [{ cell: "G7", messageId: "rounded" }],
    },
    {
      name: "half a unit of what the total shows: by its format",
      rows: [task("1", 5.2), task("2", 6.25), total(shown(11.4, "#,##0.0"))],
      findings: [{ cell: "G7", messageId: "rounded" }],
    },
    {
      name: "plus what the formats of the addends hide",
      rows: [task("1", shown(5.4, "#,##0")), task("2", shown(6.4, "0")), task("3", shown(7.4, "0")), total(18)],
      findings: [{ cell: "G8", messageId: "rounded" }],
    },
    {
      name: "a heading over its tasks",
      rows: [heading("I", 9), task("1", 5.2), task("2", 3.4), total(8.6)],
      findings: [{ cell: "G5", messageId: "rounded" }],
    },
    {
      name: "a row's total over its components",
      ...FUNDED,
      rows: [funded("1", 5.2, 4.1, 9), funded("2", 1, 2, 3)],
      findings: [{ cell: "I6", messageId: "rounded" }],
    },
  ],
});

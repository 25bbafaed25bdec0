import { totalNotFormula } from "../../../../src/engine/rules/budget/total-not-formula";
import { testRule } from "../../../support/rule-tester";
import { FUNDED, funded, fundedTotal, heading, sum, sumRow, task, total } from "./money-rows";

testRule(totalNotFormula, {
  valid: [
    { name: "a formula", rows: [task("1", 2), task("2", 3), total(sum("SUM(G5:G6)", 5))] },
    { name: "subtotals may be typed", rows: [heading("I", 5), task("1", 2), task("2", 3), sumRow("Cộng mục I", 5)] },
    { name: "a blank total, and words", rows: [task("1", 2), total(null), sumRow("Tổng số", "Lồng ghép")] },
    { name: "nothing to add up", rows: [task("1", null), task("2", "Lồng ghép"), total(42)] },
  ],
  invalid: [
    {
      name: "a typed number, right or wrong",
      rows: [total(5), task("1", 2), task("2", 3), total(6)],
      findings: [
        { cell: "G5", messageId: "typed", fix: "suggested" },
        { cell: "G8", messageId: "typed", fix: "suggested" },
      ],
      after: { G5: "=SUM(G6:G7)", G8: "=SUM(G6:G7)" },
    },
    {
      name: "typed text, with one reading and with two",
      rows: [task("1", 2), task("2", 1498), total("1.500")],
      findings: [{ cell: "G7", messageId: "typed", fix: "suggested" }],
      after: { G7: "=SUM(G5:G6)" },
    },
    {
      name: "each column",
      ...FUNDED,
      rows: [funded("1", 2, 1, 3), funded("2", 1, 1, 2), fundedTotal(3, 2, sum("SUM(I6:I7)", 5))],
      findings: [
        { cell: "G8", messageId: "typed", fix: "suggested" },
        { cell: "H8", messageId: "typed", fix: "suggested" },
      ],
      after: { G8: "=SUM(G6:G7)", H8: "=SUM(H6:H7)" },
    },
  ],
});

import { negative } from "../../../../src/engine/rules/budget/negative";
import { testRule } from "../../../support/rule-tester";
import { FUNDED, funded, heading, sumRow, task, total } from "./money-rows";

testRule(negative, {
  valid: [
    {
      name: "zero and above",
      rows: [task("1", 0), task("2", 5), task("3", "-"), task("4", "(0)"), task("5", "-0"), total(5)],
    },
    { name: "a range of amounts is no negative one", rows: [task("1", "5-10"), task("2", 1)] },
  ],
  invalid: [
    {
      name: "a task, not the sums that follow from it",
      rows: [heading("I", -7), task("1", -9), task("2", 2), sumRow("Cộng mục I", -7), total(-7)],
      findings: [{ cell: "G6", messageId: "negative" }],
    },
    {
      name: "a heading without amounts below, and an amount as text",
      rows: [heading("I", -3), task("1", null), heading("II"), task("1", "(4)")],
      findings: [
        { cell: "G5", messageId: "negative" },
        { cell: "G8", messageId: "negative" },
      ],
    },
    {
      name: "in a “trong đó” row",
      rows: [task("1", 5), sumRow("Trong đó: tập huấn", -2), task("2", 4)],
      findings: [{ cell: "G6", messageId: "negative" }],
    },
    {
      name: "components and their total: once, on the total; a component alone: there",
      ...FUNDED,
      rows: [funded("1", -5, -1, -6), funded("2", -2, 9, 7)],
      findings: [
        { cell: "I6", messageId: "negative" },
        { cell: "G7", messageId: "negative" },
      ],
    },
  ],
});

import { noAmount } from "../../../../src/engine/rules/budget/no-amount";
import { testRule } from "../../../support/rule-tester";
import { FUNDED, funded, task, total } from "./money-rows";

testRule(noAmount, {
  valid: [
    {
      name: "amounts, zero, blank and a dash",
      rows: [task("1", 5), task("2", 0), task("3", null), task("4", "-"), total(5)],
    },
    { name: "words that are no way of funding", rows: [task("1", "??"), task("2", 5)] },
  ],
  invalid: [
    {
      name: "ways of funding",
      rows: [task("1", "Chi thường xuyên"), task("2", "Không"), task("3", "Theo thực tế phát sinh"), task("4", 5)],
      findings: [
        { cell: "G5", messageId: "funding" },
        { cell: "G6", messageId: "funding" },
        { cell: "G7", messageId: "funding" },
      ],
    },
    {
      name: "in a component column",
      ...FUNDED,
      rows: [funded("1", 5, "Xã hội hóa", 5), funded("2", 1, 2, 3)],
      findings: [{ cell: "H6", messageId: "funding" }],
    },
  ],
});

import { formulaError } from "../../../../src/engine/rules/budget/formula-error";
import { formulaCell } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { FUNDED, funded, fundedTotal, heading, sum, sumRow, task, total } from "./money-rows";

const failing = (formula: string, error = "#REF!") => formulaCell(formula, { error });

testRule(formulaError, {
  valid: [
    { name: "formulas with values", rows: [task("1", 5), task("2", sum("2+2", 4)), total(sum("SUM(G5:G6)", 9))] },
    { name: "a formula nobody can evaluate", rows: [task("1", 5), task("2", formulaCell("VLOOKUP(B6,X:Y,2)", null))] },
  ],
  invalid: [
    {
      name: "once, where it begins",
      rows: [
        heading("I", failing("SUM(G6:G7)")),
        task("1", failing("#REF!*2")),
        task("2", 5),
        sumRow("Cộng mục I", failing("G5")),
        total(failing("G8+0")),
      ],
      findings: [{ cell: "G6", messageId: "error" }],
    },
    {
      name: "a sum whose formula we cannot read, over an error",
      rows: [task("1", failing("1/0", "#DIV/0!")), task("2", 5), total(failing("SUMIF(A5:A6,1,G5:G6)", "#DIV/0!"))],
      findings: [{ cell: "G5", messageId: "error" }],
    },
    {
      name: "a sum that fails by itself",
      rows: [task("1", 4), task("2", 5), total(failing("SUM(#REF!)"))],
      findings: [{ cell: "G7", messageId: "error" }],
    },
    {
      name: "an unreadable formula that fails by itself, and a typed error value",
      rows: [task("1", { error: "#N/A" }), task("2", failing("VLOOKUP(B6,X:Y,2)", "#N/A"))],
      findings: [
        { cell: "G5", messageId: "error" },
        { cell: "G6", messageId: "error" },
      ],
    },
    {
      name: "an error that comes from outside the money columns stands here",
      rows: [[...task("1", failing("H5*2", "#VALUE!")), { error: "#VALUE!" }], task("2", 5)],
      findings: [{ cell: "G5", messageId: "error" }],
    },
    {
      name: "a formula that adds itself",
      rows: [task("1", 4), task("2", failing("SUM(G5:G6)+#REF!"))],
      findings: [{ cell: "G6", messageId: "error" }],
    },
    {
      name: "across components and totals",
      ...FUNDED,
      rows: [
        funded("1", failing("#REF!"), 4, failing("G6+H6")),
        funded("2", 1, 2, 3),
        fundedTotal(failing("SUM(G6:G7)"), 6, failing("SUM(I6:I7)")),
      ],
      findings: [{ cell: "G6", messageId: "error" }],
    },
    {
      name: "another sheet's error at the same place explains nothing",
      sheets: [
        { rows: [task("1", failing("SUM(#REF!)")), task("2", 5)] },
        { name: "Phụ lục 2", rows: [task("1", 7), task("2", failing("G5+#REF!")), total(failing("'Phụ lục'!G5"))] },
      ],
      findings: [
        { cell: "G5", messageId: "error" },
        { sheet: "Phụ lục 2", cell: "G6", messageId: "error" },
      ],
    },
  ],
});

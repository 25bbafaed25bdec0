import { totalMismatch } from "../../../../src/engine/rules/budget/total-mismatch";
import { formulaCell } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { FUNDED, funded, fundedTotal, heading, sum, sumRow, task, total } from "./money-rows";

testRule(totalMismatch, {
  valid: [
    { name: "the sum", rows: [task("1", 5), task("2", 2.5), task("3", null), total(7.5)] },
    { name: "0.1 + 0.2", rows: [task("1", 0.1), task("2", 0.2), total(0.3)] },
    { name: "the noise of binary sums", rows: [task("1", 0.1), task("2", 0.2), total(0.30000000000000004)] },
    { name: "equal in 15 digits", rows: [task("1", 0.333333333333333), task("2", 1), total("1,33333333333333300001")] },
    { name: "hidden rows count", rows: [task("1", 5), task("2", 6), total(11)], hiddenRows: [5] },
    {
      name: "a heading with amounts below is no addend, one without is",
      rows: [heading("I", 5), task("1", 2), task("2", 3), heading("II", 7), task("1", null), total(12)],
    },
    {
      name: "“trong đó” rows are neither",
      rows: [task("1", 9), sumRow("Trong đó: tập huấn", 4), task("2", 1), total(10)],
    },
    {
      name: "subtotal rows are no addends",
      rows: [heading("I"), task("1", 2), sumRow("Cộng mục I", 2), heading("II"), task("1", 3), total(5)],
    },
    { name: "a total that comes first", rows: [total(5), heading("I"), task("1", 2), task("2", 3)] },
    {
      name: "a total of named parts",
      rows: [heading("I"), task("1", 2), heading("II"), task("1", 3), sumRow("Tổng cộng (I + II)", 5)],
    },
    { name: "a blank total", rows: [task("1", 5), task("2", 6), total(null)] },
    { name: "no amounts to add up", rows: [task("1", null), task("2", "Lồng ghép"), total(42)] },
    { name: "a typed total over an error value", rows: [task("1", 5), task("2", { error: "#REF!" }), total(42)] },
    {
      name: "over a formula nobody can evaluate",
      rows: [task("1", 5), task("2", formulaCell("VLOOKUP(B6,X:Y,2)", null)), total(42)],
    },
    { name: "over a text with two readings", rows: [task("1", 5), task("2", "1.500"), total(42)] },
    { name: "the sum without the text amounts: they are reported", rows: [task("1", 5), task("2", "6"), total(5)] },
    { name: "the sum with the text amounts", rows: [task("1", 5), task("2", "6"), total(11)] },
    {
      name: "a formula is judged by the rows it adds",
      rows: [task("1", 5), task("2", 6), total(sum("SUM(G5:G5)", 5))],
    },
    { name: "off by rounding", rows: [task("1", 5.2), task("2", 6.2), total(11)] },
    {
      name: "the total is an error value or words",
      rows: [task("1", 5), task("2", 6), total({ error: "#REF!" }), sumRow("Tổng số", "??")],
    },
    {
      name: "another formula that comes to the same",
      rows: [task("1", 5), task("2", 6), total(sum('SUMIF(A5:A6,">0",G5:G6)', 11))],
    },
    {
      name: "what follows from a row's components: its total counts with them",
      ...FUNDED,
      rows: [funded("1", 5, 4, 8), funded("2", 1, 1, 2), fundedTotal(6, 5, 11)],
    },
    {
      name: "what follows from a row's components: one of them counts as its total asks",
      ...FUNDED,
      rows: [funded("1", 5, 4, 8), funded("2", 1, 1, 2), fundedTotal(5, 5, 10)],
    },
    {
      name: "several appendices, each with its own total",
      sheets: [{ rows: [task("1", 5), total(5)] }, { name: "Phụ lục 2", rows: [task("1", 6), total(6)] }],
    },
  ],
  invalid: [
    {
      name: "a typed total",
      rows: [task("1", 5), task("2", 6), total(12)],
      findings: [{ cell: "G7", messageId: "mismatch", fix: "suggested" }],
      after: { G7: "=SUM(G5:G6)" },
    },
    {
      name: "a text shows all of its amount, whatever the format of its cell",
      rows: [task("1", { value: "3,4", style: { numberFormat: "0" } }), task("2", 3), total(7)],
      findings: [{ cell: "G7", messageId: "mismatch", fix: "suggested" }],
    },
    {
      name: "text amounts do not explain it",
      rows: [task("1", 5), task("2", "6"), total(12)],
      findings: [{ cell: "G7", messageId: "mismatch", fix: "suggested" }],
    },
    {
      name: "a hidden row is left out",
      rows: [task("1", 5), task("2", 6), total(6)],
      hiddenRows: [5],
      findings: [{ cell: "G7", messageId: "mismatch", fix: "suggested" }],
    },
    {
      name: "headings and “trong đó” rows stand between: the formula goes around them",
      rows: [
        heading("I", 5),
        task("1", 2),
        task("2", 3),
        sumRow("Trong đó: tập huấn", 1),
        heading("II"),
        task("1", 4),
        total(15),
      ],
      findings: [{ cell: "G11", messageId: "mismatch", fix: "suggested" }],
      after: { G11: "=SUM(G6:G7,G9:G10)" },
    },
    {
      name: "a formula of another function",
      rows: [task("1", 5), task("2", 6), total(sum("MAX(G5:G6)", 6))],
      findings: [{ cell: "G7", messageId: "mismatch", fix: "suggested" }],
      after: { G7: "=SUM(G5:G6)" },
    },
    {
      name: "a formula with a typed number in it",
      rows: [task("1", 5), task("2", 6), total(sum("SUM(G5:G6)+1", 12))],
      findings: [{ cell: "G7", messageId: "mismatch", fix: "suggested" }],
      after: { G7: "=SUM(G5:G6)" },
    },
    {
      name: "a wrong total that comes first, in a text cell",
      rows: [total({ value: "6", style: { numberFormat: "@" } }), heading("I"), task("1", 2), task("2", 3)],
      findings: [{ cell: "G5", messageId: "mismatch", fix: "suggested" }],
      after: { G5: "=SUM(G6:G8)" },
    },
    {
      name: "a wrong total of named parts",
      rows: [heading("I"), task("1", 2), heading("II"), task("1", 3), sumRow("Tổng cộng (I + II)", 6)],
      findings: [{ cell: "G9", messageId: "mismatch", fix: "suggested" }],
      after: { G9: "=SUM(G5:G8)" },
    },
    {
      name: "each column of amounts has its own",
      ...FUNDED,
      rows: [funded("1", 5, 4, 9), funded("2", 1, 1, 2), fundedTotal(7, 5, 12)],
      findings: [
        { cell: "G8", messageId: "mismatch", fix: "suggested" },
        { cell: "I8", messageId: "mismatch", fix: "suggested" },
      ],
      after: { G8: "=SUM(G6:G7)", I8: "=SUM(I6:I7)" },
    },
    {
      name: "components that do not add up explain no other difference",
      ...FUNDED,
      rows: [funded("1", 5, 4, 8), funded("2", 1, 1, 2), fundedTotal(7, 5, 12)],
      findings: [
        { cell: "G8", messageId: "mismatch", fix: "suggested" },
        { cell: "I8", messageId: "mismatch", fix: "suggested" },
      ],
    },
  ],
});

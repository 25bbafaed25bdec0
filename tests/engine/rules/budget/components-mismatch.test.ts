import { componentsMismatch } from "../../../../src/engine/rules/budget/components-mismatch";
import { formulaCell, HEADER } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { FUNDED, funded, fundedTotal, heading, sum, sumRow, task } from "./money-rows";

const row = (...amounts: Parameters<typeof funded>[1][]) => [
  funded("1", amounts[0] ?? null, amounts[1] ?? null, amounts[2] ?? null),
  funded("2", 1, 1, 2),
];

testRule(componentsMismatch, {
  valid: [
    { name: "they add up", ...FUNDED, rows: row(5, 4, 9) },
    { name: "0.1 + 0.2", ...FUNDED, rows: row(0.1, 0.2, 0.3) },
    { name: "one component", ...FUNDED, rows: row(5, null, 5) },
    { name: "a total without components", ...FUNDED, rows: row(null, "-", 9) },
    { name: "components without a total", ...FUNDED, rows: row(5, 4, null) },
    { name: "a component nobody can read", ...FUNDED, rows: row(5, "??", 9) },
    { name: "an error value among them", ...FUNDED, rows: row(5, { error: "#REF!" }, 9) },
    { name: "an unknown formula among them", ...FUNDED, rows: row(5, formulaCell("XYZ(1)", null), 9) },
    { name: "a text with two readings among them", ...FUNDED, rows: row(5, "1.500", 9) },
    { name: "a way of funding among them", ...FUNDED, rows: row(5, "Xã hội hóa", 5) },
    { name: "a text amount that the total counts", ...FUNDED, rows: row(5, "4", 9) },
    { name: "a text amount that the total's formula skips", ...FUNDED, rows: row(5, "4", sum("SUM(G6:H6)", 5)) },
    { name: "off by rounding", ...FUNDED, rows: row(5.2, 4.2, 9) },
    {
      name: "sums of rows are judged column by column",
      ...FUNDED,
      rows: [
        [...heading("I", 8), 4, 10],
        funded("1", 5, 4, 9),
        [...sumRow("Cộng mục I", 7), 4, 12],
        fundedTotal(3, 4, 10),
      ],
    },
    {
      name: "columns in different units",
      ...FUNDED,
      header: [...HEADER.slice(0, 6), "Kinh phí", null, null],
      header2: [null, null, null, null, null, null, "NSNN (nghìn đồng)", "Nguồn khác", "Tổng (triệu đồng)"],
      rows: row(5000, 0, 5),
    },
    { name: "no components", header: HEADER, rows: [task("1", 4), task("2", 5)] },
  ],
  invalid: [
    {
      name: "a component or the total is wrong",
      ...FUNDED,
      rows: row(6, 4, 9),
      findings: [{ cell: "I6", messageId: "mismatch" }],
    },
    { name: "one component only", ...FUNDED, rows: row(5, null, 9), findings: [{ cell: "I6", messageId: "mismatch" }] },
    {
      name: "a text amount explains nothing else",
      ...FUNDED,
      rows: row(5, "4", 12),
      findings: [{ cell: "I6", messageId: "mismatch" }],
    },
    {
      name: "a heading without amounts below",
      ...FUNDED,
      rows: [[...heading("I", 8), 4, 10], funded("1", null, null, null), heading("II"), funded("1", 5, 4, 8)],
      findings: [
        { cell: "I6", messageId: "mismatch" },
        { cell: "I9", messageId: "mismatch" },
      ],
    },
    {
      name: "where they end: the row, not the totals",
      ...FUNDED,
      rows: [
        funded("1", 5, 4, 8),
        funded("2", 1, 1, 2),
        fundedTotal(sum("SUM(G6:G7)", 6), sum("SUM(H6:H7)", 5), sum("SUM(I6:I7)", 10)),
      ],
      findings: [{ cell: "I6", messageId: "mismatch" }],
    },
  ],
});

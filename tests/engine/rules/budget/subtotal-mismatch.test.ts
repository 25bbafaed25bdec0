import { subtotalMismatch } from "../../../../src/engine/rules/budget/subtotal-mismatch";
import { testRule } from "../../../support/rule-tester";
import { heading, sum, sumRow, task, total } from "./money-rows";

testRule(subtotalMismatch, {
  valid: [
    { name: "a heading that is the sum of its tasks", rows: [heading("I", 5), task("1", 2), task("2", 3), total(9)] },
    {
      name: "a heading without amounts below",
      rows: [heading("I", 5), task("1", null), task("2", "Lồng ghép"), total(5)],
    },
    {
      name: "named and unnamed subtotals",
      rows: [
        heading("I"),
        task("1", 2),
        sumRow("Cộng mục I", 2),
        heading("II"),
        task("1", 3),
        sumRow("Cộng", 3),
        total(5),
      ],
    },
    {
      name: "an unnamed subtotal of an inner heading",
      rows: [
        heading("I"),
        heading("1"),
        task("1.1", 2),
        heading("2"),
        task("2.1", 4),
        sumRow("Cộng", 4),
        sumRow("Cộng", 6),
        heading("II"),
        task("1", 3),
        total(9),
      ],
    },
    {
      name: "a subtotal over everything before the total",
      rows: [heading("I"), task("1", 2), heading("II"), task("1", 3), sumRow("Cộng", 5), total(5)],
    },
    {
      name: "a subtotal that comes first in its section",
      rows: [heading("I"), sumRow("Cộng mục I", 5), task("1", 2), task("2", 3), total(5)],
    },
    { name: "off by rounding", rows: [heading("I", 5), task("1", 2.2), task("2", 3.2)] },
    {
      name: "a wrong total is no wrong subtotal",
      rows: [heading("I", 5), task("1", 2), task("2", 3), total(9)].slice(0, 3),
    },
    {
      name: "a formula is judged by the rows it adds",
      rows: [heading("I", sum("SUM(G6:G6)", 2)), task("1", 2), task("2", 3)],
    },
  ],
  invalid: [
    {
      name: "a section's amount as text, which a total's range passes over: as a formula it would count there too",
      rows: [heading("I", "6"), task("1", 2), task("2", 3), total(sum("SUM(G5:G7)", 5))],
      findings: [{ cell: "G5", messageId: "mismatch", fix: "suggested" }],
      after: { G5: "=SUM(G6:G7)", G8: "=SUM(G6:G7)" },
    },
    {
      name: "a section, and a task over bullets",
      rows: [
        heading("I", 6),
        task("1", 2),
        task("2", 4),
        [null, "- Đợt một", null, null, null, null, 3],
        [null, "- Đợt hai", null, null, null, null, 2],
      ],
      findings: [
        { cell: "G5", messageId: "mismatch", fix: "suggested" },
        { cell: "G7", messageId: "mismatch", fix: "suggested" },
      ],
      after: { G5: "=SUM(G6,G8:G9)", G7: "=SUM(G8:G9)" },
    },
    {
      name: "a named subtotal row far from its section",
      rows: [
        heading("I"),
        task("1", 2),
        task("2", 3),
        heading("II"),
        task("1", 4),
        sumRow("Cộng mục I", 6),
        sumRow("Cộng mục II", 4),
        total(9),
      ],
      findings: [{ cell: "G10", messageId: "mismatch", fix: "suggested" }],
      after: { G10: "=SUM(G5:G7)" },
    },
    {
      name: "an unnamed subtotal row: of the section that ends there",
      rows: [heading("I"), task("1", 2), task("2", 3), sumRow("Cộng", 6), heading("II"), task("1", 4), total(9)],
      findings: [{ cell: "G8", messageId: "mismatch", fix: "suggested" }],
      after: { G8: "=SUM(G5:G7)" },
    },
    {
      name: "without headings: the rows since the last subtotal",
      rows: [task("1", 2), sumRow("Cộng", 2), task("2", 3), task("3", 4), sumRow("Cộng", 8), task("4", 1), total(10)],
      findings: [{ cell: "G9", messageId: "mismatch", fix: "suggested" }],
      after: { G9: "=SUM(G7:G8)" },
    },
  ],
});

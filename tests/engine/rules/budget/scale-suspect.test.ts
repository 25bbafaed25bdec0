import { scaleSuspect } from "../../../../src/engine/rules/budget/scale-suspect";
import { HEADER } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { FUNDED, funded, heading, sumRow, task, total } from "./money-rows";

const under = (header: string) => ({ header: [...HEADER.slice(0, 6), header] });

testRule(scaleSuspect, {
  valid: [
    { name: "amounts of one size", rows: [task("1", 5), task("2", 500), task("3", 80), total(585)] },
    {
      name: "a thousand times the median, but under 10¹² đồng",
      rows: [task("1", 5), task("2", 999_999), task("3", 80)],
    },
    {
      name: "10¹² đồng, but under a thousand times the median",
      rows: [task("1", 1100), task("2", 1_099_999), task("3", 1100)],
    },
    { name: "all amounts are large", rows: [task("1", 2_000_000), task("2", 3_000_000), task("3", 4_000_000)] },
    { name: "no scale is known", ...under("Kinh phí"), rows: [task("1", 5), task("2", 30_000_000), task("3", 80)] },
    {
      name: "the whole investment",
      ...under("Tổng mức đầu tư (triệu đồng)"),
      rows: [task("1", 5), task("2", 30_000_000), task("3", 80)],
    },
    {
      name: "each column is measured by itself: one of thousands beside one of millions",
      ...FUNDED,
      rows: [
        funded("1", 5, 1_500_000, null),
        funded("2", 7, 1_600_000, null),
        funded("3", 6, 1_700_000, null),
        funded("4", 8, 1_800_000, null),
        funded("5", 9, null, null),
      ],
    },
    {
      name: "zeros say nothing about the size of the others",
      rows: [task("1", 0), task("2", 0), task("3", 0), task("4", 2_000_000), task("5", 3_000_000)],
    },
    { name: "a lone amount", rows: [task("1", 30_000_000), task("2", null), task("3", 0), total(30_000_000)] },
    {
      name: "a sum is not measured by its addends",
      rows: [
        heading("I", 30_000_000),
        task("1", 5),
        task("2", 7),
        task("3", 9),
        sumRow("Cộng mục I", 30_000_000),
        total(30_000_000),
      ],
    },
    {
      name: "a “trong đó” row belongs to the row above",
      rows: [task("1", 5), sumRow("Trong đó: tập huấn", 30_000_000), task("2", 7), task("3", 9)],
    },
  ],
  invalid: [
    {
      name: "đồng in a column of millions, at both limits",
      rows: [task("1", 1000), task("2", 1_000_000), task("3", 80), task("4", 1000), total(1_002_080)],
      findings: [{ cell: "G6", messageId: "suspect" }],
    },
    {
      name: "an even number of amounts: the mean of the two in the middle",
      rows: [task("1", 10), task("2", 1_990), task("3", 5), task("4", 1_000_000)],
      findings: [{ cell: "G8", messageId: "suspect" }],
    },
    {
      name: "the median is of amounts above zero",
      ...under("Kinh phí (đồng)"),
      rows: [task("1", 0), task("2", 0), task("3", 0), task("4", 9e8), task("5", 2e12), task("6", 9e8)],
      findings: [{ cell: "G9", messageId: "suspect" }],
    },
    {
      name: "a component and its total: once, on the total; a component alone: there",
      ...FUNDED,
      rows: [
        funded("1", 25_000_000, 1, 25_000_001),
        funded("2", 2, 9, 11),
        funded("3", 3, 8, 11),
        funded("4", 3, 30_000_000, 11),
      ],
      findings: [
        { cell: "I6", messageId: "suspect" },
        { cell: "H9", messageId: "suspect" },
      ],
    },
  ],
});

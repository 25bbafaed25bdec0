import { formulaRange } from "../../../../src/engine/rules/budget/formula-range";
import { formulaCell, HEADER, workbookOf } from "../../../support/plan-builder";
import { recognizePlan } from "../../../../src/engine/recognition/recognize";
import { runRules } from "../../../../src/engine/rules/run-rules";
import { testRule } from "../../../support/rule-tester";
import { FUNDED, funded, fundedTotal, heading, sum, sumRow, task, total } from "./money-rows";

const sections = (all: ReturnType<typeof sum>, first = sum("SUM(G6:G7)", 5), second = sum("SUM(G9)", 4)) => [
  heading("I", first),
  task("1", 2),
  task("2", 3),
  heading("II", second),
  task("1", 4),
  total(all),
];

testRule(formulaRange, {
  valid: [
    { name: "all rows", rows: [task("1", 2), task("2", 3), total(sum("SUM(G5:G6)", 5))] },
    {
      name: "blank rows, words and zeros may be left out",
      rows: [
        task("1", 2),
        task("2", 3),
        task("3", null),
        task("4", 0),
        task("5", "Lồng ghép"),
        total(sum("SUM(G5:G6)", 5)),
      ],
    },
    { name: "the header may be taken in", rows: [task("1", 2), task("2", 3), total(sum("SUM(G4:G6)", 5))] },
    { name: "cell by cell, the order reversed", rows: [task("1", 2), task("2", 3), total(sum("G6+G5", 5))] },
    {
      name: "a reference to the own sheet by name",
      rows: [task("1", 2), task("2", 3), total(sum("SUM('phụ lục'!G5:G6)", 5))],
    },
    { name: "the sections' subtotals", rows: sections(sum("G5+G8", 9)) },
    { name: "the tasks, around the sections' subtotals", rows: sections(sum("SUM(G6:G7,G9)", 9)) },
    { name: "one subtotal, the other section's task", rows: sections(sum("G5+G9", 9)) },
    {
      name: "typed subtotals stand for their section",
      rows: [heading("I", 6), task("1", 2), task("2", 3), total(sum("G5", 6))],
    },
    {
      name: "subtotal rows",
      rows: [
        heading("I"),
        task("1", 2),
        sumRow("Cộng mục I", sum("SUM(G6:G6)", 2)),
        heading("II"),
        task("1", 3),
        sumRow("Cộng mục II", sum("G9", 3)),
        total(sum("G7+G10", 5)),
      ],
    },
    {
      name: "SUBTOTAL passes over SUBTOTALs",
      rows: sections(sum("SUBTOTAL(9,G5:G9)", 9), sum("SUBTOTAL(9,G6:G7)", 5), sum("SUBTOTAL(9,G9:G9)", 4)),
    },
    {
      name: "SUBTOTAL 9 counts rows hidden by hand",
      rows: [task("1", 2), task("2", 3), total(sum("SUBTOTAL(9,G5:G6)", 5))],
      hiddenRows: [5],
    },
    {
      name: "SUBTOTAL 9 and a filter elsewhere or without a criterion",
      rows: [task("1", 2), task("2", 3), total(sum("SUBTOTAL(9,G5:G6)", 5))],
      hiddenRows: [5],
      filter: { range: { top: 3, left: 0, bottom: 6, right: 6 }, active: false },
    },
    { name: "text amounts inside the range", rows: [task("1", 2), task("2", "3"), total(sum("SUM(G5:G6)", 2))] },
    {
      name: "a formula that does more than add",
      rows: [heading("I", 5), task("1", 2), task("2", 3), total(sum("SUM(G5:G7)/2", 5))],
    },
    {
      name: "a formula that adds numbers from elsewhere",
      rows: [[...task("1", 2), 7], task("2", 3), total(sum("SUM(G5,H5)", 9))],
    },
    { name: "a formula over another sheet", rows: [task("1", 2), task("2", 3), total(sum("SUM(Sheet2!G5:G5)", 2))] },
    {
      name: "a value nobody knows, and an error",
      rows: [
        task("1", 2),
        task("2", 3),
        total(formulaCell("G5+XYZ(1)", null)),
        sumRow("Tổng số", formulaCell("SUM(G5)+#REF!", { error: "#REF!" })),
      ],
    },
    { name: "a formula without references", rows: [task("1", 2), task("2", 3), total(sum("SUM(0)", 0))] },
    {
      name: "a budget total over its column, or over the totals of its components",
      ...FUNDED,
      rows: [
        heading("I"),
        funded("1", 2, 1, 3),
        funded("2", 3, null, 3),
        fundedTotal(sum("SUM(G6:G8)", 5), sum("SUM(H6:H8)", 1), sum("G9+H9", 6)),
      ],
    },
    {
      name: "a budget total over all cells of its components; a row without a total of its own is no concern",
      ...FUNDED,
      rows: [funded("1", 2, 1, 3), funded("2", 3, null, null), fundedTotal(5, 1, sum("SUM(G6:H7)", 6))],
    },
    {
      name: "a component's total worked out from the others is compared by its amount",
      ...FUNDED,
      rows: [
        funded("1", 2, 1, 3),
        funded("2", 3, null, 3),
        fundedTotal(sum("I8-H8", 5), sum("SUM(H6:H7)", 1), sum("SUM(I6:I7)", 6)),
      ],
    },
    {
      name: "texts that stand for other rows are passed over in a range",
      rows: [
        heading("I", "5"),
        task("1", 2),
        sumRow("Trong đó: in", "1"),
        [...HEADER],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
        task("2", 3),
        sumRow("Cộng mục I", "5"),
        heading("II", "Lồng ghép"),
        total(sum("SUM(G5:G12)", 5)),
      ],
    },
    {
      name: "but not where they are added alone",
      rows: [heading("I", "5"), task("1", 2), task("2", 3), total(sum("+G5", 5))],
    },
  ],
  invalid: [
    {
      name: "the last row is left out",
      rows: [task("1", 2), task("2", 3), total(sum("SUM(G5:G5)", 2))],
      findings: [{ cell: "G7", messageId: "leftOut", fix: "suggested" }],
      after: { G7: "=SUM(G5:G6)" },
    },
    {
      name: "a text amount is left out",
      rows: [task("1", 2), task("2", "3"), total(sum("SUM(G5:G5)", 2))],
      findings: [{ cell: "G7", messageId: "leftOut", fix: "suggested" }],
    },
    {
      name: "headings are added along with their tasks",
      rows: sections(sum("SUM(G5:G9)", 18)),
      findings: [{ cell: "G10", messageId: "tooOften", fix: "suggested" }],
      after: { G10: "=SUM(G6:G7,G9)" },
    },
    {
      name: "a subtotal formula that leaves out a row, and not the total over it",
      rows: sections(sum("G5+G8", 6), sum("SUM(G6)", 2)),
      findings: [{ cell: "G5", messageId: "leftOut", fix: "suggested" }],
      after: { G5: "=SUM(G6:G7)" },
    },
    {
      name: "a subtotal formula that reaches into the next section",
      rows: sections(sum("G5+G8", 9), sum("SUM(G6:G9)", 13)),
      findings: [{ cell: "G5", messageId: "tooOften", fix: "suggested" }],
    },
    {
      name: "a subtotal row is added along with its tasks",
      rows: [heading("I"), task("1", 2), sumRow("Cộng mục I", sum("SUM(G6:G6)", 2)), total(sum("SUM(G5:G7)", 4))],
      findings: [{ cell: "G8", messageId: "tooOften", fix: "suggested" }],
      after: { G8: "=SUM(G5:G6)" },
    },
    {
      name: "a “trong đó” row is added",
      rows: [task("1", 9), sumRow("Trong đó: tập huấn", 4), task("2", 1), total(sum("SUM(G5:G7)", 14))],
      findings: [{ cell: "G8", messageId: "tooOften", fix: "suggested" }],
      after: { G8: "=SUM(G5,G7)" },
    },
    {
      name: "a row is taken off",
      rows: [task("1", 9), task("2", 1), total(sum("G5-G6", 8))],
      findings: [{ cell: "G7", messageId: "leftOut", fix: "suggested" }],
    },
    {
      name: "the total adds itself",
      rows: [task("1", 9), task("2", 1), total(sum("SUM(G5:G7)", 10))],
      findings: [{ cell: "G7", messageId: "tooOften", fix: "suggested" }],
    },
    {
      name: "SUBTOTAL over sums that are no SUBTOTALs",
      rows: sections(sum("SUBTOTAL(9,G5:G9)", 18)),
      findings: [{ cell: "G10", messageId: "tooOften", fix: "suggested" }],
    },
    {
      name: "SUBTOTAL 109 leaves out hidden rows",
      rows: [task("1", 2), task("2", 3), total(sum("SUBTOTAL(109,G5:G6)", 3))],
      hiddenRows: [5],
      findings: [{ cell: "G7", messageId: "leftOut", fix: "suggested" }],
    },
    {
      name: "SUBTOTAL 9 leaves out rows a filter hides",
      rows: [task("1", 2), task("2", 3), total(sum("SUBTOTAL(9,G5:G6)", 3))],
      hiddenRows: [5],
      filter: { range: { top: 3, left: 0, bottom: 5, right: 6 }, active: true },
      findings: [{ cell: "G7", messageId: "leftOut", fix: "suggested" }],
    },
    {
      name: "a budget total over components leaves out an amount that has none",
      ...FUNDED,
      rows: [funded("1", 2, 1, 3), funded("2", null, null, 3), fundedTotal(2, 1, sum("G8+H8", 3))],
      findings: [{ cell: "I8", messageId: "leftOut", fix: "suggested" }],
      after: { I8: "=SUM(I6:I7)" },
    },
    {
      name: "a budget total over one component only, and over components and its own column",
      ...FUNDED,
      rows: [
        heading("I", null),
        funded("1", 2, 1, 3),
        [...sumRow("Cộng mục I", 2), 1, sum("G8", 2)],
        fundedTotal(2, 1, sum("G9+H9+I7", 6)),
      ],
      findings: [
        { cell: "I8", messageId: "leftOut", fix: "suggested" },
        { cell: "I9", messageId: "tooOften", fix: "suggested" },
      ],
    },
  ],
});

/** Amounts of 1 in so many rows, the first in row 5, and a total by this formula. */
function said(tasks: number, formula: string, value: number): string[] {
  const rows = Array.from({ length: tasks }, (_, at) => task(String(at + 1), 1));
  const plan = recognizePlan(workbookOf({ rows: [...rows, total(sum(formula, value))] }));
  return runRules(plan, [formulaRange]).map(({ message }) => message.vi);
}

test.each<[string, number, string, RegExp]>([
  ["one row left out", 3, "SUM(G5:G6)", /bỏ sót 1 số tiền \(dòng 7\)/u],
  ["the rows in order, as Excel numbers them", 12, "SUM(G5:G13)", /bỏ sót 3 số tiền \(dòng 14, 15, 16\)/u],
  ["five rows are all named", 7, "SUM(G5:G6)", /bỏ sót 5 số tiền \(dòng 7, 8, 9, 10, 11\)/u],
  ["of six the first five", 8, "SUM(G5:G6)", /bỏ sót 6 số tiền \(dòng 7, 8, 9, 10, 11…\)/u],
])("the message names the rows: %s", (_name, tasks, formula, expected) => {
  const range = /G(\d+):G(\d+)/.exec(formula);
  const added = Number(range?.[2]) - Number(range?.[1]) + 1;
  expect(said(tasks, formula, added)).toEqual([expect.stringMatching(expected) as string]);
});

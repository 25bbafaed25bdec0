import { numberAsText } from "../../../../src/engine/rules/budget/number-as-text";
import { recognizePlan } from "../../../../src/engine/recognition/recognize";
import { runRules } from "../../../../src/engine/rules/run-rules";
import { HEADER, workbookOf } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { FUNDED, funded, heading, sum, sumRow, task, total } from "./money-rows";

const NO_SCALE = { header: [...HEADER.slice(0, 6), "Kinh phí"] };

testRule(numberAsText, {
  valid: [
    { name: "numbers and formulas", rows: [task("1", 5), task("2", 2.5), total(sum("SUM(G5:G6)", 7.5))] },
    {
      name: "texts that are no amounts",
      rows: [task("1", "-"), task("2", "Lồng ghép"), task("3", "??"), task("4", 1)],
    },
  ],
  invalid: [
    {
      name: "plain numbers, with the column's decimal mark",
      rows: [task("1", "12"), task("2", "1.250,5"), task("3", 4)],
      findings: [
        { cell: "G5", messageId: "text", fix: "safe" },
        { cell: "G6", messageId: "text", fix: "safe" },
      ],
      after: { G5: 12, G6: 1250.5 },
    },
    {
      name: "an amount with its own unit is converted to the column's",
      rows: [task("1", "5 triệu đồng"), task("2", "1,2 tỷ đồng")],
      findings: [
        { cell: "G5", messageId: "text", fix: "safe" },
        { cell: "G6", messageId: "text", fix: "safe" },
      ],
      after: { G5: 5, G6: 1200 },
    },
    {
      name: "with its own unit where the column's is unknown: nothing to convert to",
      ...NO_SCALE,
      rows: [task("1", "5 triệu đồng"), task("2", "7")],
      findings: [
        { cell: "G5", messageId: "text" },
        { cell: "G6", messageId: "text", fix: "safe" },
      ],
      after: { G5: "5 triệu đồng", G6: 7 },
    },
    {
      name: "words beside the amount would be lost",
      rows: [task("1", "Khoảng 20 triệu đồng"), task("2", 4)],
      findings: [{ cell: "G5", messageId: "text" }],
    },
    {
      name: "the result of a formula is left to the user",
      rows: [task("1", { value: "12", formula: 'TEXT(4*3,"0")' }), task("2", 4)],
      findings: [{ cell: "G5", messageId: "text" }],
    },
    {
      name: "more digits than a number cell keeps",
      rows: [task("1", "1.234.567.890.123.456.789"), task("2", 4)],
      findings: [{ cell: "G5", messageId: "text" }],
    },
    {
      name: "two readings",
      rows: [task("1", "1.500"), task("2", 4)],
      findings: [{ cell: "G5", messageId: "ambiguous" }],
    },
    {
      name: "a text cell gets a number format",
      rows: [task("1", { value: "12", style: { numberFormat: "@" } }), heading("I", "3"), task("1", null), total("15")],
      findings: [
        { cell: "G5", messageId: "text", fix: "safe" },
        { cell: "G6", messageId: "text", fix: "safe" },
        { cell: "G8", messageId: "text", fix: "safe" },
      ],
      after: { G5: 12, G6: 3, G8: 15 },
    },
    {
      name: "a subtotal that a total's range passes over as text: the range is put right with it",
      rows: [
        heading("I", "5"),
        task("1", 2),
        task("2", 3),
        heading("II", 4),
        task("1", 4),
        total(sum("SUM(G5:G7,G9)", 9)),
      ],
      findings: [{ cell: "G5", messageId: "addedTwice", fix: "suggested" }],
      after: { G5: 5, G10: "=SUM(G6:G7,G9)" },
    },
    {
      name: "a subtotal that a total names, or leaves to its rows",
      rows: [
        heading("I", "5"),
        task("1", 2),
        task("2", 3),
        total(sum("G5", 5)),
        sumRow("Tổng số", sum("SUM(G6:G7)", 5)),
      ],
      findings: [{ cell: "G5", messageId: "text", fix: "safe" }],
      after: { G5: 5 },
    },
    {
      name: "a subtotal where the formula is another sheet's",
      rows: [heading("I", "5"), task("1", 2), task("2", 3), total(sum("SUM('Năm trước'!G5:G7)", 5))],
      findings: [{ cell: "G5", messageId: "text", fix: "safe" }],
      after: { G5: 5 },
    },
    {
      name: "a subtotal in the range of a sum that has no amounts of its own",
      rows: [
        heading("I", "5"),
        task("1", 2),
        task("2", 3),
        heading("II"),
        task("1", null),
        sumRow("Cộng mục II", sum("SUM(G5:G7)", 5)),
      ],
      findings: [{ cell: "G5", messageId: "text", fix: "safe" }],
      after: { G5: 5 },
    },
    {
      name: "a task in a total's range",
      rows: [task("1", "5"), task("2", 3), total(sum("SUM(G5:G6)", 3))],
      findings: [{ cell: "G5", messageId: "text", fix: "safe" }],
      after: { G5: 5 },
    },
    {
      name: "in a component column",
      ...FUNDED,
      rows: [funded("1", "5", 1, 6), funded("2", 1, 2, 3)],
      findings: [{ cell: "G6", messageId: "text", fix: "safe" }],
      after: { G6: 5 },
    },
  ],
});

test("only a cell formatted as text gets another format", () => {
  const asText = { value: "12", style: { numberFormat: "@" } };
  const plan = recognizePlan(workbookOf({ rows: [task("1", asText), task("2", "5"), task("3", 4)] }));
  const fixes = runRules(plan, [numberAsText]).map(({ fix }) => fix?.changes);
  expect(fixes).toEqual([
    [expect.objectContaining({ after: { kind: "number", number: 12 }, numberFormat: "General" })],
    [expect.not.objectContaining({ numberFormat: "General" })],
  ]);
});

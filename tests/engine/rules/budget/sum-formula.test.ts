import type { Appendix } from "../../../../src/engine/plan/plan";
import { budgetColumn, topRows } from "../../../../src/engine/plan/totals";
import { recognizePlan } from "../../../../src/engine/recognition/recognize";
import { sumFormula } from "../../../../src/engine/rules/budget/sum-formula";
import { formulaCell, HEADER, workbookOf } from "../../../support/plan-builder";
import type { Row } from "./money-rows";
import { heading, sumRow, task, total } from "./money-rows";

function appendixOf(rows: readonly Row[]): Appendix {
  const [appendix] = recognizePlan(workbookOf({ rows })).appendices;
  if (!appendix) throw new Error("no plan table");
  return appendix;
}

function formulaOf(rows: readonly Row[], ...scope: number[]) {
  const appendix = appendixOf(rows);
  const column = budgetColumn(appendix);
  const chosen = scope.length === 0 ? topRows(appendix) : appendix.rows.filter(({ row }) => scope.includes(row + 1));
  const content = column && sumFormula(appendix, chosen, column);
  return content?.kind === "formula" ? [content.formula, content.cached] : null;
}

test.each<[string, readonly Row[], number[], [string, number | null]]>([
  [
    "one range, blank rows and words taken in",
    [task("1", 2), task("2", null), task("3", "Lồng ghép"), task("4", 3)],
    [],
    ["SUM(G5:G8)", 5],
  ],
  ["one cell", [heading("I", 7), task("1", 2)], [], ["SUM(G6)", 2]],
  [
    "blank headings at either end are part of the table",
    [heading("I"), task("1", 2), heading("II"), task("1", null), total(2)],
    [],
    ["SUM(G5:G8)", 2],
  ],
  [
    "around a heading, a subtotal and a “trong đó” row",
    [
      heading("I", 5),
      task("1", 2),
      task("2", 3),
      sumRow("Cộng mục I", null),
      task("3", 1),
      sumRow("Trong đó: in", "1"),
      task("4", 4),
    ],
    [],
    ["SUM(G6:G7,G9,G11)", 10],
  ],
  [
    "around a repeated line of column numbers",
    [task("1", 2), [...HEADER], [1, 2, 3, 4, 5, 6, 7], task("2", 3)],
    [],
    ["SUM(G5:G6,G8)", 5],
  ],
  [
    "a range without amounts is left out",
    [task("1", 2), sumRow("Cộng", 2), task("2", null), sumRow("Cộng", null), task("3", 3)],
    [],
    ["SUM(G5,G9)", 5],
  ],
  [
    "some rows only",
    [heading("I"), task("1", 2), heading("II"), task("1", 3), heading("III"), task("1", 4)],
    [5, 9],
    ["SUM(G5:G7,G9:G10)", 6],
  ],
  ["texts are passed over by SUM", [task("1", 2), task("2", "3")], [], ["SUM(G5:G6)", 2]],
  ["an error value: not known", [task("1", 2), task("2", { error: "#N/A" })], [], ["SUM(G5:G6)", null]],
  ["an unknown formula: not known", [task("1", 2), task("2", formulaCell("XYZ(1)", null))], [], ["SUM(G5:G6)", null]],
  ["an undecided text is text", [task("1", 2), task("2", "1.500")], [], ["SUM(G5:G6)", 2]],
  ["exact", [task("1", 0.1), task("2", 0.2)], [], ["SUM(G5:G6)", 0.3]],
])("%s", (_name, rows, scope, expected) => {
  expect(formulaOf(rows, ...scope)).toEqual(expected);
});

test("more ranges than one function takes", () => {
  const rows = Array.from({ length: 260 }, (_, at) => [
    heading(String(at + 1), 1),
    task(`${String(at + 1)}.1`, 1),
  ]).flat();
  const [formula, cached] = formulaOf(rows) ?? [];
  expect(String(formula)).toMatch(/^SUM\(G6(,G\d+){249}\)\+SUM\(G\d+(,G\d+){9}\)$/);
  expect(cached).toBe(260);
});

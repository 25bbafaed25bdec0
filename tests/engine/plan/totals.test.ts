import fc from "fast-check";
import type { Appendix } from "../../../src/engine/plan/plan";
import {
  addends,
  amountOf,
  budgetColumn,
  computedTotal,
  holdsAmount,
  moneyColumns,
  partColumns,
  scaleOf,
  statedTotal,
  sumOf,
  topRows,
} from "../../../src/engine/plan/totals";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import type { TestSheet } from "../../support/plan-builder";
import { formulaCell, HEADER, workbookOf } from "../../support/plan-builder";
import { FUNDED, funded, fundedTotal, heading, sumRow, task, total } from "../rules/budget/money-rows";

function appendixOf(sheet: TestSheet): Appendix {
  const [appendix] = recognizePlan(workbookOf(sheet)).appendices;
  if (!appendix) throw new Error("no plan table");
  return appendix;
}

/** Sheet rows, from 1, whose amounts are added in the first money column. */
function addedRows(sheet: TestSheet): number[] {
  const appendix = appendixOf(sheet);
  return moneyColumns(appendix)
    .slice(0, 1)
    .flatMap((column) => addends(topRows(appendix), column).map(({ row }) => row + 1));
}

const totals = (sheet: TestSheet) => {
  const appendix = appendixOf(sheet);
  return [computedTotal(appendix)?.toNumber() ?? null, statedTotal(appendix)?.toNumber() ?? null];
};

describe("addends", () => {
  test.each<[string, TestSheet["rows"], number[]]>([
    ["tasks with amounts", [task("1", 5), task("2", null), task("3", 0), task("4", "Lồng ghép")], [5, 7]],
    ["tasks under a heading with an amount, not the heading", [heading("I", 9), task("1", 4), task("2", 5)], [6, 7]],
    ["a heading without amounts below", [heading("I", 9), task("1", null), heading("II"), task("1", 5)], [5, 8]],
    [
      "bullets of a task, not the task",
      [task("1", 9), [null, "- Đợt một", null, null, null, null, 4], task("2", 1)],
      [6, 7],
    ],
    [
      "no totals, subtotals or “trong đó” rows",
      [task("1", 5), sumRow("Trong đó: in", 2), sumRow("Cộng mục I", 5), total(5)],
      [5],
    ],
    [
      "text amounts, and amounts that are not known",
      [task("1", "5"), task("2", "1.500"), task("3", { error: "#N/A" }), task("4", formulaCell("XYZ(1)", null))],
      [5, 6, 7, 8],
    ],
    ["a row whose sub-row has an unknown amount is no addend", [heading("I", 9), task("1", { error: "#N/A" })], [6]],
  ])("%s", (_name, rows, expected) => {
    expect(addedRows({ rows })).toEqual(expected);
  });

  test("hidden rows count", () => {
    expect(addedRows({ rows: [task("1", 5), task("2", 6)], hiddenRows: [5] })).toEqual([5, 6]);
  });

  test("each column has its own", () => {
    const appendix = appendixOf({ ...FUNDED, rows: [funded("1", 5, null, 5), funded("2", null, 3, 3)] });
    const rows = moneyColumns(appendix).map((column) => addends(topRows(appendix), column).map(({ row }) => row + 1));
    expect(rows).toEqual([[6, 7], [6], [7]]);
  });

  test("every amount of a flat plan is added once, whatever the amounts", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 8 }), (cents) => {
        const amounts = cents.map((value) => value / 100);
        const [computed] = totals({ rows: amounts.map((amount, at) => task(String(at + 1), amount)) });
        expect(computed).toBe(cents.reduce((sum, value) => sum + value, 0) / 100);
      }),
      { numRuns: 50 },
    );
  });
});

describe("money columns", () => {
  test("the budget column, then its components from the left", () => {
    const appendix = appendixOf({ ...FUNDED, rows: [funded("1", 5, 4, 9)] });
    expect(moneyColumns(appendix).map(({ column }) => column.header)).toEqual(
      ["Tổng", "NSNN", "Nguồn khác"].map((header) => `Kinh phí (triệu đồng) › ${header}`),
    );
    const [row] = topRows(appendix);
    const amounts = moneyColumns(appendix).map(({ field }) => row && amountOf(field(row))?.toNumber());
    expect(amounts).toEqual([9, 5, 4]);
  });

  test("none without a budget", () => {
    const appendix = appendixOf({ header: HEADER.slice(0, 6), rows: [task("1", null).slice(0, 6)] });
    expect([moneyColumns(appendix), budgetColumn(appendix), partColumns(appendix)]).toEqual([[], null, []]);
    expect([computedTotal(appendix), statedTotal(appendix)]).toEqual([null, null]);
  });

  test("a column's own scale goes before the table's", () => {
    const header2 = [null, null, null, null, null, null, "NSNN (nghìn đồng)", "Nguồn khác", "Tổng"];
    const header = [...HEADER.slice(0, 6), "Kinh phí", null, null];
    const appendix = appendixOf({ ...FUNDED, header, header2, rows: [funded("1", 5, 4, 9)] });
    expect(partColumns(appendix).map((column) => scaleOf(appendix, column))).toEqual([1000, appendix.moneyScale]);
  });
});

describe("amounts", () => {
  test.each<[string, number | null, boolean]>([
    ["12,5", 12.5, true],
    ["-", null, false],
    ["Lồng ghép", null, false],
    ["??", null, false],
    ["1.500", null, true],
  ])("of %j", (text, amount, holds) => {
    const [row] = topRows(appendixOf({ rows: [task("1", text)] }));
    expect(amountOf(row?.budget ?? null)?.toNumber() ?? null).toBe(amount);
    expect(holdsAmount(row?.budget ?? null)).toBe(holds);
  });

  test("no cell holds none", () => {
    expect([amountOf(null), holdsAmount(null)]).toEqual([null, false]);
  });
});

describe("computed and stated total", () => {
  const parts = { ...FUNDED, header2: [null, null, null, null, null, null, "NSNN", "Nguồn khác", "Vốn vay"] } as const;

  test.each<[string, TestSheet, (number | null)[]]>([
    ["of a plan", { rows: [heading("I", 9), task("1", 4), task("2", 5), total(10)] }, [9, 10]],
    ["of a plan without a total row", { rows: [task("1", 4), task("2", "5")] }, [9, null]],
    [
      "of a total row without an amount, and a second one",
      { rows: [task("1", 4), total(null), sumRow("Tổng số", 4)] },
      [4, 4],
    ],
    ["of a total that comes first", { rows: [total(7), heading("I"), task("1", 4), total(4)] }, [4, 7]],
    ["of a total that a formula gives", { rows: [task("1", 4), total(formulaCell("SUM(G5:G5)", null))] }, [4, 4]],
    [
      "of the budget column beside its components",
      { ...FUNDED, rows: [funded("1", 5, 4, 9), fundedTotal(5, 4, 8)] },
      [9, 8],
    ],
    ["of components alone", { ...parts, rows: [funded("1", 5, 4, 1), fundedTotal(5, 4, null)] }, [10, 9]],
    ["of nothing", { rows: [task("1", null), total(null)] }, [0, null]],
  ])("%s", (_name, sheet, expected) => {
    expect(totals(sheet)).toEqual(expected);
  });

  test("of binary fractions", () => {
    expect(totals({ rows: [task("1", 0.1), task("2", 0.2)] })[0]).toBe(0.3);
  });

  test("of some rows", () => {
    const appendix = appendixOf({
      rows: [heading("I"), task("1", 4), heading("II"), task("1", { error: "#N/A" }), task("2", 3)],
    });
    const column = budgetColumn(appendix);
    const sums = topRows(appendix).map((row) => column && sumOf([row], column).toNumber());
    expect(sums).toEqual([4, 3]);
  });
});

import fc from "fast-check";
import { budgetOverview } from "../../../src/engine/overview/budget-overview";
import type { BudgetLine } from "../../../src/engine/overview/budget-lines";
import { computedTotal, statedTotal } from "../../../src/engine/plan/totals";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import { formatAddress } from "../../../src/engine/snapshot/address";
import { sumAmounts } from "../../../src/engine/values/money/amounts";
import type { TestCell, TestSheet } from "../../support/plan-builder";
import { formulaCell, HEADER, workbookOf } from "../../support/plan-builder";
import { randomPlan, sheetOfPlan } from "../../support/random-plan";

const planOf = (...sheets: readonly TestSheet[]) => recognizePlan(workbookOf(...sheets), {});

function budgetOf(...sheets: readonly TestSheet[]) {
  const budget = budgetOverview(planOf(...sheets));
  if (!budget) throw new Error("no money column");
  return budget;
}

const task = (number: string, amount: TestCell, lead = "Văn phòng Sở"): TestCell[] => [
  number,
  `Nhiệm vụ ${number}`,
  "Báo cáo",
  lead,
  "",
  "Quý I/2026",
  amount,
];
const heading = (number: string, title: string, amount: TestCell = ""): TestCell[] => [
  number,
  title,
  "",
  "",
  "",
  "",
  amount,
];

/** "I. Thể chế G5: 5 / 5 equal" */
const told = ({ kind, title, cell, stated, computed, difference, verdict }: BudgetLine): string =>
  `${title || kind} ${formatAddress(cell)}: ${stated?.toFixed() ?? "–"} / ${computed.toFixed()} ${difference?.toFixed() ?? ""} ${verdict}`;

const linesOf = (
  rows: readonly (readonly TestCell[])[],
  header?: readonly TestCell[],
  header2?: readonly TestCell[],
) => {
  const [budget] = budgetOf({ rows, ...(header && { header }), ...(header2 && { header2 }) }).appendices;
  return budget ? [...budget.sections, budget.total].map(told) : [];
};

test.each<[string, readonly (readonly TestCell[])[], readonly string[]]>([
  [
    "headings and a total that say what their rows add up to",
    [
      heading("I", "Thể chế", 5),
      task("1", 2),
      task("2", 3),
      heading("II", "Bộ máy", 4),
      task("1", 4),
      heading("", "Tổng cộng", 9),
    ],
    ["I. Thể chế G5: 5 / 5 0 equal", "II. Bộ máy G8: 4 / 4 0 equal", "total G10: 9 / 9 0 equal"],
  ],
  [
    "what is wrong, above and below",
    [
      heading("I", "Thể chế", 6.5),
      task("1", 2),
      task("2", 3),
      heading("II", "Bộ máy", 3),
      task("1", 4),
      heading("", "Tổng cộng", 10),
    ],
    ["I. Thể chế G5: 6.5 / 5 1.5 different", "II. Bộ máy G8: 3 / 4 -1 different", "total G10: 10 / 9 1 different"],
  ],
  [
    "a heading with nothing stated, and no total row",
    [heading("I", "Thể chế"), task("1", 2), task("2", 3)],
    ["I. Thể chế B5: – / 5  unstated", "total A4: – / 5  unstated"],
  ],
  [
    "an amount of a heading's own counts, and is compared with nothing",
    [heading("I", "Thể chế", 7), task("1", ""), heading("II", "Bộ máy"), task("1", 4), heading("", "Tổng cộng", 11)],
    ["I. Thể chế B5: – / 7  typed", "II. Bộ máy B7: – / 4  unstated", "total G9: 11 / 11 0 equal"],
  ],
  [
    "a row that sums the heading above",
    [heading("I", "Thể chế"), task("1", 2), heading("", "Cộng mục I", 3), heading("", "Tổng cộng", 2)],
    ["I. Thể chế G7: 3 / 2 1 different", "total G8: 2 / 2 0 equal"],
  ],
  [
    "of a heading and its sum row the one that is wrong",
    [heading("I", "Thể chế", 2), task("1", 2), heading("", "Cộng mục I", 3)],
    ["I. Thể chế G7: 3 / 2 1 different", "total A4: – / 2  unstated"],
  ],
  [
    "of a heading and its sum row, both right, the heading",
    [heading("I", "Thể chế", 2), task("1", 2), heading("", "Cộng mục I", 2)],
    ["I. Thể chế G5: 2 / 2 0 equal", "total A4: – / 2  unstated"],
  ],
  [
    "no heading: the total alone",
    [task("1", 0.1), task("2", 0.2), heading("", "Tổng cộng", 0.3)],
    ["total G7: 0.3 / 0.3 0 equal"],
  ],
  [
    "tasks under no heading before the first",
    [task("1", 8), heading("I", "Thể chế", 2), task("1", 2), heading("", "Tổng cộng", 10)],
    ["I. Thể chế G6: 2 / 2 0 equal", "rest B5: – / 8  unstated", "total G8: 10 / 10 0 equal"],
  ],
  [
    "an amount that cannot be read",
    [heading("I", "Thể chế", 5), task("1", 2), task("2", { error: "#REF!" }), heading("", "Tổng cộng", 2)],
    ["I. Thể chế G5: 5 / 2 3 unknown", "total G8: 2 / 2 0 unknown"],
  ],
  [
    "a stated sum that cannot be read",
    [heading("I", "Thể chế", { error: "#REF!" }), task("1", 2)],
    ["I. Thể chế G5: – / 2  unknown", "total A4: – / 2  unstated"],
  ],
  [
    "apart by rounding",
    [
      heading("I", "Thể chế", { value: 5, style: { numberFormat: "0" } }),
      task("1", 2.2),
      task("2", 3.1),
      heading("", "Tổng cộng", formulaCell("G5", 5.3)),
    ],
    ["I. Thể chế G5: 5 / 5.3 -0.3 rounding", "total G8: 5.3 / 5.3 0 equal"],
  ],
])("%s", (_name, rows, expected) => {
  expect(linesOf(rows)).toEqual(expected);
});

test("components where there is no column of their sum", () => {
  const header = [...HEADER.slice(0, -1), "Kinh phí (triệu đồng)", ""];
  const header2 = ["", "", "", "", "", "", "Ngân sách nhà nước", "Nguồn khác"];
  const rows = [
    [...heading("I", "Thể chế", 5), 1],
    [...task("1", 5), 1],
    [...heading("", "Tổng cộng", 5), 2],
  ];
  expect(linesOf(rows, header, header2)).toEqual(["I. Thể chế G6: 6 / 6 0 equal", "total G8: 7 / 6 1 different"]);
});

test("components are rounded one by one", () => {
  const header = [...HEADER.slice(0, -1), "Kinh phí (triệu đồng)", ""];
  const header2 = ["", "", "", "", "", "", "Ngân sách nhà nước", "Nguồn khác"];
  const rows = (last: readonly TestCell[]) => [
    [...task("1", 5.4), 1.4],
    [...heading("", "Tổng cộng"), ...last].filter((_, at) => at !== 6),
  ];
  expect(linesOf(rows([5, 1]), header, header2)).toEqual(["total G7: 6 / 6.8 -0.8 rounding"]);
  expect(linesOf(rows([5.4, 1]), header, header2)).toEqual(["total G7: 6.4 / 6.8 -0.4 rounding"]);
  expect(linesOf(rows([5.4, ""]), header, header2)).toEqual(["total G7: 5.4 / 6.8 -1.4 different"]);
});

test("amounts beside their sum count once", () => {
  const header = [...HEADER.slice(0, -1), "Kinh phí (triệu đồng)", "", ""];
  const header2 = ["", "", "", "", "", "", "Tổng", "Ngân sách nhà nước", "Nguồn khác"];
  const rows = [
    [...heading("I", "Thể chế", 6), 5, 1],
    [...task("1", 6), 5, 1],
    [...heading("", "Tổng cộng", 6), 5, 1],
  ];
  expect(linesOf(rows, header, header2)).toEqual(["I. Thể chế G6: 6 / 6 0 equal", "total G8: 6 / 6 0 equal"]);
});

test("who answers for the money: each amount once, nought is left out", () => {
  const { shares, money } = budgetOf({
    rows: [
      heading("I", "Thể chế", 7),
      task("1", ""),
      heading("II", "Bộ máy"),
      task("1", 4),
      task("2", 2, "Thanh tra Sở"),
      task("3", 1.5, "Thanh tra Sở; Văn phòng Sở"),
      task("4", 0.5, ""),
      task("5", "Lồng ghép", "Phòng Tổ chức cán bộ"),
    ],
  });
  expect(shares.map(({ kind, name, amount, tasks }) => [name || kind, amount.toFixed(), tasks])).toEqual([
    ["Văn phòng Sở", "4", 1],
    ["Thanh tra Sở", "2", 1],
    ["joint", "1.5", 1],
    ["unassigned", "0.5", 1],
    ["headings", "7", 0],
  ]);
  expect(money.computed.toFixed()).toBe("15");
});

test("each plan in its own scale, the shares in one", () => {
  const { appendices, shares, money } = budgetOf(
    { name: "A", rows: [task("1", 4)] },
    { name: "B", header: [...HEADER.slice(0, -1), "Kinh phí (đồng)"], rows: [task("1", 500000)] },
    { name: "C", header: HEADER.slice(0, -1), rows: [task("1", "").slice(0, -1)] },
  );
  expect(appendices.map(({ sheet, scale, total }) => [sheet, scale, total.computed.toFixed()])).toEqual([
    ["A", 1_000_000, "4"],
    ["B", 1, "500000"],
  ]);
  expect(appendices[0]?.title).toBe("Kế hoạch công tác năm 2026");
  expect([money.scale, money.computed.toFixed(), shares[0]?.amount.toFixed()]).toEqual([1_000_000, "4.5", "4.5"]);
});

test("no money column", () => {
  expect(budgetOverview(planOf({ header: HEADER.slice(0, -1), rows: [task("1", "").slice(0, -1)] }))).toBeNull();
});

test("the other lead column", () => {
  const header = [...HEADER.slice(0, 4), "Phòng, đơn vị chủ trì", ...HEADER.slice(4)];
  const rows = [["1", "Rà soát", "Báo cáo", "Sở Giáo dục và Đào tạo", "Văn phòng Sở", "", "Quý I/2026", 4]];
  const plan = planOf({ header, rows });
  expect(budgetOverview(plan)?.shares[0]?.name).toBe("Sở Giáo dục và Đào tạo");
  expect(budgetOverview(plan, "internalLead")?.shares[0]?.name).toBe("Văn phòng Sở");
});

test("sections add up to the total, shares to the plan's computed total, whatever stands in the plan", () => {
  const headings = fc.option(fc.constantFrom(8, 0.3));
  fc.assert(
    fc.property(
      fc.array(fc.record({ plan: randomPlan(), onHeading: headings }), { minLength: 1, maxLength: 2 }),
      (plans) => {
        const plan = planOf(
          ...plans.map(({ plan: one, onHeading }, at) => {
            const sheet = sheetOfPlan(one, `Phụ lục ${at + 1}`);
            return {
              ...sheet,
              rows: sheet.rows.map((row) => (row.length === 6 && onHeading !== null ? [...row, onHeading] : row)),
            };
          }),
        );
        const budget = budgetOverview(plan);
        for (const [at, { sections, total }] of (budget?.appendices ?? []).entries()) {
          const appendix = plan.appendices[at];
          if (!appendix) throw new Error("no appendix");
          expect(total.computed.toFixed()).toBe(computedTotal(appendix)?.toFixed());
          expect(total.stated?.toFixed() ?? null).toBe(statedTotal(appendix)?.toFixed() ?? null);
          if (sections.length > 0) {
            expect(sumAmounts(sections.map(({ computed }) => computed)).toFixed()).toBe(total.computed.toFixed());
          }
        }
        expect(sumAmounts((budget?.shares ?? []).map(({ amount }) => amount)).toFixed()).toBe(
          budget?.money.computed.toFixed() ?? "0",
        );
      },
    ),
    { numRuns: 40 },
  );
});

import { checkWorkbook } from "../../src/engine/check";
import { formatAddress } from "../../src/engine/snapshot/address";
import type { TestCell } from "../support/plan-builder";
import { formulaCell, workbookOf } from "../support/plan-builder";

const task = (number: TestCell, content: TestCell, budget: TestCell): TestCell[] => [
  number,
  content,
  "Báo cáo",
  "Văn phòng Sở",
  "Các phòng thuộc Sở",
  "Quý I/2026",
  budget,
];

const ROWS: readonly (readonly TestCell[])[] = [
  ["I", "Cải cách thể chế", "", "", "", "", formulaCell("SUM(G6:G8)", 12)],
  task("1", "Rà soát quy trình tiếp công dân", 5),
  task("2", "Tập huấn kỹ năng số", 4),
  task("3", "Khảo sát nhu cầu học nghề", 3),
  ["II", "Chuyển đổi số", "", "", "", "", formulaCell("SUM(G10:G10)", 7)],
  task("1", "Nâng cấp cổng thông tin", 7),
  ["", "Tổng cộng", "", "", "", "", formulaCell("G5+G9", 19)],
];

const worse = (rows: readonly (readonly TestCell[])[]) =>
  checkWorkbook(workbookOf({ rows })).report.findings.filter(({ severity }) => severity !== "info");

const UNKNOWN = formulaCell("VLOOKUP(A1,Z1:Z9,1)", null);

test("the plan is clean", () => {
  expect(worse(ROWS)).toEqual([]);
});

const PLACES = ROWS.flatMap((cells, row) => cells.map((cell, column) => ({ row, column, cell })));

test.each(
  PLACES.filter(({ cell }) => cell !== "").map(
    ({ row, column }) => [formatAddress({ row: row + 4, column }), row, column] as const,
  ),
)("a formula in %s that cannot be worked out is not reported as wrong", (_address, row, column) => {
  const rows = ROWS.map((cells, at) =>
    at === row ? cells.map((cell, place) => (place === column ? UNKNOWN : cell)) : cells,
  );
  expect(worse(rows).map(({ rule, cell }) => `${formatAddress(cell)} ${rule}`)).toEqual([]);
});

const told = (rows: readonly (readonly TestCell[])[], merges: readonly string[] = []) =>
  checkWorkbook(workbookOf({ rows, merges }))
    .report.findings.filter(({ severity }) => severity !== "info")
    .map(({ rule, cell }) => `${formatAddress(cell)} ${rule}`);

const without = (rows: readonly (readonly TestCell[])[], ...columns: readonly number[]) =>
  rows.map((cells) => cells.map((cell, at) => (columns.includes(at) ? "" : cell)));

describe("blank cells under a value nobody knows", () => {
  const heading = (lead: TestCell): TestCell[] => ["I", "Cải cách thể chế", "", lead, "", "", ""];
  const tasks = [task("1", "Rà soát quy trình", 5), task("2", "Tập huấn kỹ năng số", 4)];
  const total: TestCell[] = ["", "Tổng cộng", "", "", "", "", formulaCell("SUM(G6:G7)", 9)];

  test("a heading's", () => {
    expect(told([heading(""), ...without(tasks, 3), total])).toEqual(["D6 unit/lead-missing", "D7 unit/lead-missing"]);
    expect(told([heading(UNKNOWN), ...without(tasks, 3), total])).toEqual([]);
  });

  test("a merged cell's", () => {
    const [first = [], second = []] = without(tasks, 3);
    const rows = (lead: TestCell) => [heading(""), first.map((cell, at) => (at === 3 ? lead : cell)), second, total];
    expect(told(rows(""), ["D6:D7"])).toEqual(["D6 unit/lead-missing", "D7 unit/lead-missing"]);
    expect(told(rows(UNKNOWN), ["D6:D7"])).toEqual([]);
    // Another column's merged area says nothing.
    expect(told(rows(UNKNOWN), ["C6:C7"])).toEqual(["D7 unit/lead-missing"]);
  });
});

describe("what is still told", () => {
  test("faults of other tables and of rows whose content is known", () => {
    const [first = [], ...rest] = ROWS;
    const rows = [
      first,
      rest[0]?.map((cell, at) => (at === 1 ? UNKNOWN : cell)) ?? [],
      ...without(rest.slice(1, 2), 3),
    ];
    expect(told([...rows, ...rest.slice(2)])).toEqual(["D7 unit/lead-missing"]);
    const sheets = [{ rows: [...rows, ...rest.slice(2)] }, { name: "Phụ lục 2", rows: [task("1", "", 3)] }];
    const found = checkWorkbook(workbookOf(...sheets)).report.findings;
    expect(found.map(({ sheet, rule }) => `${sheet} ${rule}`)).toContain("Phụ lục 2 task/missing");
  });
});

test("such formulas of the plan tables are listed in sheet order", () => {
  const rows = ROWS.map((cells, row) => (row === 2 ? cells.map((cell, at) => (at >= 5 ? UNKNOWN : cell)) : cells));
  const { notCheckable } = checkWorkbook(workbookOf({ rows, title: ["PHỤ LỤC", "Kế hoạch năm 2026", UNKNOWN] })).report;
  const formula = "VLOOKUP(A1,Z1:Z9,1)";
  expect(notCheckable).toEqual([
    { sheet: "Phụ lục", cell: "F7", formula },
    { sheet: "Phụ lục", cell: "G7", formula },
  ]);
});

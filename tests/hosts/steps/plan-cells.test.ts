import type { CellContent, SetCellChange, WorkbookChange } from "../../../src/engine/changes/change";
import { DEFAULT_STYLE } from "../../../src/engine/snapshot/cell";
import type { HostCellChange, HostChange } from "../../../src/hosts/steps/host-change";
import { CellGrid } from "../../../src/engine/snapshot/grid";
import { hostStyle } from "../../../src/hosts/steps/host-style";
import { PLAIN_STYLE } from "../../support/sheet-content";
import { fate, planOn, range, type Rows, SHEET, sheetOf, writable } from "./hand-made";

const PLAN: Rows = [
  ["TT", "Nội dung", "Thời gian"],
  [1, "Rà soát hồ sơ lưu trữ", null],
  [2, "Gửi phiếu khảo sát", null],
  [3, "Tổng kết phong trào", "=A4+1"],
];
const seen = sheetOf(PLAN);
const text = (words: string): CellContent => ({ kind: "text", text: words });
const LOOK = hostStyle(PLAIN_STYLE);
const EMPTY: CellContent = { kind: "empty" };

const put = (parts: Partial<HostCellChange> = {}): HostCellChange => ({
  type: "setCell",
  sheet: SHEET,
  cell: { row: 1, column: 2 },
  before: EMPTY,
  after: text("Quý I"),
  ...parts,
});
const anchor = (rowContent: string, header = "") => ({ anchor: { rowContent, header } });
const cellOf = (plan: ReturnType<typeof planOn>) => {
  const [step] = plan.steps;
  return step?.type === "cell" ? [step.row, step.column] : fate(plan);
};

test.each<[string, Rows, Partial<SetCellChange>, unknown]>([
  ["as seen", PLAN, {}, [1, 2]],
  ["its row moved", [["x"], ...PLAN], {}, [2, 2]],
  ["its row edited", [PLAN[0] ?? [], [1, "Khác hẳn"]], {}, "changed"],
  ["its row twice", [["x"], ...PLAN, PLAN[1] ?? []], {}, "changed"],
  ["its row twice, one where it was", [...PLAN, PLAN[1] ?? []], {}, [1, 2]],
  [
    "its row moved, and what its formula points at",
    [["x"], ...PLAN.slice(0, 3), [3, "Tổng kết phong trào", "=A5+1"]],
    { cell: { row: 3, column: 3 } },
    [4, 3],
  ],
  [
    "its own heading",
    PLAN.map(([number = null, ...row]) => [number, null, ...row]),
    { cell: { row: 0, column: 2 }, before: text("Thời gian"), ...anchor("Nội dung", "Thời gian") },
    [0, 3],
  ],
  ["the row of its anchor", [["x"], ...PLAN], anchor("rà soát HỒ SƠ: lưu trữ"), [2, 2]],
  ["no text in its anchor", PLAN, anchor(""), [1, 2]],
  ["its anchor nowhere", PLAN, anchor("Không có ở đây"), "changed"],
  [
    "the column of its anchor",
    PLAN.map(([number = null, ...row]) => [number, null, ...row]),
    anchor("Rà soát hồ sơ lưu trữ", "Thời gian"),
    [1, 3],
  ],
  [
    "the lowest part of its header",
    PLAN.map(([number = null, ...row]) => [number, null, ...row]),
    anchor("Rà soát hồ sơ lưu trữ", "Tiến độ › Thời gian"),
    [1, 3],
  ],
  [
    "a heading that says more",
    PLAN.map((row, at) =>
      at === 0 ? ["TT", "x", "Nội dung", "Thời gian thực hiện"] : [row[0] ?? null, null, row[1] ?? null],
    ),
    anchor("Rà soát hồ sơ lưu trữ", "Thời gian"),
    [1, 3],
  ],
  [
    "a short heading that says more",
    PLAN.map((row, at) => (at === 0 ? ["TT", "x", "Nội dung", "Quý này"] : [row[0] ?? null, null, row[1] ?? null])),
    anchor("Rà soát hồ sơ lưu trữ", "Quý"),
    "changed",
  ],
  [
    "a heading that says less",
    [
      ["TT", "x", "Nội dung", "Thời gian"],
      [1, null, "Rà soát hồ sơ lưu trữ"],
    ],
    anchor("Rà soát hồ sơ lưu trữ", "Thời gian thực hiện"),
    [1, 3],
  ],
  [
    "a short heading",
    [
      ["TT", "x", "Nội dung", "Quý"],
      [1, null, "Rà soát hồ sơ lưu trữ"],
    ],
    anchor("Rà soát hồ sơ lưu trữ", "Quý"),
    [1, 3],
  ],
  [
    "its header twice",
    [
      ["TT", "Nội dung", "Thời gian", "Thời gian"],
      [1, "Rà soát hồ sơ lưu trữ"],
    ],
    anchor("Rà soát hồ sơ lưu trữ", "Thời gian"),
    [1, 2],
  ],
  [
    "its header twice elsewhere",
    [
      ["TT", "Nội dung", "x", "Thời gian", "Thời gian"],
      [1, "Rà soát hồ sơ lưu trữ"],
    ],
    anchor("Rà soát hồ sơ lưu trữ", "Thời gian"),
    "changed",
  ],
  ["no such header", PLAN, anchor("Rà soát hồ sơ lưu trữ", "Không có ở đây"), "changed"],
  [
    "such a header below the cell",
    [...PLAN, [null, null, null, "Sản phẩm"]],
    anchor("Rà soát hồ sơ lưu trữ", "Sản phẩm"),
    "changed",
  ],
])("found again: %s", (_, rows, parts, expected) => {
  expect(cellOf(planOn(sheetOf(rows), seen, [put(parts)]))).toEqual(expected);
});

test("its row moved, where a blank cell has a format by now", () => {
  const now = sheetOf([["x"], ...PLAN]);
  now.cells.set(2, 5, { value: null, style: DEFAULT_STYLE });
  expect(cellOf(planOn(now, seen, [put()]))).toEqual([2, 2]);
});

test("a text that reaches into the row by a merged cell is one of its own", () => {
  const rows: Rows = [
    ["Nhóm việc chung", "a"],
    [null, "b"],
    [null, "b"],
  ];
  const find = (merges: ReturnType<typeof range>[]) =>
    cellOf(
      planOn(sheetOf(rows, { merges }), null, [put({ cell: { row: 2, column: 3 }, ...anchor("Nhóm việc chung") })]),
    );
  expect(find([range(0, 2)])).toEqual([2, 3]);
  expect(find([])).toEqual([0, 3]);
  // One that begins further down does not reach into the row above it.
  const below = sheetOf([["a"], ["b"], ["Nhóm việc chung"], ["c"]], { merges: [range(2, 3)] });
  const change = put({ cell: { row: 0, column: 3 }, ...anchor("Nhóm việc chung") });
  expect(cellOf(planOn(below, null, [change]))).toBe("changed");
  // Now two rows hold it, and neither is the given one.
  expect(find([range(0, 1)])).toBe("changed");
});

test("of several rows with the text of the anchor the one that holds all the seen one held; else the given one", () => {
  const rows: Rows = [
    ["a", "Lập danh mục"],
    ["b", "Lập danh mục"],
    ["c", "x"],
  ];
  const change = put({ cell: { row: 1, column: 2 }, ...anchor("Lập danh mục") });
  expect(cellOf(planOn(sheetOf([["x"], ...rows]), sheetOf(rows), [change]))).toEqual([2, 2]);
  expect(cellOf(planOn(sheetOf(rows), null, [change]))).toEqual([1, 2]);
  expect(cellOf(planOn(sheetOf(rows), null, [{ ...change, cell: { row: 2, column: 2 } }]))).toBe("changed");
});

test.each<[string, Rows, Partial<HostCellChange>, string]>([
  ["another text in it", PLAN, { before: text("cũ") }, "changed"],
  ["what is to be written", PLAN, { before: text("cũ"), after: EMPTY }, "as it is"],
  ["what is to be written, without its format", PLAN, { before: text("cũ"), after: EMPTY, numberFormat: "@" }, "cell"],
  ["what is to be written, without its font", PLAN, { before: text("cũ"), after: EMPTY, fontName: "Arial" }, "cell"],
  ["what is to be written, without its look", PLAN, { before: text("cũ"), after: EMPTY, formatFrom: null }, "cell"],
])("a cell with %s", (_, rows, parts, expected) => {
  expect(fate(planOn(sheetOf(rows), seen, [put(parts)]))).toBe(expected);
});

test("once rows have moved a formula may point elsewhere", () => {
  const change = put({
    cell: { row: 3, column: 2 },
    before: { kind: "formula", formula: "A9+1", cached: null },
    after: EMPTY,
  });
  expect(fate(planOn(seen, seen, [change]))).toBe("changed");
  expect(fate(planOn(seen, seen, [change], { linesMoved: true }))).toBe("cell");
});

test("what cannot be written: a covered cell, a filtered row, a sheet that is gone", () => {
  const merged = (area: ReturnType<typeof range>) => fate(planOn(sheetOf(PLAN, { merges: [area] }), seen, [put()]));
  expect(
    [
      range(0, 1, 2, 2),
      range(1, 1, 1, 2),
      range(1, 2, 2, 3),
      range(2, 3, 2, 2),
      range(1, 2, 0, 0),
      range(0, 1, 3, 4),
      range(0, 0, 2, 3),
    ].map(merged),
  ).toEqual(["merged", "merged", "cell", "cell", "cell", "cell", "cell"]);
  const filtered = (row: number) => fate(planOn(writable(seen, { filtered: new Set([row]) }), seen, [put()]));
  expect([filtered(1), filtered(2)]).toEqual(["filtered", "cell"]);
  expect(fate(planOn(seen, seen, [{ ...put(), sheet: "Không có" }]))).toBe("sheetMissing");
});

test.each<[string, Partial<HostCellChange>, { locked?: boolean; mayFormat?: boolean; format?: string }, string]>([
  ["a locked cell", {}, { locked: true, mayFormat: true }, "protected"],
  ["an unlocked cell", {}, {}, "cell"],
  ["the format it has", { numberFormat: "@" }, { format: "@" }, "cell"],
  ["another format", { numberFormat: "@" }, {}, "protected"],
  ["another format, where that is allowed", { numberFormat: "@" }, { mayFormat: true }, "cell"],
  ["another font", { fontName: "Arial" }, {}, "protected"],
  ["a whole format", { formatFrom: null }, { mayFormat: true }, "protected"],
  ["a number in a text cell", { after: { kind: "number", number: 5 } }, { format: "@" }, "protected"],
  ["a number in another cell", { after: { kind: "number", number: 5 } }, {}, "cell"],
  ["a look it had", { look: LOOK }, { mayFormat: true }, "protected"],
  ["nothing in a text cell", { before: EMPTY, after: EMPTY }, { format: "@" }, "cell"],
])("on a protected sheet: %s", (_, parts, { locked = false, mayFormat = false, format = "General" }, expected) => {
  const own = writable(sheetOf(PLAN, { isProtected: true }), {
    isLocked: () => locked,
    mayFormat,
    numberFormat: () => format,
  });
  expect(fate(planOn(own, seen, [put(parts)]))).toBe(expected);
});

test("what a cell takes over: the format above it, that of another cell where that stands now", () => {
  const change = put({ cell: { row: 2, column: 2 }, formatFrom: { row: 0, column: 1 } });
  const moved = sheetOf([["x"], ...PLAN]);
  expect(planOn(moved, seen, [change]).steps).toMatchObject([
    { row: 3, formatOrigin: { row: 1, column: 1 }, rowName: "Gửi phiếu khảo sát", formatInNewRow: "General" },
  ]);
  expect(planOn(moved, seen, [put({ formatFrom: null })]).steps).toMatchObject([{ formatOrigin: null }]);
});

test("what is written first counts for what comes after", () => {
  const change = put({
    cell: { row: 1, column: 1 },
    before: text("Rà soát hồ sơ lưu trữ"),
    after: text("Tên mới của việc này"),
  });
  const plan = planOn(seen, seen, [change, put()]);
  expect([plan.refused, plan.steps.map((step) => (step.type === "cell" ? step.rowName : null))]).toEqual([
    [],
    ["1", "Tên mới của việc này"],
  ]);
  // By its anchor a row is found as it was read, and as it is by then.
  for (const words of ["Rà soát hồ sơ lưu trữ", "Tên mới của việc này"])
    for (const row of [1, 2])
      expect(planOn(seen, null, [change, put({ cell: { row, column: 2 }, ...anchor(words) })]).steps[1]).toMatchObject({
        row: 1,
      });
});

test("an anchor that was found is looked for again once rows have moved", () => {
  const words = anchor("Rà soát hồ sơ lưu trữ");
  const comes: WorkbookChange = { type: "insertRows", sheet: SHEET, row: 1, count: 1 };
  const later = put({ cell: { row: 1, column: 1 }, before: text("Rà soát hồ sơ lưu trữ"), ...words });
  expect(planOn(seen, seen, [put(words), comes, later]).steps[2]).toMatchObject({ row: 2, origin: { row: 1 } });
});

test("a row that came in is written, in a filtered sheet too, by what it holds then", () => {
  const comes: WorkbookChange = { type: "insertRows", sheet: SHEET, row: 1, count: 1 };
  const rows = planOn(seen, seen, [comes, put({ cell: { row: 1, column: 1 } }), put({ cell: { row: 1, column: 2 } })]);
  expect(rows.steps.slice(1)).toMatchObject([{ origin: null }, { origin: null, rowName: "Quý I" }]);
});

test("a cell that is written twice is read anew in between, but for a row that came in, whose format is known", () => {
  const again = put({ before: text("Quý I"), after: text("Quý II") });
  const plan = planOn(seen, seen, [put({ numberFormat: "0.00" }), again]);
  expect([plan.steps.length, plan.rest, plan.refused]).toEqual([1, [again], []]);
  const comes: WorkbookChange = { type: "insertRows", sheet: SHEET, row: 1, count: 1 };
  const inNewRow = planOn(seen, seen, [comes, put({ numberFormat: "0.00" }), again]);
  expect([inNewRow.steps[2], inNewRow.rest]).toMatchObject([{ formatInNewRow: "0.00", before: text("Quý I") }, []]);
});

test("a change that was not worked out on this sheet is found where it says", () => {
  const input = { sheets: new Map([["Khác", writable(sheetOf(PLAN, { name: "Khác" }))]]) };
  const plan = planOn(seen, seen, [{ ...put(), sheet: "Khác" }], input);
  expect([fate(plan), plan.seen?.sheets.map(({ name }) => name)]).toEqual(["cell", [SHEET]]);
  expect(planOn(seen, seen, [], input).seen?.sheets[0]).toBe(seen);
});

test("where merged areas are not known nothing is covered", () => {
  expect(fate(planOn(sheetOf(PLAN, { merges: null }), null, [put(anchor("Rà soát hồ sơ lưu trữ"))]))).toBe("cell");
  expect(fate(planOn(sheetOf(PLAN, { merges: null }), sheetOf(PLAN, { merges: null }), [put()]))).toBe("cell");
});

test("without a header its column is taken as it is", () => {
  const change = put({ cell: { row: 1, column: 1 }, before: text("Rà soát hồ sơ lưu trữ") });
  expect(cellOf(planOn(seen, null, [{ ...change, ...anchor("Rà soát hồ sơ lưu trữ") }]))).toEqual([1, 1]);
});

test("a value is never what a formula is, whatever moved, nor the other way round", () => {
  const sum: CellContent = { kind: "formula", formula: "A1", cached: null };
  expect(fate(planOn(sheetOf(PLAN), seen, [put({ before: sum })], { linesMoved: true }))).toBe("changed");
  const change = put({ cell: { row: 3, column: 2 }, before: { kind: "number", number: 7 }, after: EMPTY });
  expect(fate(planOn(seen, seen, [change], { linesMoved: true }))).toBe("changed");
});

test("the name of a row is its longest text but for the cell that is written, and never what a formula shows", () => {
  const rows: Rows = [["ab", "abcd", "=1+1", "abc"]];
  const nameFor = (column: number) => {
    const before = [text("ab"), text("abcd")][column] ?? EMPTY;
    const [step] = planOn(sheetOf(rows), null, [put({ cell: { row: 0, column }, before, after: text("x") })]).steps;
    return step?.type === "cell" ? step.rowName : null;
  };
  expect([0, 1].map(nameFor)).toEqual(["abcd", "abc"]);
  const shown = sheetOf([["abc", null, "xyz"]]);
  shown.cells.set(0, 1, { value: "Tổng của cả năm", formula: "A2", style: DEFAULT_STYLE });
  const [first] = planOn(shown, null, [put({ cell: { row: 0, column: 3 } })]).steps;
  expect(first).toMatchObject({ rowName: "abc" });
});

describe("once rows have moved, what deals with formulas waits for Excel to have moved them too", () => {
  const comes: WorkbookChange = { type: "insertRows", sheet: SHEET, row: 1, count: 1 };
  const goes: WorkbookChange = { type: "deleteRows", sheet: SHEET, row: 3, count: 1 };
  const sum: CellContent = { kind: "formula", formula: "A4+1", cached: null };
  test.each<[string, HostChange, number]>([
    ["rows that go", goes, 1],
    [
      "rows that are given back",
      {
        type: "restoreRows",
        sheet: SHEET,
        row: 3,
        count: 1,
        image: { cells: [], styles: [] },
        heights: [],
        merges: [],
        formulas: [],
        names: [],
        above: "",
        beyond: null,
      },
      1,
    ],
    ["a name", { type: "setName", sheet: SHEET, name: "a", before: null, after: range(0, 1) }, 1],
    ["a cell with a formula", put({ cell: { row: 4, column: 2 }, before: sum }), 1],
    ["another cell", put({ cell: { row: 2, column: 2 } }), 0],
    ["more rows that come", { ...comes, row: 2 }, 0],
  ])("%s", (_, change, left) => {
    const plan = planOn(seen, seen, [comes, change]);
    expect([plan.rest.length, plan.refused]).toEqual([left, []]);
    expect(planOn(seen, seen, [change]).rest).toEqual([]);
  });

  test("a sheet that is gone has none", () => {
    expect(planOn(seen, seen, [comes, { ...put(), sheet: "Không có" }]).refused.map(({ code }) => code)).toEqual([
      "sheetMissing",
    ]);
  });

  test("with the workbook as it will be seen then", () => {
    expect(planOn(seen, seen, [comes, goes]).seen?.sheets[0]?.cells.get(2, 1)?.value).toBe("Rà soát hồ sơ lưu trữ");
  });
});

test("looks for a new heading and for the rows once, however many cells are written", () => {
  const looksAt = (count: number) => {
    const rows = Array.from({ length: count }, (_, at) => [at + 1, `Nhiệm vụ thứ ${at + 1}`]);
    const plan = sheetOf([["TT", "Nội dung"], ...rows]);
    const heading = put({ cell: { row: 0, column: 2 }, after: text("Quý") });
    const values = rows.map((row, at) => put({ cell: { row: at + 1, column: 2 }, ...anchor(String(row[1]), "Quý") }));
    const get = jest.spyOn(CellGrid.prototype, "get");
    expect(planOn(plan, plan, [heading, ...values]).steps).toHaveLength(count + 1);
    const looks = get.mock.calls.length;
    get.mockRestore();
    return looks;
  };
  expect(looksAt(400)).toBeLessThan(5 * looksAt(100));
});

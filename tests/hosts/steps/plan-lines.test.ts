import type { WorkbookChange } from "../../../src/engine/changes/change";
import { DEFAULT_STYLE } from "../../../src/engine/snapshot/cell";
import type { RemoveColumnChange, RemoveRowsChange, RestoreRowsChange } from "../../../src/hosts/steps/host-change";
import type { LineStep } from "../../../src/hosts/steps/steps";
import { fate, named, planOn, range, type Rows, SHEET, sheetOf, table, writable } from "./hand-made";

const PLAN: Rows = [
  ["TT", "Nội dung", "Chủ trì", "Thời gian"],
  [1, "Rà soát hồ sơ lưu trữ", "Văn phòng", null],
  [2, "Gửi phiếu khảo sát", null, null],
  [3, "Tổng kết phong trào", null, null],
  [null, "Tổng cộng", "=SUM(A2:A4)", null],
];
const seen = sheetOf(PLAN);

/** The plan with rows put in before one of them. */
const withRows = (at: number, ...rows: Rows): Rows => [...PLAN.slice(0, at), ...rows, ...PLAN.slice(at)];

function onlyLines(plan: ReturnType<typeof planOn>): LineStep {
  const [step] = plan.steps;
  if (step?.type !== "lines") throw new Error(`no step for rows: ${fate(plan)}`);
  return step;
}

const rowOf = (plan: ReturnType<typeof planOn>) => {
  const { located } = onlyLines(plan);
  return "row" in located ? located.row : null;
};

describe("where rows go and come", () => {
  const goes: WorkbookChange = { type: "deleteRows", sheet: SHEET, row: 2, count: 1 };
  const comes: WorkbookChange = { type: "insertRows", sheet: SHEET, row: 2, count: 1 };
  const anchor = (rowContent: string) => ({ anchor: { rowContent, header: "" } });

  test.each<[string, WorkbookChange, Rows, number]>([
    ["as seen, they go", goes, PLAN, 2],
    ["as seen, they come", comes, PLAN, 2],
    ["below a row that came in, they go", goes, withRows(1, [9, "Mới"]), 3],
    ["below a row that came in, they come", comes, withRows(1, [9, "Mới"]), 3],
    ["the row of the anchor goes", { ...goes, ...anchor("Gửi phiếu khảo sát") }, withRows(0, ["x"], ["y"]), 4],
    ["below the row of the anchor they come", { ...comes, ...anchor("Rà soát hồ sơ lưu trữ") }, withRows(0, ["x"]), 3],
    ["at the top they come without a row above", { ...comes, row: 0 }, withRows(0, ["x"]), 0],
  ])("%s", (_, change, rows, expected) => {
    expect(rowOf(planOn(sheetOf(rows), seen, [change]))).toBe(expected);
  });

  test.each<[string, WorkbookChange, Rows]>([
    ["the row that is to go was edited", goes, PLAN.map((row, at) => (at === 2 ? [2, "Khác hẳn"] : row))],
    ["the row above was edited", comes, PLAN.map((row, at) => (at === 1 ? [1, "Khác hẳn"] : row))],
    ["no row is what the anchor says", { ...goes, ...anchor("Không có ở đây") }, PLAN],
    ["no row to come below is what the anchor says", { ...comes, ...anchor("Không có ở đây") }, PLAN],
  ])("changed: %s", (_, change, rows) => {
    expect(fate(planOn(sheetOf(rows), seen, [change]))).toBe("changed");
  });

  test("no row goes on the strength of its number alone, and none comes", () => {
    for (const change of [goes, comes]) expect(fate(planOn(seen, null, [change]))).toBe("changed");
  });

  test("what stands around them is told: the row above, and the first text behind them that is none of theirs", () => {
    const alike = sheetOf(withRows(3, [null, "Gửi phiếu khảo sát"]));
    expect(onlyLines(planOn(alike, alike, [goes]))).toMatchObject({
      above: "Rà soát hồ sơ lưu trữ",
      beyond: { offset: 1, text: "Tổng kết phong trào" },
    });
    expect(onlyLines(planOn(seen, seen, [comes]))).toMatchObject({
      above: "Rà soát hồ sơ lưu trữ",
      beyond: { offset: 0, text: "Gửi phiếu khảo sát" },
      lost: null,
    });
  });

  test("later changes find their cells where the rows have moved them", () => {
    const cell = { row: 3, column: 3 };
    const time = { type: "setCell", sheet: SHEET, before: { kind: "empty" }, after: { kind: "text", text: "Quý I" } };
    const put = { ...time, cell } as WorkbookChange;
    const below = (plan: ReturnType<typeof planOn>) => plan.steps.at(-1);
    const moved = planOn(seen, seen, [comes, { ...put, cell: { row: 4, column: 3 } } as WorkbookChange]);
    expect(below(moved)).toMatchObject({ row: 4, origin: cell });
    const closed = planOn(seen, seen, [goes, { ...put, cell: { row: 2, column: 3 } } as WorkbookChange]);
    expect(below(closed)).toMatchObject({ row: 2, origin: cell });
  });

  test("nothing comes or goes in a sheet that is filtered, nor where a change before was refused", () => {
    expect(fate(planOn(writable(seen, { filtered: new Set([3]) }), seen, [comes]))).toBe("filtered");
    const refused: WorkbookChange = { ...goes, row: 40, anchor: { rowContent: "Không có ở đây", header: "" } };
    const codes = planOn(seen, seen, [refused, comes]).refused.map(({ code }) => code);
    expect(codes).toEqual(["changed", "dependent"]);
  });

  test.each([
    ["its header", 1, 1, 1, 0, "tablePart"],
    ["a row below its header", 2, 1, 1, 0, "lines"],
    ["its last row, others stay", 3, 1, 1, 0, "lines"],
    ["all its rows", 2, 2, 1, 0, "tablePart"],
    ["its first row without a header", 1, 1, 0, 0, "lines"],
    ["its total", 3, 1, 1, 1, "tablePart"],
    ["its only row above the total", 2, 1, 1, 1, "tablePart"],
    ["the row above it", 0, 1, 1, 0, "lines"],
    ["the row below it", 4, 1, 1, 0, "lines"],
    ["rows beyond its end", 3, 2, 1, 0, "tablePart"],
  ])("of a table in rows 1–3, %s: %s", (_, row, count, header, total, expected) => {
    const sheet = sheetOf(PLAN, { tables: [table(range(1, 3, 0, 3), header, total)] });
    expect(fate(planOn(sheet, seen, [{ ...goes, row, count }]))).toBe(expected);
  });

  test("rows come into a table at any place", () => {
    const sheet = sheetOf(PLAN, { tables: [table(range(1, 3, 0, 3), 1, 1)] });
    for (const row of [1, 2, 3]) expect(fate(planOn(sheet, seen, [{ ...comes, row }]))).toBe("lines");
  });

  test("merged areas that Excel does not tell are those of the file, where they stand now", () => {
    const unknown = sheetOf(withRows(1, [9, "Mới"]), { merges: null });
    const asRead = sheetOf(PLAN, { merges: [range(2, 2, 2, 3), range(3, 4)] });
    expect(onlyLines(planOn(unknown, asRead, [goes])).lost?.merges).toEqual([range(3, 3, 2, 3)]);
    expect(onlyLines(planOn(unknown, sheetOf(PLAN, { merges: null }), [goes])).lost?.merges).toEqual([]);
  });

  test("on a protected sheet none comes or goes", () => {
    for (const change of [comes, goes])
      expect(fate(planOn(sheetOf(PLAN, { isProtected: true }), seen, [change]))).toBe("protected");
  });

  test("a name is put where a row could not go", () => {
    const refused: WorkbookChange = { ...goes, row: 40, anchor: { rowContent: "Không có ở đây", header: "" } };
    const name: WorkbookChange = { type: "setName", sheet: SHEET, name: "a", before: null, after: range(0, 1) };
    expect(planOn(seen, seen, [refused, name]).steps).toMatchObject([{ type: "name" }]);
  });

  test("a row that hides something under a merged area stays", () => {
    const hiding = sheetOf(PLAN, { merges: [range(1, 2, 1, 1)] });
    const plain = sheetOf(
      PLAN.map((row, at) => (at === 2 ? [2] : row)),
      { merges: hiding.merges },
    );
    for (const [now, asSeen] of [
      [hiding, hiding],
      [hiding, plain],
      [plain, hiding],
    ] as const)
      expect(fate(planOn(now, asSeen, [goes]))).toBe("merged");
    const master = sheetOf(PLAN, { merges: [range(2, 3, 4, 4)] });
    expect(planOn(master, master, [goes]).steps).toHaveLength(1);
    // Nothing is hidden by what is blank, nor lost where a row comes.
    const blank = sheetOf(PLAN, { merges: [range(1, 2, 4, 4)] });
    blank.cells.set(2, 4, { value: null, style: DEFAULT_STYLE });
    expect(planOn(blank, blank, [goes]).steps).toHaveLength(1);
    expect(planOn(hiding, hiding, [comes]).steps).toHaveLength(1);
  });

  test("a row that a formula under a merged area looks at stays", () => {
    const rows = PLAN.map((row) => [...row, null]);
    const other = (merges: ReturnType<typeof range>[]) =>
      sheetOf([["Tổng hợp", `=SUM('${SHEET}'!A2:A4)`]], { name: "Khác", merges });
    const fateWith = (merges: ReturnType<typeof range>[]) => {
      const sheets = new Map([
        [SHEET, writable(sheetOf(rows))],
        ["Khác", writable(other(merges))],
      ]);
      return fate(planOn(sheetOf(rows), sheetOf(rows), [goes], { sheets }));
    };
    expect([fateWith([range(0, 0, 0, 1)]), fateWith([range(0, 0, 1, 2)]), fateWith([])]).toEqual([
      "merged",
      "lines",
      "lines",
    ]);
  });

  test("what goes with rows: cells, merged areas that touch them, formulas that look at them, names cut at an end", () => {
    const merges = [range(1, 2, 4, 4), range(2, 3, 3, 3), range(0, 1), range(3, 4)];
    const sheet = sheetOf(
      PLAN.map((row, at) => (at === 2 ? [2, "Gửi phiếu khảo sát", "=A2+A3"] : at === 0 ? [...row, "=A9", "=A3"] : row)),
      { merges },
    );
    const other = sheetOf([["='Phụ lục'!A3", "='Phụ lục'!A9", "=A3"], [], ["='Phụ lục'!A3"]], { name: "Khác" });
    const sheets = new Map([
      [SHEET, writable(sheet, { names: [named("a", `'${SHEET}'!$A$3:$A$5`), named("b", `'${SHEET}'!$A$1:$A$5`)] })],
      ["Khác", writable(other)],
    ]);
    const { lost } = onlyLines(planOn(sheet, sheet, [goes], { sheets }));
    expect(lost?.cells.map(({ row, column, content }) => [row, column, content.kind])).toEqual([
      [0, 0, "number"],
      [0, 1, "text"],
      [0, 2, "formula"],
    ]);
    expect(lost?.merges).toEqual(merges.slice(0, 2));
    expect(lost?.formulas).toEqual([
      { sheet: SHEET, row: 0, column: 5, formula: "A3" },
      { sheet: SHEET, row: 4, column: 2, formula: "SUM(A2:A4)" },
      { sheet: "Khác", row: 0, column: 0, formula: "'Phụ lục'!A3" },
      { sheet: "Khác", row: 2, column: 0, formula: "'Phụ lục'!A3" },
    ]);
    expect(lost?.names).toEqual([{ name: "a", before: range(2, 3), after: range(2, 4) }]);
    expect(lost?.readRows).toEqual([2]);
  });
});

describe("rows that came in are taken out", () => {
  const back: RemoveRowsChange = {
    type: "removeRows",
    sheet: SHEET,
    row: 2,
    count: 1,
    above: "Rà soát hồ sơ lưu trữ",
    beyond: { offset: 0, text: "Gửi phiếu khảo sát" },
  };
  const remove = (rows: Rows, parts: Partial<RemoveRowsChange> = {}, tables = {}) =>
    planOn(sheetOf(rows, tables), null, [{ ...back, ...parts }]);

  test("blank as they are, wherever the row above stands", () => {
    expect(rowOf(remove(withRows(2, [])))).toBe(2);
    expect(rowOf(remove([["x"], ...withRows(2, [])]))).toBe(3);
    expect(rowOf(remove([[], ...PLAN], { row: 0, above: "", beyond: null }))).toBe(0);
  });

  test("not where something was written into them, nor where the row above is gone", () => {
    expect(fate(remove(withRows(2, [null, null, "của tôi"])))).toBe("changed");
    expect(fate(remove(withRows(2, []), { above: "Không có ở đây" }))).toBe("changed");
  });

  test("where they never came in there is nothing to do", () => {
    expect(fate(remove(PLAN))).toBe("as it is");
    expect(fate(remove(PLAN, { beyond: null }))).toBe("changed");
  });

  test("not where a table would lose its end", () => {
    expect(fate(remove(withRows(2, []), {}, { tables: [table(range(1, 2, 0, 3), 1, 0)] }))).toBe("tablePart");
  });
});

describe("rows that went are put in again", () => {
  const text = (words: string) => ({ kind: "text", text: words }) as const;
  const back: RestoreRowsChange = {
    type: "restoreRows",
    sheet: SHEET,
    row: 2,
    count: 1,
    image: {
      cells: [
        { row: 0, column: 0, content: { kind: "number", number: 2 }, style: 0 },
        { row: 0, column: 1, content: text("Gửi phiếu khảo sát"), style: 0 },
        { row: 0, column: 2, content: { kind: "empty" }, style: 0 },
      ],
      styles: [],
    },
    heights: [15],
    merges: [],
    formulas: [{ sheet: SHEET, row: 4, column: 2, formula: "SUM(A2:A4)" }],
    names: [],
    above: "Rà soát hồ sơ lưu trữ",
    beyond: { offset: 0, text: "Tổng kết phong trào" },
  };
  const without: Rows = [...PLAN.slice(0, 2), ...PLAN.slice(3)];
  const half: Rows = PLAN.map((row, at) => (at === 2 ? [2] : row));
  const restore = (
    rows: Rows,
    { parts = {}, resumed = false }: { parts?: Partial<RestoreRowsChange>; resumed?: boolean },
  ) => planOn(sheetOf(rows), null, [{ ...back, ...parts }], { resumed });

  test("where the row above stands; rows are put in", () => {
    for (const [rows, row] of [[without, 2] as const, [[["x"], ...without], 3] as const]) {
      const plan = restore(rows, {});
      expect([rowOf(plan), onlyLines(plan).standing]).toEqual([row, false]);
    }
    expect(fate(restore(without, { parts: { above: "Không có ở đây" } }))).toBe("changed");
  });

  test.each([
    ["that never went", PLAN, false, "as it is"],
    ["whole, but an undo broke off", PLAN, true, true],
    ["in part", half, false, true],
    ["blank", withRows(2, []).filter((_, at) => at !== 3), false, true],
    ["with something else in them", PLAN.map((row, at) => (at === 2 ? [2, "của tôi"] : row)), true, false],
    [
      "with a cell more, as it is",
      PLAN.map((row, at) => (at === 2 ? [...row.slice(0, 3), "của tôi"] : row)),
      false,
      false,
    ],
    ["blank, with nothing behind them", PLAN.slice(0, 2), false, false],
    ["with a cell more", PLAN.map((row, at) => (at === 2 ? [...row.slice(0, 3), "của tôi"] : row)), true, false],
    ["with a text where a cell was blank", PLAN.map((row, at) => (at === 2 ? [2, null, "x"] : row)), true, false],
  ])("where rows stand there %s", (_, rows, resumed, expected) => {
    const plan = restore(rows, { resumed });
    if (expected === "as it is") expect(fate(plan)).toBe("as it is");
    else expect(onlyLines(plan).standing).toBe(expected);
  });

  test("where nothing stood behind them they are known by what they hold; blank ones only where an undo broke off", () => {
    const last = PLAN.slice(0, 3);
    const parts = { beyond: null };
    expect(fate(restore(last, { parts }))).toBe("as it is");
    expect(onlyLines(restore(last.slice(0, 2), { parts })).standing).toBe(false);
    expect(onlyLines(restore(last.slice(0, 2), { parts, resumed: true })).standing).toBe(true);
  });

  test("a blank cell with a format is nothing else that stands in them", () => {
    const sheet = sheetOf(half);
    sheet.cells.set(2, 6, { value: null, style: DEFAULT_STYLE });
    expect(onlyLines(planOn(sheet, null, [back])).standing).toBe(true);
  });

  test.each([
    ["that come", without],
    ["that stand there in part", half],
  ])("what comes after counts on rows %s", (_, rows) => {
    const put = (row: number, rowContent: string) =>
      ({
        type: "setCell",
        sheet: SHEET,
        cell: { row, column: 3 },
        before: { kind: "empty" },
        after: text("Quý I"),
        anchor: { rowContent, header: "" },
      }) as const;
    const plan = planOn(sheetOf(rows), null, [back, put(2, "Gửi phiếu khảo sát"), put(3, "Tổng kết phong trào")]);
    expect(plan.steps.slice(1).map((step) => (step.type === "cell" ? step.row : null))).toEqual([2, 3]);
  });

  test("formulas that looked at them get their references back, unless they were edited or are gone", () => {
    const formulas = (sum: string | null) => {
      const rows = without.map((row, at) => (at === 3 ? [null, "Tổng cộng", sum] : row));
      const { located } = onlyLines(restore(rows, {}));
      return located.type === "restoreRows" ? located.formulas.length : null;
    };
    expect(["=SUM(A2:A3)", "=SUM(#REF!)", "=SUM(A2:A3)+1", "x", null].map(formulas)).toEqual([1, 1, 0, 0, 0]);
    const away = restore(without, { parts: { formulas: [{ sheet: "Không có", row: 0, column: 0, formula: "A1" }] } });
    expect(onlyLines(away).located).toMatchObject({ formulas: [] });
  });

  test("names that were cut grow again, moved along with the row above", () => {
    const names = [{ name: "a", before: range(2, 3), after: range(2, 4) }];
    const cut = (refersTo: string, rows = without) => {
      const own = writable(sheetOf(rows), { names: [named("a", refersTo)] });
      const { located } = onlyLines(planOn(own, null, [{ ...back, names }]));
      return located.type === "restoreRows" ? located.names.map(({ after }) => after) : null;
    };
    expect(cut("'Phụ lục'!$A$3:$A$4")).toEqual([range(2, 4)]);
    expect(cut("'Phụ lục'!$A$4:$A$5")).toEqual([range(2, 4)]);
    expect(cut("'Phụ lục'!$A$1:$A$4")).toEqual([]);
    expect(cut("'Phụ lục'!$A$4:$A$5", [["x"], ...without])).toEqual([range(3, 5)]);
    expect(onlyLines(planOn(sheetOf(without), null, [{ ...back, names }])).located).toMatchObject({ names: [] });
  });
});

describe("a column", () => {
  const comes: WorkbookChange = { type: "insertColumn", sheet: SHEET, column: 2, headerRow: 0, header: "Sản phẩm" };
  const back: RemoveColumnChange = { ...comes, type: "removeColumn", beyond: { offset: 0, text: "Chủ trì" } };
  const withColumn = (heading: string | null, inside: string | null = null): Rows =>
    PLAN.map((row, at) => [...row.slice(0, 2), at === 0 ? heading : at === 2 ? inside : null, ...row.slice(2)]);
  const remove = (rows: Rows, beyond = back.beyond) => fate(planOn(sheetOf(rows), null, [{ ...back, beyond }]));

  test("comes only where the header row stands as it was seen", () => {
    const step = onlyLines(planOn(seen, seen, [comes]));
    expect([step.located, step.beyond]).toEqual([comes, { offset: 0, text: "Chủ trì" }]);
    expect(fate(planOn(sheetOf(withRows(0, ["x"])), seen, [comes]))).toBe("changed");
    expect(fate(planOn(sheetOf(withColumn("Của tôi")), seen, [comes]))).toBe("changed");
    expect(fate(planOn(seen, null, [comes]))).toBe("changed");
  });

  test("what comes after finds its cell where the new column has moved it", () => {
    const put = { type: "setCell", sheet: SHEET, before: { kind: "empty" }, after: { kind: "number", number: 5 } };
    const plan = planOn(seen, seen, [comes, { ...put, cell: { row: 1, column: 4 } } as WorkbookChange]);
    expect(plan.steps.at(-1)).toMatchObject({ row: 1, column: 4, origin: { row: 1, column: 3 } });
  });

  test("is known later by a heading behind it other than its own", () => {
    const alike = sheetOf(withColumn("Sản phẩm"));
    expect(onlyLines(planOn(alike, alike, [comes])).beyond).toEqual({ offset: 1, text: "Chủ trì" });
    const last = sheetOf(PLAN.map((row) => row.slice(0, 2)));
    expect(onlyLines(planOn(last, last, [comes])).beyond).toBeNull();
  });

  test.each<[string, Rows, string]>([
    ["with its heading alone", withColumn("Sản phẩm"), "lines"],
    ["that never got its heading", withColumn(null), "lines"],
    ["that never came in", PLAN, "as it is"],
    ["with something in it", withColumn("Sản phẩm", "của tôi"), "changed"],
    ["with another heading", withColumn("Của tôi"), "changed"],
    [
      "the user's own, blank, with others behind it",
      withColumn(null).map((row) => [...row.slice(0, 3), null, ...row.slice(3)]),
      "changed",
    ],
  ])("is taken out: one %s", (_, rows, expected) => {
    expect(remove(rows)).toBe(expected);
  });

  test("a blank one is never ours where no heading stood behind it", () => {
    expect(remove(withColumn(null), null)).toBe("as it is");
    expect(remove(withColumn("Sản phẩm"), null)).toBe("lines");
  });

  test("what comes after finds its cell where the column has moved it", () => {
    const put = { type: "setCell", sheet: SHEET, before: { kind: "empty" }, after: { kind: "number", number: 5 } };
    const late = { ...put, cell: { row: 1, column: 3 } } as WorkbookChange;
    const merges = [range(1, 1, 2, 4), range(4, 4, 0, 1)];
    const plan = planOn(sheetOf(withColumn("Sản phẩm"), { merges }), null, [back, late]);
    expect(plan.steps).toHaveLength(1);
    expect(plan.refused.map(({ code }) => code)).toEqual(["merged"]);
    const free = planOn(sheetOf(withColumn("Sản phẩm")), null, [back, late]);
    expect(free.steps.at(-1)).toMatchObject({ row: 1, column: 3, origin: { row: 1, column: 4 } });
  });
});

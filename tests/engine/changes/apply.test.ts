import { applyChanges, ChangeConflictError } from "../../../src/engine/changes/apply";
import { sameContent } from "../../../src/engine/changes/same-content";
import { contentOf, textContent } from "../../../src/engine/changes/cell-content";
import type { CellContent, SetCellChange, WorkbookChange } from "../../../src/engine/changes/change";
import type { CellRange } from "../../../src/engine/snapshot/address";
import { formatRange, parseAddress, parseRange } from "../../../src/engine/snapshot/address";
import { DEFAULT_STYLE } from "../../../src/engine/snapshot/cell";
import { CellGrid } from "../../../src/engine/snapshot/grid";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/engine/snapshot/workbook";
import type { TestCell } from "../../support/plan-builder";
import { workbookOf } from "../../support/plan-builder";

const SHEET = "Phụ lục";

function range(text: string): CellRange {
  const parsed = parseRange(text);
  if (!parsed) throw new Error(`not a range: ${text}`);
  return parsed;
}

function address(text: string) {
  const parsed = parseAddress(text);
  if (!parsed) throw new Error(`not an address: ${text}`);
  return parsed;
}

/** A sheet without title or header: the first row is row 1. */
function book(rows: readonly (readonly TestCell[])[], parts: Partial<SheetSnapshot> = {}): WorkbookSnapshot {
  const [first = [], ...others] = rows;
  const workbook = workbookOf({ name: SHEET, title: [], header: first, rows: others });
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, ...parts })) };
}

function onlySheet({ sheets }: WorkbookSnapshot): SheetSnapshot {
  const [sheet] = sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** Filled cells of the only sheet: address → value, formulas with "=". */
function values(workbook: WorkbookSnapshot): Record<string, unknown> {
  const { cells } = onlySheet(workbook);
  const found: Record<string, unknown> = {};
  for (const [{ row, column }, cell] of cells.within({ top: 0, left: 0, bottom: 99, right: 25 })) {
    if (cell.value === null && cell.formula === undefined) continue;
    found[String.fromCharCode(65 + column) + String(row + 1)] =
      cell.formula === undefined ? cell.value : `=${cell.formula}`;
  }
  return found;
}

function setCell(
  cell: string,
  before: CellContent,
  after: CellContent,
  more: Partial<SetCellChange> = {},
): SetCellChange {
  return { type: "setCell", sheet: SHEET, cell: address(cell), before, after, ...more };
}

const text = (value: string): CellContent => ({ kind: "text", text: value });

describe("setCell", () => {
  const contents: [string, CellContent, unknown][] = [
    ["text", text("b"), "b"],
    ["number", { kind: "number", number: 1.5 }, 1.5],
    ["boolean", { kind: "boolean", boolean: false }, false],
    ["error", { kind: "error", error: "#N/A" }, { error: "#N/A" }],
    ["formula", { kind: "formula", formula: "A1+1", cached: 2 }, "=A1+1"],
  ];

  test.each(contents)("writes %s, and what was written can be told from the cell", (_kind, after, shown) => {
    const changed = applyChanges(book([["a"]]), [setCell("A1", text("a"), after)]);
    expect(values(changed)).toEqual({ A1: shown });
    expect(contentOf(onlySheet(changed).cells.get(0, 0))).toEqual(after);
  });

  test("leaves the sheet's names as they are", () => {
    const definedNames = [{ name: "x", refersTo: `'${SHEET}'!$A$1:$B$2`, sheet: SHEET }];
    const changed = applyChanges({ ...book([["a"]]), definedNames }, [setCell("A1", text("a"), text("b"))]);
    expect(changed.definedNames).toEqual(definedNames);
  });

  test("clears a cell and fills a blank one", () => {
    const changed = applyChanges(book([["a"]]), [
      setCell("A1", text("a"), { kind: "empty" }),
      setCell("C3", { kind: "empty" }, text("c")),
    ]);
    expect(values(changed)).toEqual({ C3: "c" });
    expect(contentOf(onlySheet(changed).cells.get(0, 0))).toEqual({ kind: "empty" });
    expect(onlySheet(changed).cells.get(2, 2)?.style).toEqual(DEFAULT_STYLE);
  });

  test("keeps the format of the cell but for the parts that are set", () => {
    const style = { numberFormat: "@", fontName: ".VnTime", bold: true };
    const changed = applyChanges(book([[{ value: "a", style }]]), [
      setCell("A1", text("a"), text("b"), { fontName: "Times New Roman" }),
    ]);
    expect(onlySheet(changed).cells.get(0, 0)?.style).toEqual({
      numberFormat: "@",
      fontName: "Times New Roman",
      bold: true,
      italic: false,
    });
    const dated = applyChanges(changed, [
      setCell("A1", text("b"), { kind: "number", number: 46000 }, { numberFormat: "d/m/yyyy" }),
    ]);
    expect(onlySheet(dated).cells.get(0, 0)?.style).toMatchObject({
      numberFormat: "d/m/yyyy",
      fontName: "Times New Roman",
    });
  });

  test("a formula written with its value counts as calculated, one without as not", () => {
    const changed = applyChanges(book([["a"]]), [
      setCell("B1", { kind: "empty" }, { kind: "formula", formula: "1+1", cached: 2 }),
      setCell("C1", { kind: "empty" }, { kind: "formula", formula: "2+2", cached: null }),
    ]);
    const { cells } = onlySheet(changed);
    expect([cells.get(0, 1)?.formulaValue, cells.get(0, 2)?.formulaValue]).toEqual(["cached", "unknown"]);
  });

  test("a later change sees what an earlier one wrote, and the given snapshot stays as it was", () => {
    const before = book([["a", "x"]]);
    const changed = applyChanges(before, [setCell("A1", text("a"), text("b")), setCell("A1", text("b"), text("c"))]);
    expect(values(changed)).toEqual({ A1: "c", B1: "x" });
    expect(values(before)).toEqual({ A1: "a", B1: "x" });
  });
});

describe("conflicts", () => {
  const conflicts: [string, WorkbookChange][] = [
    ["another text", setCell("A1", text("b"), text("c"))],
    ["a text where a blank was", setCell("A1", { kind: "empty" }, text("c"))],
    ["a blank where a text was", setCell("B1", text("a"), text("c"))],
    ["a text of digits where a number was", setCell("A1", { kind: "number", number: 1 }, text("c"))],
    ["another formula", setCell("A2", { kind: "formula", formula: "SUM(B1:B3)", cached: 3 }, text("c"))],
    ["the sheet is gone", { ...setCell("A1", text("a"), text("c")), sheet: "Phụ lục 2" }],
    ["rows of a sheet that is gone", { type: "deleteRows", sheet: "Phụ lục 2", row: 0, count: 1 }],
  ];

  test.each(conflicts)("%s: refused, with the change", (_name, change) => {
    const workbook = book([["a"], [{ value: 3, formula: "SUM(B1:B2)" }]]);
    expect(() => applyChanges(workbook, [change])).toThrow(ChangeConflictError);
    try {
      applyChanges(workbook, [change]);
    } catch (error) {
      expect(error).toMatchObject({ code: "changeConflict", name: "ChangeConflictError", change });
    }
  });

  test("a formula is the same whatever it shows", () => {
    const before: CellContent = { kind: "formula", formula: "SUM(B1:B2)", cached: 4 };
    const changed = applyChanges(book([[{ value: 3, formula: "SUM(B1:B2)" }]]), [setCell("A1", before, text("c"))]);
    expect(values(changed)).toEqual({ A1: "c" });
  });

  test.each<[CellContent, CellContent, boolean]>([
    [text("a"), text("a"), true],
    [text("1"), { kind: "number", number: 1 }, false],
    [{ kind: "empty" }, { kind: "empty" }, true],
    [{ kind: "formula", formula: "A1", cached: 1 }, { kind: "formula", formula: "A1", cached: null }, true],
    [{ kind: "formula", formula: "A1", cached: 1 }, { kind: "formula", formula: "A2", cached: 1 }, false],
    [{ kind: "formula", formula: "A1", cached: "a" }, text("a"), false],
  ])("%j and %j: %j", (a, b, same) => {
    expect(sameContent(a, b)).toBe(same);
    expect(sameContent(b, a)).toBe(same);
  });
});

test("textContent makes an empty text an empty cell", () => {
  expect([textContent(""), textContent("a")]).toEqual([{ kind: "empty" }, text("a")]);
});

test("contentOf tells every kind of cell", () => {
  const { cells } = onlySheet(
    book([
      [
        "a",
        1,
        true,
        { error: "#REF!" },
        { value: "x", formula: "A1" },
        { value: null, formula: "B1" },
        null,
        { value: "" },
      ],
    ]),
  );
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((column) => contentOf(cells.get(0, column)).kind)).toEqual([
    "text",
    "number",
    "boolean",
    "error",
    "formula",
    "formula",
    "empty",
    "empty",
  ]);
  expect(contentOf(cells.get(0, 5))).toEqual({ kind: "formula", formula: "B1", cached: null });
});

describe("rows that move", () => {
  const ROWS = [["1"], ["2"], ["3"], ["4"], ["5"], ["6"]];
  const del = (row: number, count: number): WorkbookChange => ({
    type: "deleteRows",
    sheet: SHEET,
    row: row - 1,
    count,
  });
  const insert = (row: number, count: number): WorkbookChange => ({
    type: "insertRows",
    sheet: SHEET,
    row: row - 1,
    count,
  });

  test("deleting takes the rows out and moves up what stands below", () => {
    const changed = applyChanges(book(ROWS), [del(3, 2)]);
    expect(values(changed)).toEqual({ A1: "1", A2: "2", A3: "5", A4: "6" });
    expect(onlySheet(changed).cells.rowNumbers()).toEqual([0, 1, 2, 3]);
  });

  test("inserting moves down the row itself and what stands below", () => {
    expect(values(applyChanges(book(ROWS.slice(0, 3)), [insert(2, 2)]))).toEqual({ A1: "1", A4: "2", A5: "3" });
  });

  const moves: [string, string, WorkbookChange, string | null][] = [
    ["above the deleted rows: stays", "A1:B2", del(4, 2), "A1:B2"],
    ["below the deleted rows: moves up", "A5:B6", del(2, 2), "A3:B4"],
    ["around the deleted rows: shrinks", "A2:B6", del(3, 2), "A2:B4"],
    ["its top rows deleted: keeps the rest", "A3:B6", del(2, 3), "A2:B3"],
    ["its last rows deleted: keeps the rest", "A2:B5", del(4, 3), "A2:B3"],
    ["deleted: goes", "A3:B4", del(3, 2), null],
    ["inside the deleted rows: goes", "A3:B4", del(2, 4), null],
    ["starts just below the deleted rows: moves up", "A4:B5", del(2, 2), "A2:B3"],
    ["rows inserted above: moves down", "A3:B4", insert(3, 2), "A5:B6"],
    ["rows inserted inside: grows", "A3:B4", insert(4, 2), "A3:B6"],
    ["rows inserted just below: stays", "A3:B4", insert(5, 2), "A3:B4"],
  ];

  test.each(moves)("merged area, table and filter %s", (_name, area, change, moved) => {
    const table = { name: "Bảng1", range: range(area), headerRowCount: 1, totalsRowCount: 0, columns: ["a", "b"] };
    const workbook = book(ROWS, {
      merges: [range(area)],
      tables: [table],
      filter: { range: range(area), active: true },
    });
    const { merges, tables, filter } = onlySheet(applyChanges(workbook, [change]));
    expect((merges ?? []).map(formatRange)).toEqual(moved === null ? [] : [moved]);
    expect(tables).toEqual(moved === null ? [] : [{ ...table, range: range(moved) }]);
    expect(filter).toEqual(moved === null ? null : { range: range(moved), active: true });
  });

  test("a merged area of which one cell is left is none any more; a table of one cell stays", () => {
    const table = { name: "B", range: range("A2:A3"), headerRowCount: 1, totalsRowCount: 0, columns: ["a"] };
    const workbook = book(ROWS, { merges: [range("A2:A3"), range("B2:B4"), range("C2:D3")], tables: [table] });
    const { merges, tables } = onlySheet(applyChanges(workbook, [del(3, 1)]));
    expect((merges ?? []).map(formatRange)).toEqual(["B2:B3", "C2:D2"]);
    expect(tables.map((one) => formatRange(one.range))).toEqual(["A2"]);
  });

  test("merges that are not known stay so", () => {
    expect(onlySheet(applyChanges(book(ROWS, { merges: null }), [del(3, 1)])).merges).toBeNull();
  });

  test("hidden rows and outline levels go with their rows", () => {
    const workbook = book(ROWS, {
      hiddenRows: new Set([1, 2, 5]),
      rowOutline: new Map([
        [1, 1],
        [2, 2],
        [5, 3],
      ]),
    });
    const deleted = onlySheet(applyChanges(workbook, [del(3, 1)]));
    expect([...deleted.hiddenRows]).toEqual([1, 4]);
    expect([...deleted.rowOutline]).toEqual([
      [1, 1],
      [4, 3],
    ]);
    const inserted = onlySheet(applyChanges(workbook, [insert(3, 1)]));
    expect([...inserted.hiddenRows]).toEqual([1, 3, 6]);
    expect([...inserted.rowOutline.keys()]).toEqual([1, 3, 6]);
  });

  test("columns stay where they are", () => {
    const workbook = book(ROWS, { hiddenColumns: new Set([2]), columnOutline: new Map([[3, 1]]) });
    const { hiddenColumns, columnOutline } = onlySheet(applyChanges(workbook, [del(1, 1)]));
    expect([[...hiddenColumns], [...columnOutline]]).toEqual([[2], [[3, 1]]]);
  });
});

describe("insertColumn", () => {
  const insert = (column: number): WorkbookChange => ({
    type: "insertColumn",
    sheet: SHEET,
    column,
    headerRow: 1,
    header: "Sản phẩm",
  });
  const bold = { value: "Nội dung", style: { bold: true } };
  const ROWS: TestCell[][] = [["PHỤ LỤC"], ["TT", bold, "Chủ trì"], ["1", "Họp", "Văn phòng"]];

  test("moves the columns from there on and writes the heading", () => {
    expect(values(applyChanges(book(ROWS), [insert(2)]))).toEqual({
      A1: "PHỤ LỤC",
      A2: "TT",
      B2: "Nội dung",
      C2: "Sản phẩm",
      D2: "Chủ trì",
      A3: "1",
      B3: "Họp",
      D3: "Văn phòng",
    });
  });

  test("the heading looks like its left neighbour; the first column like nothing", () => {
    expect(onlySheet(applyChanges(book(ROWS), [insert(2)])).cells.get(1, 2)?.style.bold).toBe(true);
    expect(onlySheet(applyChanges(book(ROWS), [insert(0)])).cells.get(1, 0)?.style.bold).toBe(false);
  });

  test.each([
    ["A1:C1", 2, "A1:D1"],
    ["A1:C1", 0, "B1:D1"],
    ["A1:B1", 2, "A1:B1"],
    ["C1:D1", 2, "D1:E1"],
  ])("merged area and filter %s, column put in before %i: %s", (area, column, moved) => {
    const filter = { range: range(area), active: false };
    const changed = onlySheet(applyChanges(book(ROWS, { merges: [range(area)], filter }), [insert(column)]));
    expect((changed.merges ?? []).map(formatRange)).toEqual([moved]);
    expect(changed.filter && formatRange(changed.filter.range)).toBe(moved);
  });

  test.each([
    [1, "A2:D3", ["TT", "Sản phẩm", "Nội dung", "Chủ trì"]],
    [2, "A2:D3", ["TT", "Nội dung", "Sản phẩm", "Chủ trì"]],
    [0, "B2:D3", ["TT", "Nội dung", "Chủ trì"]],
    [3, "A2:C3", ["TT", "Nội dung", "Chủ trì"]],
  ])("an Excel table, column put in before %i: %s with the columns %j", (column, moved, columns) => {
    const table = { name: "B", range: range("A2:C3"), headerRowCount: 1, totalsRowCount: 0 };
    const workbook = book(ROWS, { tables: [{ ...table, columns: ["TT", "Nội dung", "Chủ trì"] }] });
    const { tables } = onlySheet(applyChanges(workbook, [insert(column)]));
    expect(tables).toEqual([{ ...table, range: range(moved), columns }]);
  });

  test("hidden columns and column outline go with their columns, rows stay", () => {
    const workbook = book(ROWS, {
      hiddenColumns: new Set([0, 2]),
      columnOutline: new Map([
        [0, 1],
        [2, 2],
      ]),
      hiddenRows: new Set([2]),
      rowOutline: new Map([[2, 1]]),
    });
    const changed = onlySheet(applyChanges(workbook, [insert(1)]));
    expect([...changed.hiddenColumns]).toEqual([0, 3]);
    expect([...changed.columnOutline]).toEqual([
      [0, 1],
      [3, 2],
    ]);
    expect([[...changed.hiddenRows], [...changed.rowOutline]]).toEqual([[2], [[2, 1]]]);
  });
});

test("changes go to their own sheet, one after the other: a cell is named as it is when its turn comes", () => {
  const workbook = workbookOf(
    { name: "A", title: [], header: ["a"], rows: [["b"]] },
    { name: "B", title: [], header: ["a"], rows: [["b"]] },
  );
  const changed = applyChanges(workbook, [
    { type: "deleteRows", sheet: "B", row: 0, count: 1 },
    { ...setCell("A1", text("b"), text("c")), sheet: "B" },
  ]);
  expect(changed.sheets.map(({ name, cells }) => [name, cells.get(0, 0)?.value, cells.get(1, 0)?.value])).toEqual([
    ["A", "a", "b"],
    ["B", "c", undefined],
  ]);
  expect(workbook.sheets[1]?.cells.get(0, 0)?.value).toBe("a");
});

test("many cells of a sheet are set with one copy of it", () => {
  const clone = jest.spyOn(CellGrid.prototype, "clone");
  const rows = Array.from({ length: 50 }, (_, at) => [String(at)]);
  const changes = rows.map(([cell = ""], at) => setCell(`A${String(at + 1)}`, text(cell), text(`${cell}!`)));
  const changed = applyChanges(book(rows), changes);
  expect(clone).toHaveBeenCalledTimes(1);
  expect(values(changed)).toMatchObject({ A1: "0!", A50: "49!" });
  clone.mockRestore();
});

import fc from "fast-check";
import { evaluateMissing } from "../../../src/engine/formulas/evaluate-missing";
import { formatAddress, parseAddress, parseRange } from "../../../src/engine/snapshot/address";
import type { CellSnapshot, CellValue } from "../../../src/engine/snapshot/cell";
import { DEFAULT_STYLE } from "../../../src/engine/snapshot/cell";
import { emptySheet } from "../../../src/engine/snapshot/empty-sheet";
import { CellGrid } from "../../../src/engine/snapshot/grid";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/engine/snapshot/workbook";

/** Cells by address: a value, or a formula ("=…") without a cached one. */
type Cells = Record<string, CellValue | CellSnapshot>;

function cellOf(content: CellValue | CellSnapshot): CellSnapshot {
  if (typeof content === "object" && content !== null && "style" in content) return content;
  if (typeof content === "string" && content.startsWith("=")) {
    return { value: null, style: DEFAULT_STYLE, formula: content.slice(1), formulaValue: "unknown" };
  }
  return { value: content, style: DEFAULT_STYLE };
}

function sheetOf(name: string, content: Cells, parts: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const cells = new CellGrid();
  for (const [address, value] of Object.entries(content)) {
    const at = parseAddress(address);
    if (!at) throw new Error(address);
    cells.set(at.row, at.column, cellOf(value));
  }
  return { ...emptySheet(name, cells), ...parts };
}

const workbook = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ sheets, dateSystem: 1900, definedNames: [] });

/** The value a cell has afterwards: "unknown" where it was not worked out. */
function valueAt(snapshot: WorkbookSnapshot, address: string, sheet = 0): CellValue {
  const at = parseAddress(address);
  const cell = at && snapshot.sheets[sheet]?.cells.at(at);
  return cell?.formulaValue === "unknown" ? "unknown" : (cell?.value ?? null);
}

/** The value of a formula in A1 over the given cells. */
function result(formula: string, cells: Cells = {}, parts: Partial<SheetSnapshot> = {}): CellValue {
  return valueAt(evaluateMissing(workbook(sheetOf("S", { ...cells, A1: formula }, parts))), "A1");
}

const error = (name: string): CellValue => ({ error: name });

test.each<[formula: string, cells: Cells, value: CellValue]>([
  ["=SUM(G1:G3)", { G1: 1, G2: 2.5, G3: 3 }, 6.5],
  ["=SUM(G1:G3)", { G1: 0.1, G2: 0.2, G3: "" }, 0.3],
  ["=SUM(G1:G3)", { G1: 0.1 + 0.2 }, 0.3],
  ["=SUM(G1:H2)", { G1: 1, H1: 2, G2: 4, H2: 8, I1: 16, G3: 32 }, 15],
  ["=SUM(G:G)", { G1: 1, G900: 2 }, 3],
  ["=SUM(2:3)", { G2: 1, K3: 2, G4: 8 }, 3],
  ["=SUM(G5:G9)", { G1: 1 }, 0],
  ["=SUM(Z5:Z9)", { G1: 1 }, 0],
  ["=SUM(G1:G2,G2,5)", { G1: 1, G2: 2 }, 10],
  ["=SUM(G1:G4)", { G1: "12", G2: true, G3: "abc", G4: 3 }, 3],
  ["=SUM(G1)", { G1: "12" }, 0],
  ["=SUM(G1+G2)", { G1: "12", G2: 1 }, 13],
  ["=SUM(G1:G3)", { G1: 1, G2: { error: "#N/A" }, G3: { error: "#REF!" } }, error("#N/A")],
  ["=SUM(1,#REF!)", {}, error("#REF!")],
  ["=G1+G2-G3", { G1: 1, G2: 0.2, G3: 0.3 }, 0.9],
  ["=-G1", { G1: 5 }, -5],
  ["=G1", { G1: 5 }, 5],
  ["=G1", { G1: "như trên" }, "như trên"],
  ["=G1", { G1: true }, true],
  ["=G1", {}, 0],
  ["=G1", { G1: { error: "#N/A" } }, error("#N/A")],
  ["=G1+G2", { G1: 5 }, 5],
  ["=G1+G2", { G1: 5, G2: true }, 6],
  ["=G1+G2", { G1: 5, G2: false }, 5],
  ["=G1+G2", { G1: 5, G2: " 12 " }, 17],
  ["=G1+G2", { G1: 5, G2: "-12" }, -7],
  ["=G1+G2", { G1: 5, G2: "abc" }, error("#VALUE!")],
  ["=G1+G2", { G1: 5, G2: "" }, error("#VALUE!")],
  ["=G1+G2", { G1: 5, G2: "1.5" }, "unknown"],
  ["=G1+G2", { G1: 5, G2: { error: "#N/A" } }, error("#N/A")],
  ["=G1:G2+1", { G1: 5 }, "unknown"],
  ["=G1:H1+1", { G1: 5 }, "unknown"],
  ["=G1+1", { G1: null }, 1],
  ["=G1*G2/4", { G1: 3, G2: 2 }, 1.5],
  ["=2/3", {}, 0.666666666666667],
  ["=1/3*3", {}, 1],
  ["=G1/G2", { G1: 1 }, error("#DIV/0!")],
  ["=G1/G2", { G1: 1e300, G2: 1e-300 }, error("#NUM!")],
  ["=G1*G2", { G1: 1e300, G2: 1e300 }, error("#NUM!")],
  ["=G1*G2", { G1: 2, G2: "abc" }, error("#VALUE!")],
  ["=50%", {}, 0.5],
  ["=(G1+G2)*10%", { G1: 5, G2: 7 }, 1.2],
  ["=ROUND(G1,1)", { G1: 2.25 }, 2.3],
  ["=ROUND(G1,0)", { G1: -2.5 }, -3],
  ["=ROUND(G1,-2)", { G1: 1250 }, 1300],
  ["=ROUND(G1,1.9)", { G1: 2.25 }, 2.3],
  ["=ROUND(G1,15)", { G1: 2.25 }, 2.25],
  ["=ROUND(G1,-16)", { G1: 2.25 }, "unknown"],
  ["=ROUND(G1,16)", { G1: 2.25 }, "unknown"],
  ["=ROUND(G1,1)", { G1: { error: "#N/A" } }, error("#N/A")],
  ["=#REF!+1", {}, error("#REF!")],
  ["=Sheet9!G1", {}, error("#REF!")],
  ["=SUM(Sheet9!G1:G2)", {}, error("#REF!")],
  ["=SUBTOTAL(9,Sheet9!G1:G2)", {}, error("#REF!")],
  ["=IF(G1>0,1,0)", { G1: 1 }, "unknown"],
  ["=SUBTOTAL(1,G1:G2)", { G1: 1 }, "unknown"],
  ["=SUBTOTAL(9,G1+1)", { G1: 1 }, "unknown"],
  ["=SUM(G1:G2)", { G1: NaN }, "unknown"],
])("%s over %j is %j", (formula, cells, value) => {
  expect(result(formula, cells)).toEqual(value);
});

describe("formulas over formulas", () => {
  test("are worked out first, wherever they stand", () => {
    const snapshot = evaluateMissing(
      workbook(
        sheetOf("Tổng", { A1: "=SUM(A2:A3)", A2: "=SUM('Phụ lục 2'!G1:G2)", A3: "='PHỤ LỤC 2'!G3*2" }),
        sheetOf("Phụ lục 2", { G1: 1, G2: "=G1+1", G3: "=Tổng!A2" }),
      ),
    );
    expect(["A1", "A2", "A3"].map((address) => valueAt(snapshot, address))).toEqual([9, 3, 6]);
    expect(["G2", "G3"].map((address) => valueAt(snapshot, address, 1))).toEqual([2, 3]);
  });

  test("cached values stand", () => {
    const cached: CellSnapshot = { value: 7, style: DEFAULT_STYLE, formula: "1+1", formulaValue: "cached" };
    expect(result("=SUM(G1:G2)", { G1: cached, G2: 1 })).toBe(8);
  });

  test("a constant is a value, whatever is said of its formula", () => {
    expect(result("=G1+1", { G1: { value: 3, style: DEFAULT_STYLE, formulaValue: "unknown" } })).toBe(4);
  });

  test("keep the 15 digits a cell keeps", () => {
    expect(result("=G1*3", { G1: "=1/3" })).toBe(0.999999999999999);
  });

  test("what nobody can work out stays unknown, and so does what depends on it", () => {
    expect(result("=SUM(G1:G3)", { G1: 1, G2: "=IF(G1>0,1,0)", G3: 2 })).toBe("unknown");
    expect(result("=G1+G2", { G1: 1, G2: "=KinhPhi" })).toBe("unknown");
    expect(result("=SUM(G1:G3)", { G1: { error: "#N/A" }, G2: "=IF(G1>0,1,0)" })).toEqual(error("#N/A"));
  });

  test("sums over a part before an unknown cell are known", () => {
    const cells: Cells = { G1: 1, G2: 2, G3: "=KinhPhi", A2: "=SUM(G1:G3)", A3: "=SUM(G1:G2)" };
    const snapshot = evaluateMissing(workbook(sheetOf("S", cells)));
    expect(["A2", "A3"].map((address) => valueAt(snapshot, address))).toEqual(["unknown", 3]);
  });

  test("sums from the same row, the longer first", () => {
    const cells: Cells = {
      G1: 1,
      G2: 2,
      G3: 4,
      A2: "=SUM(G1:G3)",
      A3: "=SUM(G1:G2)",
      A4: "=SUM(G1:H3)",
      A5: "=SUM(G2:G3)",
    };
    const snapshot = evaluateMissing(workbook(sheetOf("S", cells)));
    expect(["A2", "A3", "A4", "A5"].map((address) => valueAt(snapshot, address))).toEqual([7, 3, 7, 6]);
  });
});

describe("circles stay unknown", () => {
  test.each<[string, Cells]>([
    ["=A1+1", {}],
    ["=SUM(A1:A3)", {}],
    ["=SUBTOTAL(9,A1:A3)", { A2: 1 }],
    ["=G1", { G1: "=A1" }],
    ["=SUM(G1:G2)", { G1: 1, G2: "=A1" }],
  ])("%s, %j", (formula, cells) => {
    expect(result(formula, cells)).toBe("unknown");
  });

  test("and all that leads into them", () => {
    const cells: Cells = { A1: "=B1", B1: "=C1", C1: "=B1+1", D1: "=SUM(B1:C1)", E1: "=F1*2", F1: 4 };
    const snapshot = evaluateMissing(workbook(sheetOf("S", cells)));
    const values = ["A1", "B1", "C1", "D1", "E1"].map((address) => valueAt(snapshot, address));
    expect(values).toEqual(["unknown", "unknown", "unknown", "unknown", 8]);
  });

  test("a total over other rows of its own column is none", () => {
    expect(valueAt(evaluateMissing(workbook(sheetOf("S", { G1: "=SUM(G2:G4)", G2: 1, G3: "=G2" }))), "G1")).toBe(2);
    const other = workbook(sheetOf("S", { G1: "=SUM(T!G1:G2)" }), sheetOf("T", { G1: 3 }));
    expect(valueAt(evaluateMissing(other), "G1")).toBe(3);
  });
});

describe("SUBTOTAL", () => {
  const column: Cells = {
    G1: 1,
    G2: "=SUBTOTAL(9,G1:G1)",
    G3: 2,
    G4: "=subtotal(109,G3:G3)+0",
    G5: 4,
    G6: "=SUM(G5:G5)",
  };

  test("passes over other subtotals, SUM does not", () => {
    expect(result("=SUBTOTAL(9,G1:G6)", column)).toBe(11);
    expect(result("=SUM(G1:G6)", column)).toBe(14);
  });

  test("passes over cached subtotals too", () => {
    const cached: CellSnapshot = {
      value: 7,
      style: DEFAULT_STYLE,
      formula: "SUBTOTAL(9,H1:H9)",
      formulaValue: "cached",
    };
    expect(result("=SUBTOTAL(9,G1:G2)", { G1: cached, G2: 1 })).toBe(1);
    expect(result("=SUBTOTAL(9,G1:G2)", { G1: { ...cached, formula: "MYSUBTOTAL(H1)" }, G2: 1 })).toBe(8);
  });

  test("109 passes over hidden rows, 9 over those a filter hides", () => {
    const cells: Cells = { G1: 1, G2: 2, G3: 4 };
    const hiddenRows = new Set([1]);
    const filter = (range: string, active: boolean): SheetSnapshot["filter"] => {
      const cells = parseRange(range);
      return cells && { range: cells, active };
    };
    expect(result("=SUM(G1:G3)", cells, { hiddenRows })).toBe(7);
    expect(result("=SUBTOTAL(109,G1:G3)", cells, { hiddenRows })).toBe(5);
    expect(result("=SUBTOTAL(9,G1:G3)", cells, { hiddenRows })).toBe(7);
    expect(result("=SUBTOTAL(9,G1:G3)", cells, { hiddenRows, filter: filter("A1:G3", true) })).toBe(5);
    expect(result("=SUBTOTAL(9,G1:G3)", cells, { hiddenRows, filter: filter("A2:G2", true) })).toBe(5);
    expect(result("=SUBTOTAL(9,G1:G3)", cells, { hiddenRows, filter: filter("A1:G3", false) })).toBe(7);
    expect(result("=SUBTOTAL(9,G1:G3)", cells, { hiddenRows, filter: filter("A3:G9", true) })).toBe(7);
    expect(result("=SUBTOTAL(9,G1:G3)", cells, { hiddenRows, filter: filter("A1:G1", true) })).toBe(7);
  });
});

describe("the snapshot", () => {
  test("of a workbook without such cells is the same object", () => {
    const cached: CellSnapshot = { value: 2, style: DEFAULT_STYLE, formula: "1+1", formulaValue: "cached" };
    const snapshot = workbook(sheetOf("S", { A1: 1, A2: cached }));
    expect(evaluateMissing(snapshot)).toBe(snapshot);
  });

  test("is not changed itself, and only sheets with new values are new", () => {
    const changed = sheetOf("S", { A1: "=1+1", A2: 5 });
    const beyond = sheetOf("T", { A1: "=KinhPhi" });
    const plain = sheetOf("U", { A1: 1 });
    const snapshot = workbook(changed, beyond, plain);
    const evaluated = evaluateMissing(snapshot);
    expect(evaluated.sheets[0]?.cells.get(0, 0)).toEqual({
      value: 2,
      style: DEFAULT_STYLE,
      formula: "1+1",
      formulaValue: "evaluated",
    });
    expect(evaluated.sheets[0]?.cells.get(1, 0)).toBe(changed.cells.get(1, 0));
    expect(evaluated.sheets[1]).toBe(beyond);
    expect(evaluated.sheets[2]).toBe(plain);
    expect(changed.cells.get(0, 0)?.value).toBeNull();
    expect(evaluateMissing(evaluated).sheets[0]?.cells.get(0, 0)?.value).toBe(2);
  });
});

test("sums of a column agree with adding its cents", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e8, max: 1e8 }), { minLength: 1, maxLength: 50 }), (cents) => {
      const cells = Object.fromEntries(cents.map((cent, row) => [formatAddress({ row, column: 6 }), cent / 100]));
      const total = cents.reduce((all, cent) => all + cent, 0) / 100;
      expect(result(`=SUM(G1:G${cents.length})`, cells)).toBe(total);
      expect(result(`=${Object.keys(cells).join("+")}`, cells)).toBe(total);
    }),
  );
});

describe("long sheets", () => {
  const rows = 20_000;
  const long = (cellsOf: (row: number) => [address: string, value: CellValue][]): Cells =>
    Object.fromEntries(Array.from({ length: rows }, (_, at) => cellsOf(at + 2)).flat());

  test("a chain as long as the sheet, in either direction", () => {
    const down = long((row) => [[`G${row}`, row === 2 ? 1 : `=G${row - 1}+1`]]);
    expect(result(`=G${rows + 1}`, down)).toBe(rows);
    const up = long((row) => [[`G${row}`, row === rows + 1 ? 1 : `=G${row + 1}+1`]]);
    expect(result("=G2", up)).toBe(rows);
  });

  test("running totals", () => {
    const cells = long((row) => [
      [`F${row}`, 1],
      [`G${row}`, `=SUM(F$2:F${row})`],
    ]);
    expect(result(`=SUM(G2:G${rows + 1})`, cells)).toBe((rows * (rows + 1)) / 2);
  });
});

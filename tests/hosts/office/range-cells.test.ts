import type { CellSnapshot, SheetSnapshot } from "../../../src/engine/index";
import { CellGrid, DEFAULT_STYLE } from "../../../src/engine/index";
import { addCells, addCellsInSlices, type LoadedRange } from "../../../src/hosts/office/range-cells";

/** A range as Excel answers; what is not given is as for a General cell without a formula. */
function range(address: string, values: unknown[][], rest: Record<string, unknown> = {}): LoadedRange {
  return {
    address,
    values,
    formulas: values,
    numberFormat: values.map((line) => line.map(() => "General")),
    valueTypes: values.map((line) => line.map((value) => (value === "" ? "Empty" : "String"))),
    ...rest,
  } as unknown as LoadedRange;
}

function cellsOf(loaded: LoadedRange, before: SheetSnapshot | null = null): CellGrid {
  const grid = new CellGrid();
  addCells(grid, loaded, before);
  return grid;
}

const only = (loaded: LoadedRange): CellSnapshot | undefined => cellsOf(loaded).get(0, 0);

test.each<[string, unknown, Record<string, unknown>, Partial<CellSnapshot> | undefined]>([
  ["a text", "Quý I", {}, { value: "Quý I" }],
  ["a number", 5, { valueTypes: [["Double"]] }, { value: 5 }],
  ["zero", 0, { valueTypes: [["Double"]] }, { value: 0 }],
  ["no", false, { valueTypes: [["Boolean"]] }, { value: false }],
  ["nothing", "", {}, undefined],
  ["what is no value of a cell", { type: "Entity" }, { valueTypes: [["RichValue"]] }, undefined],
  ["an error", "#REF!", { valueTypes: [["Error"]] }, { value: { error: "#REF!" } }],
  ["a text that reads like an error", "#REF!", {}, { value: "#REF!" }],
  ["an error without its name", 5, { valueTypes: [["Error"]] }, { value: 5 }],
  ["a formula", 3, { formulas: [["=1+2"]] }, { value: 3, formula: "1+2", formulaValue: "cached" }],
  ["a formula that shows nothing", "", { formulas: [['=""']] }, { value: null, formula: '""' }],
  ["a text that reads like a formula", "=1+2", {}, { value: "=1+2" }],
  ["a value shown in another way", "a", { formulas: [["b"]] }, { value: "a" }],
  ["a formula that is none", 3, { formulas: [[3]] }, { value: 3 }],
])("%s", (_name, value, rest, expected) => {
  const cell = only(range("'Phụ lục'!A1", [[value]], rest));
  if (expected === undefined) expect(cell).toBeUndefined();
  else expect(cell).toMatchObject(expected);
  if (expected && !("formula" in expected)) expect(cell).not.toHaveProperty("formula");
});

test.each([
  ["0.00", "0.00"],
  ["", "General"],
  [null, "General"],
  [undefined, "General"],
])("the number format %j is %j", (given, expected) => {
  expect(only(range("A1", [["x"]], { numberFormat: [[given]] }))?.style.numberFormat).toBe(expected);
});

test("formats, formulas and types left out by Excel are those of a plain cell", () => {
  const bare = only(range("A1", [["x"]], { numberFormat: [], formulas: [], valueTypes: [] }));
  expect(bare).toEqual({ value: "x", style: { ...DEFAULT_STYLE, numberFormat: "General" } });
});

test("cells lie where the address says, of a sheet whatever its name; an address that is none gives none", () => {
  const grid = cellsOf(range("'Kế hoạch! (2)'!C5:D6", [["a", "b"], ["c", "d"]])); // prettier-ignore
  expect([grid.get(4, 2), grid.get(4, 3), grid.get(5, 2), grid.get(5, 3)].map((cell) => cell?.value)).toEqual([
    "a",
    "b",
    "c",
    "d",
  ]);
  expect(cellsOf(range("Phụ lục!C:D", [["a"]])).lastRow).toBe(-1);
});

test("a cell keeps the font it had; cells of one font and format share one object", () => {
  const font = { ...DEFAULT_STYLE, fontName: ".VnTime" };
  const old = new CellGrid();
  for (const column of [0, 1, 2]) old.set(0, column, { value: "cũ", style: font });
  const before = { cells: old } as unknown as SheetSnapshot;
  const values = [["a", "b", "c", "d"]];
  const styles = cellsOf(range("A1:D1", values, { numberFormat: [["0", "0", "0.0", "0"]] }), before).row(0);
  const [first, second, third, fourth] = styles.map(([, cell]) => cell.style);
  expect(first).toEqual({ ...font, numberFormat: "0" });
  expect(second).toBe(first);
  expect(third).toEqual({ ...font, numberFormat: "0.0" });
  expect(fourth).toEqual({ ...DEFAULT_STYLE, numberFormat: "0" });
});

test("a long range is taken in with rests between, to the same cells", async () => {
  const long = range(
    "A1:B6000",
    Array.from({ length: 6000 }, (_, at) => [`dòng ${at}`, at]),
  );
  const grid = new CellGrid();
  const rests = jest.spyOn(globalThis, "setTimeout");
  await addCellsInSlices(grid, long, null);
  expect(rests.mock.calls.length).toBe(2);
  rests.mockRestore();
  const whole = cellsOf(long);
  expect(grid.rowNumbers().map((row) => grid.row(row))).toEqual(whole.rowNumbers().map((row) => whole.row(row)));
  expect(grid.lastRow).toBe(5999);
});

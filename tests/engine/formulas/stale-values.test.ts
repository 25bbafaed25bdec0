import { freshValues, type ChangedCells } from "../../../src/engine/formulas/stale-values";
import { formatAddress, parseAddress } from "../../../src/engine/snapshot/address";
import { DEFAULT_STYLE } from "../../../src/engine/snapshot/cell";
import type { CellValue } from "../../../src/engine/snapshot/cell";
import { emptySheet } from "../../../src/engine/snapshot/empty-sheet";
import { CellGrid } from "../../../src/engine/snapshot/grid";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/engine/snapshot/workbook";

type Typed = CellValue | { readonly f: string; readonly v: CellValue };

function at(address: string) {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(address);
  return parsed;
}

function sheet(name: string, typed: Readonly<Record<string, Typed>>): SheetSnapshot {
  const cells = new CellGrid();
  for (const [address, one] of Object.entries(typed)) {
    const { row, column } = at(address);
    const isFormula = typeof one === "object" && one !== null && "f" in one;
    cells.set(
      row,
      column,
      isFormula
        ? { value: one.v, style: DEFAULT_STYLE, formula: one.f, formulaValue: one.v === null ? "unknown" : "cached" }
        : { value: one, style: DEFAULT_STYLE },
    );
  }
  return emptySheet(name, cells);
}

function book(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, dateSystem: 1900, definedNames: [] };
}

function fresh(workbook: WorkbookSnapshot, ...changes: ChangedCells[]): Record<string, CellValue> {
  return Object.fromEntries(
    freshValues(workbook, changes).map((one) => [`${one.sheet}!${formatAddress(one)}`, one.value]),
  );
}

const A1 = { sheet: "A", cells: [at("A1")] };

describe("freshValues", () => {
  test("works out anew what looks at a changed cell, on every sheet and through other formulas", () => {
    const workbook = book(
      sheet("A", { A1: 5, A2: 1, A3: { f: "SUM(A1:A2)", v: 2 }, A4: { f: "A3*2", v: 4 } }),
      sheet("B", { A1: { f: "a!A4+1", v: 5 } }),
    );
    expect(fresh(workbook, A1)).toEqual({ "A!A3": 6, "A!A4": 12, "B!A1": 13 });
  });

  test("leaves alone what looks elsewhere, even where its value is odd", () => {
    const workbook = book(sheet("A", { A1: 5, B1: 1, B2: { f: "SUM(B1:B1)", v: 99 }, B3: { f: "A!B1", v: 98 } }));
    expect(fresh(workbook, A1)).toEqual({});
  });

  test("the same cell of another sheet is another cell", () => {
    const workbook = book(sheet("A", { A1: 5 }), sheet("B", { A1: 1, A2: { f: "SUM(A1:A1)", v: 99 } }));
    expect(fresh(workbook, A1)).toEqual({});
  });

  test("a formula we cannot work out has no value rather than a wrong one", () => {
    const workbook = book(sheet("A", { A1: 5, A2: { f: 'IF(A1>3,"a","b")', v: "b" }, A3: { f: "A2", v: "b" } }));
    expect(fresh(workbook, A1)).toEqual({ "A!A2": null, "A!A3": null });
  });

  test("a formula that looks at what it does not name may look at the cell", () => {
    const workbook = book(sheet("A", { A1: 5, A2: { f: "KinhPhi+1", v: 3 } }));
    expect(fresh(workbook, A1)).toEqual({ "A!A2": null });
  });

  test("values that come out the same are not told, errors neither", () => {
    const workbook = book(
      sheet("A", { A1: 5, A2: { f: "SUM(A1:A1)", v: 5 }, A3: { f: "A1/0", v: { error: "#DIV/0!" } } }),
    );
    expect(fresh(workbook, A1)).toEqual({});
  });

  test("where rows moved, sums are worked out anew and what we cannot work out keeps its value", () => {
    const workbook = book(
      sheet("A", { A1: 5, A2: { f: "SUM(A1:A1)", v: 7 }, A3: { f: 'IF(A1>3,"a","b")', v: "b" } }),
      sheet("B", { A1: 1, A2: { f: "SUM(A1:A1)", v: 99 } }),
    );
    expect(fresh(workbook, { sheet: "A", cells: null })).toEqual({ "A!A2": 5 });
    expect(fresh(workbook, { sheet: "A", cells: null }, A1)).toEqual({ "A!A2": 5, "A!A3": null });
  });

  test("formulas in a circle have no value", () => {
    const workbook = book(sheet("A", { A1: 5, A2: { f: "A1+A3", v: 1 }, A3: { f: "A2", v: 1 } }));
    expect(fresh(workbook, A1)).toEqual({ "A!A2": null, "A!A3": null });
  });
});

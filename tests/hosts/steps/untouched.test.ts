import fc from "fast-check";
import type { CellContent, WorkbookChange } from "../../../src/engine/changes/change";
import { DEFAULT_STYLE } from "../../../src/engine/snapshot/cell";
import { CellGrid } from "../../../src/engine/snapshot/grid";
import type { SheetSnapshot } from "../../../src/engine/snapshot/workbook";
import { movedBlock } from "../../../src/hosts/steps/locate";
import { StyleVariants } from "../../../src/hosts/steps/style-variants";
import type { WritePlan } from "../../../src/hosts/steps/plan-steps";
import { planOn, range, SHEET, sheetOf } from "./hand-made";

/** What was read once and what was read twice: a writer that knows at once that nothing changed comes to the same steps. */

const TEXTS = ["Rà soát hồ sơ", "rà soát HỒ SƠ", "Tổng kết phong trào", "Tổng kết", "x"];
const value = fc.option(fc.oneof(fc.constantFrom(...TEXTS), fc.nat(3), fc.constant("=A1+1")));
const sheet = fc
  .record({
    rows: fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
    merges: fc.constantFrom([], [range(1, 2, 0, 0)], [range(0, 0, 1, 2), range(2, 4, 1, 1)]),
  })
  .map(({ rows, merges }) => sheetOf(rows, { merges }));

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant({ kind: "empty" } as const),
  fc.constantFrom(...TEXTS).map((text) => ({ kind: "text", text }) as const),
  fc.nat(3).map((number) => ({ kind: "number", number }) as const),
);
const change: fc.Arbitrary<WorkbookChange> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({
        cell: fc.record({ row: fc.nat(6), column: fc.nat(4) }),
        before: content,
        after: content,
        rowContent: fc.option(fc.constantFrom(...TEXTS)),
        header: fc.constantFrom("", "Tổng kết phong trào", "TT › x"),
      })
      .map(({ rowContent, header, ...rest }) => ({
        type: "setCell" as const,
        sheet: SHEET,
        ...rest,
        ...(rowContent !== null && { anchor: { rowContent, header } }),
      })),
  },
  { weight: 1, arbitrary: lines("insertRows") },
  { weight: 1, arbitrary: lines("deleteRows") },
);

function lines(type: "insertRows" | "deleteRows"): fc.Arbitrary<WorkbookChange> {
  const place = { row: fc.nat(5), count: fc.integer({ min: 1, max: 2 }) };
  return fc.record(place).map(({ row, count }) => ({ type, sheet: SHEET, row, count }));
}

/** The same sheet, of which no object is the same. */
function readAgain({ cells, merges, ...rest }: SheetSnapshot): SheetSnapshot {
  const copy = new CellGrid();
  cells.forEach((cell, row, column) => {
    copy.set(row, column, { ...cell });
  });
  return { ...rest, cells: copy, merges: merges && merges.map((area) => ({ ...area })) };
}

const plain = ({ seen, ...plan }: WritePlan) => ({
  ...plan,
  seen: seen?.sheets.map(({ cells, ...rest }) => ({ ...rest, rows: cells.rowNumbers().map((row) => cells.row(row)) })),
});

test("whether the sheet seen is the sheet there, or only says the same, changes nothing", () => {
  fc.assert(
    fc.property(sheet, fc.array(change, { minLength: 1, maxLength: 8 }), (there, changes) => {
      expect(plain(planOn(there, there, changes))).toEqual(plain(planOn(there, readAgain(there), changes)));
    }),
    { numRuns: 400 },
  );
});

test("the same cells, but some lie under a merged area now", () => {
  const seen = sheetOf([["a"], ["b", "c"]]);
  const now = { ...seen, merges: [range(1, 1, 0, 1)] };
  expect(movedBlock(now, seen, 1, 1)).toBeNull();
  expect(movedBlock({ ...now, merges: seen.merges }, seen, 1, 1)).toBe(1);
});

test("changes of one row, each found by its own anchor", () => {
  const there = sheetOf([["Rà soát hồ sơ"], ["Tổng kết phong trào"]]);
  const put = (column: number, rowContent: string): WorkbookChange => ({
    type: "setCell",
    sheet: SHEET,
    cell: { row: 0, column },
    before: { kind: "empty" },
    after: { kind: "number", number: 1 },
    anchor: { rowContent, header: "" },
  });
  const { steps } = planOn(there, there, [
    put(1, "Rà soát hồ sơ"),
    put(2, "Rà soát hồ sơ"),
    put(3, "Tổng kết phong trào"),
  ]);
  expect(steps.map((step) => step.type === "cell" && [step.row, step.column])).toEqual([
    [0, 1],
    [0, 2],
    [1, 3],
  ]);
});

test("formats that differ in their number format are told apart, and each is one object", () => {
  const variants = new StyleVariants();
  const [date, money] = [variants.with(DEFAULT_STYLE, "dd/mm/yyyy"), variants.with(DEFAULT_STYLE, "#,##0")];
  expect([date.numberFormat, money.numberFormat]).toEqual(["dd/mm/yyyy", "#,##0"]);
  expect(variants.with(DEFAULT_STYLE, "dd/mm/yyyy")).toBe(date);
  expect(variants.with(DEFAULT_STYLE, DEFAULT_STYLE.numberFormat)).toBe(DEFAULT_STYLE);
  expect(variants.with({ ...DEFAULT_STYLE, bold: true }, "dd/mm/yyyy")).toEqual({ ...date, bold: true });
});

test("what was refused before is refused again: nothing of one plan stays for the next", () => {
  fc.assert(
    fc.property(sheet, fc.array(change, { minLength: 1, maxLength: 8 }), (there, changes) => {
      const first = plain(planOn(there, there, changes));
      expect(plain(planOn(there, there, changes))).toEqual(first);
    }),
  );
});

import { applyChanges, ChangeConflictError } from "../../../src/engine/changes/apply";
import type { SetNameChange, WorkbookChange } from "../../../src/engine/changes/change";
import type { CellRange } from "../../../src/engine/snapshot/address";
import type { DefinedName, WorkbookSnapshot } from "../../../src/engine/snapshot/workbook";
import { workbookOf } from "../../support/plan-builder";

const SHEET = "Phụ lục";
const area: CellRange = { top: 3, left: 7, bottom: 6, right: 7 };
const moved: CellRange = { ...area, bottom: 9 };
const local = (name: string, refersTo: string, sheet: string | null = SHEET): DefinedName => ({
  name,
  refersTo,
  sheet,
});

function book(...definedNames: DefinedName[]): WorkbookSnapshot {
  return { ...workbookOf({ rows: [["1", "Việc"]] }, { name: "Khác", rows: [] }), definedNames };
}

const set = (before: CellRange | null, after: CellRange | null, more: Partial<SetNameChange> = {}): SetNameChange => ({
  type: "setName",
  sheet: SHEET,
  name: "cot",
  before,
  after,
  ...more,
});

const names = (workbook: WorkbookSnapshot, ...changes: WorkbookChange[]) =>
  applyChanges(workbook, changes).definedNames;

test("a name is made, moved and taken away; others stay", () => {
  const other = local("cot", "'Khác'!$A$1", "Khác");
  const made = local("cot", "'Phụ lục'!$H$4:$H$7");
  expect(names(book(other), set(null, area))).toEqual([other, made]);
  expect(names(book(made, other), set(area, moved))).toEqual([other, local("cot", "'Phụ lục'!$H$4:$H$10")]);
  expect(names(book(made, other), set(area, null))).toEqual([other]);
  expect(names(book(made), set(area, null, { name: "COT" }))).toEqual([]);
});

test.each<[string, WorkbookSnapshot, SetNameChange]>([
  ["it is there already", book(local("cot", "'Phụ lục'!$A$1")), set(null, area)],
  ["it is there and refers to no range", book(local("cot", "#REF!")), set(null, area)],
  ["it is not there", book(), set(area, moved)],
  ["it refers to something else", book(local("cot", "'Phụ lục'!$A$1")), set(area, moved)],
  ["there is no such sheet", book(), set(null, area, { sheet: "Không có" })],
])("refused where %s", (_name, workbook, change) => {
  expect(() => applyChanges(workbook, [change])).toThrow(ChangeConflictError);
});

test("names move with rows and columns of their sheet, as Excel moves them", () => {
  const formula = local("khac", "SUM('Phụ lục'!$A$1:$A$9)");
  const workbook = book(local("cot", "'Phụ lục'!$H$4:$H$7"), local("cot", "'Khác'!$H$4:$H$7", "Khác"), formula);
  const first = (...changes: WorkbookChange[]) => names(workbook, ...changes)[0]?.refersTo;
  expect(first({ type: "insertRows", sheet: SHEET, row: 5, count: 2 })).toBe("'Phụ lục'!$H$4:$H$9");
  expect(first({ type: "insertRows", sheet: SHEET, row: 2, count: 1 })).toBe("'Phụ lục'!$H$5:$H$8");
  expect(first({ type: "deleteRows", sheet: SHEET, row: 4, count: 2 })).toBe("'Phụ lục'!$H$4:$H$5");
  expect(first({ type: "deleteRows", sheet: SHEET, row: 3, count: 4 })).toBe("#REF!");
  expect(first({ type: "insertColumn", sheet: SHEET, column: 2, headerRow: 3, header: "x" })).toBe(
    "'Phụ lục'!$I$4:$I$7",
  );
  const after = names(workbook, { type: "insertRows", sheet: SHEET, row: 5, count: 2 });
  expect(after.slice(1)).toEqual(workbook.definedNames.slice(1));
});

test("a format is carried over from another cell before what is set with the value", () => {
  const workbook = workbookOf({ rows: [[{ value: 1, style: { bold: true, numberFormat: "0.0" } }, "Việc"]] });
  const style = (change: object) => {
    const one = { type: "setCell", sheet: SHEET, cell: { row: 4, column: 1 }, before: { kind: "text", text: "Việc" } };
    const changed = applyChanges(workbook, [
      { ...one, after: { kind: "text", text: "x" }, ...change } as WorkbookChange,
    ]);
    return changed.sheets[0]?.cells.get(4, 1)?.style;
  };
  const from = { row: 4, column: 0 };
  expect(style({ formatFrom: from })).toMatchObject({ bold: true, numberFormat: "0.0" });
  expect(style({ formatFrom: from, numberFormat: "@", fontName: "Arial" })).toMatchObject({
    bold: true,
    numberFormat: "@",
    fontName: "Arial",
  });
  expect(style({ formatFrom: { row: 9, column: 9 } })).toMatchObject({ bold: false, numberFormat: "General" });
  const dressed = applyChanges(workbook, [
    {
      type: "setCell",
      sheet: SHEET,
      cell: from,
      before: { kind: "number", number: 1 },
      after: { kind: "empty" },
      formatFrom: null,
    },
  ]);
  expect(dressed.sheets[0]?.cells.get(4, 0)?.style).toMatchObject({ bold: false, numberFormat: "General" });
  expect(style({})).toMatchObject({ bold: false });
});

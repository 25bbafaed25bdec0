import { intersection, rectOfCell, type Rect } from "./rect";
import { evaluate } from "./evaluate";
import { referencesOf } from "./formula-references";
import type { PlacedCell } from "./cell-store";
import type { ScalarValue } from "./cell";
import type { SheetModel } from "./sheet";
import type { WorkbookModel } from "./workbook";

interface Dirty {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/** Longest chain of formulas followed; a circle stops here. */
const MAX_ROUNDS = 50;

/** Brings up to date the formulas that look at the changed cells, as far as `evaluate` knows them. */
export function recalculate(sheet: SheetModel, rect: Rect): void {
  let dirty: Dirty[] = [{ sheet, rect }];
  for (let round = 0; dirty.length > 0 && round < MAX_ROUNDS; round++) {
    dirty = dependants(sheet.workbook, dirty).flatMap(({ sheet: own, placed }) => update(own, placed));
  }
}

function dependants(workbook: WorkbookModel, dirty: readonly Dirty[]): { sheet: SheetModel; placed: PlacedCell }[] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells.all()]
      .filter(({ cell }) => cell.formula !== undefined && looksAt(sheet, cell.formula, dirty))
      .map((placed) => ({ sheet, placed })),
  );
}

function looksAt(own: SheetModel, formula: string, dirty: readonly Dirty[]): boolean {
  return referencesOf(formula).some((reference) => {
    const sheet = reference.sheet === null ? own : own.workbook.findSheet(reference.sheet);
    return dirty.some((change) => change.sheet === sheet && intersection(change.rect, reference.rect) !== null);
  });
}

function update(sheet: SheetModel, { row, column, cell }: PlacedCell): Dirty[] {
  const value = calculate(sheet, cell.formula ?? "");
  if (value === undefined || value === cell.value) return [];
  sheet.setCell(row, column, { ...cell, value });
  return [{ sheet, rect: rectOfCell(row, column) }];
}

/** The value of a formula standing on `sheet`; undefined where it is beyond `evaluate`. */
export function calculate(sheet: SheetModel, formula: string): ScalarValue | undefined {
  return evaluate(formula, (name, rect) => {
    const source = name === null ? sheet : sheet.workbook.findSheet(name);
    if (!source) return [{ error: "#REF!" }];
    const values: ScalarValue[] = [];
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) values.push(source.cell(row, column).value);
    }
    return values;
  });
}

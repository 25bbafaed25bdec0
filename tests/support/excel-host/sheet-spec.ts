import { parseA1 } from "./model/a1";
import { addSheet } from "./model/add-sheet";
import { type Cell, type CellFormat, DEFAULT_FORMAT, type ErrorValue } from "./model/cell";
import { calculate } from "./model/recalculate";
import type { SheetModel } from "./model/sheet";
import type { Visibility } from "./model/sheet-parts";
import { WorkbookModel } from "./model/workbook";

/** A cell as a test writes it: texts are texts, whatever they look like; formulas may bring their value. */
export type CellSpec =
  | string
  | number
  | boolean
  | null
  | ErrorValue
  | { readonly formula: string; readonly value?: string | number | boolean }
  | { readonly value: string | number | boolean | null; readonly format: Partial<CellFormat> };

export interface SheetSpec {
  readonly name: string;
  /** From A1 on. */
  readonly rows?: readonly (readonly CellSpec[])[];
  /** "A1:B2" … */
  readonly merges?: readonly string[];
  /** Counted from 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: Visibility;
}

/** A workbook written down in a test. */
export function buildWorkbook(specs: readonly SheetSpec[]): WorkbookModel {
  const workbook = new WorkbookModel();
  for (const spec of specs) fillSheet(addSheet(workbook, spec.name), spec);
  workbook.revision = 0;
  return workbook;
}

function fillSheet(sheet: SheetModel, spec: SheetSpec): void {
  spec.rows?.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (cell !== null) sheet.setCell(index, column, cellOf(cell));
    });
  });
  for (const { row, column, cell } of [...sheet.cells.all()]) {
    if (cell.formula === undefined || cell.value !== null) continue;
    sheet.setCell(row, column, { ...cell, value: calculate(sheet, cell.formula) ?? null });
  }
  sheet.merges = (spec.merges ?? []).flatMap((text) => parseA1(text) ?? []);
  for (const row of spec.hiddenRows ?? []) sheet.rowInfo(row).hidden = true;
  for (const column of spec.hiddenColumns ?? []) sheet.columnInfo(column).hidden = true;
  sheet.visibility = spec.visibility ?? "Visible";
}

function cellOf(spec: Exclude<CellSpec, null>): Cell {
  if (typeof spec !== "object" || "error" in spec) return { value: spec, format: DEFAULT_FORMAT };
  if ("formula" in spec) return { value: spec.value ?? null, formula: spec.formula, format: DEFAULT_FORMAT };
  return { value: spec.value, format: { ...DEFAULT_FORMAT, ...spec.format } };
}

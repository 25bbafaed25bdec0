import type { CellRange } from "../../../src/engine/snapshot/address";
import { DEFAULT_STYLE } from "../../../src/engine/snapshot/cell";
import { emptySheet } from "../../../src/engine/snapshot/empty-sheet";
import { CellGrid } from "../../../src/engine/snapshot/grid";
import type { DefinedName, SheetSnapshot, TableSnapshot } from "../../../src/engine/snapshot/workbook";
import type { HostChange } from "../../../src/hosts/steps/host-change";
import { type PlanInput, planSteps, type WritePlan } from "../../../src/hosts/steps/plan-steps";
import type { WritableSheet } from "../../../src/hosts/steps/writable-sheet";

/** Sheets made by hand, to plan steps on. A text that begins with "=" is a formula. */

export type Rows = readonly (readonly (string | number | null)[])[];

export const SHEET = "Phụ lục";

export function sheetOf(rows: Rows, parts: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const cells = new CellGrid();
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      if (value === null) return;
      const isFormula = typeof value === "string" && value.startsWith("=");
      const cell = isFormula ? { value: 7, formula: value.slice(1) } : { value };
      cells.set(at, column, { ...cell, style: DEFAULT_STYLE });
    });
  });
  return { ...emptySheet(SHEET, cells), ...parts };
}

export function writable(snapshot: SheetSnapshot, parts: Partial<WritableSheet> = {}): WritableSheet {
  return {
    snapshot,
    marker: null,
    names: [],
    filtered: new Set(),
    isLocked: () => snapshot.isProtected,
    numberFormat: () => "General",
    mayFormat: !snapshot.isProtected,
    ...parts,
  };
}

/** Plans changes on a sheet, worked out on `seen`. */
export function planOn(
  sheet: SheetSnapshot | WritableSheet,
  seen: SheetSnapshot | null,
  changes: readonly HostChange[],
  input: Partial<PlanInput> = {},
): WritePlan {
  const own = "snapshot" in sheet ? sheet : writable(sheet);
  return planSteps(changes, {
    sheets: new Map([[SHEET, own]]),
    seen: seen && { sheets: [seen], dateSystem: 1900, definedNames: [] },
    structureProtected: false,
    linesMoved: false,
    resumed: false,
    hasJournal: true,
    ...input,
  });
}

/** What became of the first change: its refusal, "as it is", or the type of its step. */
export function fate({ steps, refused, done }: WritePlan): string {
  return refused[0]?.code ?? (done > 0 ? "as it is" : (steps[0]?.type ?? "nothing"));
}

export const range = (top: number, bottom: number, left = 0, right = 0): CellRange => ({ top, left, bottom, right });

export function table(area: CellRange, headerRowCount: number, totalsRowCount: number): TableSnapshot {
  return { name: "Bảng", range: area, headerRowCount, totalsRowCount, columns: [] };
}

export const named = (name: string, refersTo: string): DefinedName => ({ name, refersTo, sheet: SHEET });

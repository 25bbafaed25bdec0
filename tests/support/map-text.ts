import { CellGrid } from "../../src/engine/snapshot/grid";
import type { WorkbookSnapshot } from "../../src/engine/snapshot/workbook";

/** The same workbook with every cell text changed; sheet names stay. */
export function mapText(workbook: WorkbookSnapshot, change: (text: string) => string): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const cells = new CellGrid();
      for (const row of sheet.cells.rowNumbers()) {
        for (const [column, cell] of sheet.cells.row(row)) {
          cells.set(row, column, typeof cell.value === "string" ? { ...cell, value: change(cell.value) } : cell);
        }
      }
      return { ...sheet, cells };
    }),
  };
}

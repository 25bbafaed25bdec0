import type { CellGrid } from "./grid";
import type { SheetSnapshot } from "./workbook";

/** A visible sheet with cells and nothing else. */
export function emptySheet(name: string, cells: CellGrid): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    cells,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowOutline: new Map(),
    columnOutline: new Map(),
    filter: null,
    tables: [],
    isProtected: false,
  };
}

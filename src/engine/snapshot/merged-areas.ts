import type { CellAddress, CellRange } from "./address";
import { rangeContains } from "./address";
import type { SheetSnapshot } from "./workbook";

/** Areas of more rows are few; noting them at each of their rows would fill the memory. */
const TALL = 1000;

/** The merged areas of a sheet, looked up by any of their cells. */
export class MergedAreas {
  readonly #byRow = new Map<number, CellRange[]>();
  readonly #tall: CellRange[] = [];

  constructor(sheet: SheetSnapshot) {
    for (const area of sheet.merges ?? []) {
      if (area.bottom - area.top >= TALL) {
        this.#tall.push(area);
        continue;
      }
      for (let row = area.top; row <= area.bottom; row++) {
        const areas = this.#byRow.get(row);
        if (areas) areas.push(area);
        else this.#byRow.set(row, [area]);
      }
    }
  }

  /** The merged area a cell belongs to, null for a single cell. */
  areaAt(row: number, column: number): CellRange | null {
    return (
      this.#byRow.get(row)?.find((area) => column >= area.left && column <= area.right) ??
      this.#tall.find((area) => rangeContains(area, { row, column })) ??
      null
    );
  }

  /** The cell that holds the content shown at this place: the area's top-left cell, or the cell itself. */
  masterOf(row: number, column: number): CellAddress {
    const area = this.areaAt(row, column);
    return area ? { row: area.top, column: area.left } : { row, column };
  }
}

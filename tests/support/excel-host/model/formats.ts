import { formatA1 } from "./a1";
import type { CellFormat } from "./cell";
import { assertAllowed } from "./guards";
import { columnCount, intersection, rowCount, type Rect } from "./rect";
import type { SheetModel } from "./sheet";

/** Above this many cells only those in use get the format. */
const MANY_CELLS = 1_000_000;

/** Gives every cell of `rect` the format `change` makes of its own. @throws HostError AccessDenied */
export function changeFormats(
  sheet: SheetModel,
  rect: Rect,
  change: (format: CellFormat, cell: CellPlace) => CellFormat,
): void {
  assertAllowed(sheet, "allowFormatCells");
  const area = rowCount(rect) * columnCount(rect) > MANY_CELLS ? usedPart(sheet, rect) : rect;
  if (!area) return;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      sheet.setFormat(row, column, change(sheet.cell(row, column).format, { row, column }));
    }
  }
  sheet.workbook.touch();
  sheet.workbook.emit({ kind: "formatChanged", sheet, address: formatA1(rect) });
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

function usedPart(sheet: SheetModel, rect: Rect): Rect | null {
  const used = sheet.usedRect(false);
  return used && intersection(used, rect);
}

/** What all cells of `rect` have in common; null where they differ, as Excel answers. */
export function commonFormat<V>(sheet: SheetModel, rect: Rect, pick: (format: CellFormat) => V): V | null {
  const first = pick(sheet.cell(rect.top, rect.left).format);
  const cells = [...sheet.cells.within(rect)];
  if (cells.some(({ cell }) => pick(cell.format) !== first)) return null;
  const allStored = cells.length === rowCount(rect) * columnCount(rect);
  const empty = pick(sheet.cell(-1, -1).format);
  return allStored || first === empty ? first : null;
}

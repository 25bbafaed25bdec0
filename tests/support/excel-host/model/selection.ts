import { formatA1 } from "./a1";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheet";

/** Selects areas of a sheet, which comes to the front. @throws HostError InvalidOperation for a hidden sheet. */
export function selectRects(sheet: SheetModel, rects: readonly Rect[]): void {
  sheet.workbook.activate(sheet);
  sheet.selection = [...rects];
  sheet.workbook.emit({ kind: "selectionChanged", sheet, address: rects.map(formatA1).join(",") });
}

import { contentOf, textContent } from "../../changes/cell-content";
import type { SetCellChange } from "../../changes/change";
import type { TextCell } from "./text-cell";

/** The change that puts another text into a cell, and another font where one is given. */
export function setText({ sheet, cell, snapshot }: TextCell, after: string, fontName?: string): SetCellChange {
  return {
    type: "setCell",
    sheet: sheet.name,
    cell,
    before: contentOf(snapshot),
    after: textContent(after),
    ...(fontName !== undefined && { fontName }),
  };
}

import { contentOf } from "../changes/cell-content";
import type { CellContent } from "../changes/change";
import type { Fix } from "../findings/finding";
import type { CellAddress } from "../snapshot/address";
import type { SheetSnapshot } from "../snapshot/workbook";

/** A fix that writes one cell. */
export function cellFix(
  confidence: Fix["confidence"],
  sheet: SheetSnapshot,
  cell: CellAddress,
  after: CellContent,
  format: { readonly numberFormat?: string } = {},
): Fix {
  const before = contentOf(sheet.cells.at(cell));
  return { confidence, changes: [{ type: "setCell", sheet: sheet.name, cell, before, after, ...format }] };
}

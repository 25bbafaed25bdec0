import type { CellAddress } from "../../snapshot/address";
import type { CellSnapshot } from "../../snapshot/cell";
import type { SheetSnapshot } from "../../snapshot/workbook";

/** A typed text and its cell. */
export interface TextCell {
  readonly sheet: SheetSnapshot;
  readonly cell: CellAddress;
  readonly snapshot: CellSnapshot;
  readonly text: string;
}

export function textCellAt(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  snapshot: CellSnapshot,
  text: string,
): TextCell {
  return { sheet, cell: { row, column }, snapshot, text };
}

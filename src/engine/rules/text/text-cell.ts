import type { Plan } from "../../plan/plan";
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

/** Every typed text in workbook order, but for sheets this add-in made. What formulas show is not typed. */
export function* textCells({ snapshot: { sheets } }: Plan): Generator<TextCell> {
  for (const sheet of sheets) {
    if (sheet.generated) continue;
    for (const row of sheet.cells.rowNumbers()) {
      for (const [column, snapshot] of sheet.cells.row(row)) {
        const { value, formula } = snapshot;
        if (typeof value === "string" && formula === undefined) {
          yield { sheet, cell: { row, column }, snapshot, text: value };
        }
      }
    }
  }
}

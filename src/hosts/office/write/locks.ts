import type { CellAddress, CellRange } from "../../../engine/index";
import { rangeContains } from "../../../engine/index";
import type { WritableSheet } from "../../steps/writable-sheet";
import { Paced } from "./paced";
import { rangeAt } from "./rectangles";

/** What a protection leaves open. */
export type Locks = Pick<WritableSheet, "isLocked" | "numberFormat">;

export const NO_LOCKS: Locks = { isLocked: () => false, numberFormat: () => "General" };

interface Piece {
  readonly area: CellRange;
  readonly range: Excel.Range;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Which cells of a protected sheet are locked, and their number formats; all outside the area are taken for locked. */
export async function readLocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: CellRange,
): Promise<Locks> {
  const paced = new Paced(context);
  const pieces: Piece[] = [];
  for await (const piece of paced.pieces(area)) {
    const range = rangeAt(sheet, piece).load("numberFormat");
    pieces.push({ area: piece, range, cells: range.getCellProperties({ format: { protection: true } }) });
  }
  await paced.send();
  const at = <T>(cell: CellAddress, table: (piece: Piece) => readonly (readonly T[])[]): T | undefined => {
    const piece = pieces.find((one) => rangeContains(one.area, cell));
    return piece && table(piece)[cell.row - piece.area.top]?.[cell.column - piece.area.left];
  };
  return {
    isLocked: (cell) => at(cell, ({ cells }) => cells.value)?.format?.protection?.locked ?? true,
    numberFormat: (cell) => at(cell, ({ range }) => range.numberFormat as string[][]) ?? "General",
  };
}

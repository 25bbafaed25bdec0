import type { CellAddress, CellRange } from "../../../engine/index";
import { rangeContains } from "../../../engine/index";
import { Paced } from "./paced";
import { rangeAt } from "./rectangles";

const ASKED = { format: { protection: true } };

/** Which cells of a protected sheet are locked; all outside the area are taken for it. */
export async function readLocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: CellRange,
): Promise<(cell: CellAddress) => boolean> {
  const paced = new Paced(context);
  const pieces: { area: CellRange; cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> }[] = [];
  for await (const piece of paced.pieces(area)) {
    pieces.push({ area: piece, cells: rangeAt(sheet, piece).getCellProperties(ASKED) });
  }
  await paced.send();
  return (cell) => {
    const piece = pieces.find((one) => rangeContains(one.area, cell));
    const line = piece?.cells.value[cell.row - piece.area.top];
    return line?.[cell.column - (piece?.area.left ?? 0)]?.format?.protection?.locked ?? true;
  };
}

import type { CellAddress, SheetSnapshot } from "../../../engine/index";
import type { GridSheet } from "../book/grid-types";
import { Axis } from "../grid/axis";
import { anchorOf, areaAt } from "../grid/move";

/** Where an arrow with Ctrl leads: to the end of what is filled, else to the next that is, else to the edge. Hidden ones are passed. */
export function jump(
  { cells }: Pick<SheetSnapshot, "cells">,
  { heights, widths, merges, end }: Pick<GridSheet, "heights" | "widths" | "merges" | "end">,
  from: CellAddress,
  along: "row" | "column",
  by: 1 | -1,
): CellAddress {
  const axis = new Axis(along === "row" ? heights : widths);
  const area = areaAt(from, merges);
  const at = (index: number): CellAddress => ({ ...from, [along]: index });
  const isFilled = (index: number) => {
    const value = cells.at(anchorOf(at(index), merges))?.value ?? null;
    return value !== null && value !== "";
  };
  const edge = along === "row" ? (by > 0 ? area.bottom : area.top) : by > 0 ? area.right : area.left;
  const last = along === "row" ? end.row : end.column;
  let index = axis.next(edge, by);
  const runsOn = isFilled(from[along]) && isFilled(index);
  for (let next = axis.next(index, by); next !== index; next = axis.next(index, by)) {
    if (runsOn ? !isFilled(next) : isFilled(index)) break;
    // Below and beside everything there is the edge of what can be seen.
    if (!runsOn && by > 0 && index > last) break;
    index = next;
  }
  return anchorOf(at(index), merges);
}

import Big from "big.js";
import type { CellRange } from "../snapshot/address";
import type { Outcome } from "./outcome";
import { BLANK, numberOutcome } from "./outcome";
import { isPassedOver } from "./passed-over";
import type { RunningSums, SheetCells } from "./sheet-cells";

/** "all" adds every number of the range; 9 and 109 are the two sums of SUBTOTAL. */
export type SumMode = "all" | 9 | 109;

/**
 * Adds the numbers of a range as Excel does: texts, booleans and blanks are passed over, errors win. Each column keeps its
 * running sums, so that ranges from the same row on ("SUM(G$6:G7)", "SUM(G$6:G8)" …) walk its cells once.
 */
export function sumRange(cells: SheetCells, range: CellRange, mode: SumMode): Outcome {
  let sum = new Big(0);
  for (let column = range.left; column <= Math.min(range.right, cells.sheet.cells.lastColumn); column++) {
    const part = sumColumn(cells, column, range, mode);
    if (part.kind !== "number") return part;
    sum = sum.plus(part.value);
  }
  return numberOutcome(sum);
}

function sumColumn(cells: SheetCells, column: number, { top, bottom }: CellRange, mode: SumMode): Outcome {
  const running = runningSums(cells, column, top, mode);
  const count = Math.min(bottom, cells.sheet.cells.lastRow) - top + 1;
  while (running.sums.length < count && !running.end) {
    const addend = addendAt(cells, top + running.sums.length, column, mode);
    if (addend.kind === "needs") return addend;
    if (addend.kind === "error" || addend.kind === "unknown") running.end = addend;
    else running.sums.push(addTo(running.sums.at(-1), addend));
  }
  if (running.end && running.sums.length < count) return running.end;
  return numberOutcome(running.sums[count - 1] ?? 0);
}

function runningSums(cells: SheetCells, column: number, top: number, mode: SumMode): RunningSums {
  const name = `${mode} ${column} ${top}`;
  let running = cells.running.get(name);
  if (!running) cells.running.set(name, (running = { sums: [], end: null }));
  return running;
}

function addTo(sum: Big = new Big(0), addend: Outcome): Big {
  return addend.kind === "number" ? sum.plus(addend.value) : sum;
}

function addendAt(cells: SheetCells, row: number, column: number, mode: SumMode): Outcome {
  return mode !== "all" && isPassedOver(cells.sheet, row, column, mode) ? BLANK : cells.outcomeAt(row, column);
}

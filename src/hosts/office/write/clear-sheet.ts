import type { CellGrid, CellRange } from "../../../engine/index";
import { contentOf, rangeContains } from "../../../engine/index";
import type { SheetStep } from "../../steps/steps";
import type { WrittenCell } from "../../steps/host-change";
import { rangeAt } from "./rectangles";
import { areSame, loadUsed, usedCells } from "./used-cells";
import type { Surprise, Written } from "./written";

/** Cells whose contents are read back in one piece. */
const SLICE = 3000;
const ANSWER_BYTES = 200;
const LAST_COLUMN = 16_383;

/** A part of a sheet to go out in one request. */
export interface SheetPiece {
  /** About how many bytes of the request or of its answer. */
  readonly weight: number;
  readonly queue: () => Written | null;
}

/**
 * Empties a sheet, or takes it away, in pieces of rows, the first rows last. What stands there at the very moment is read before it
 * goes.
 */
export function clearPieces(
  step: SheetStep,
  sheetOf: () => Excel.Worksheet,
  cells: CellGrid,
  end: () => void,
): SheetPiece[] {
  const known = contents(cells);
  const rows = Math.max(1, Math.floor(SLICE / (cells.lastColumn + 1)));
  const slices: CellRange[] = [];
  for (let top = rows; top <= cells.lastRow; top += rows) {
    slices.push({ top, bottom: Math.min(cells.lastRow, top + rows - 1), left: 0, right: LAST_COLUMN });
  }
  const inSlices = (cell: WrittenCell) => slices.some((slice) => rangeContains(slice, cell));
  const piece = (
    range: () => Excel.Range,
    isInside: (cell: WrittenCell) => boolean,
    go: (range: Excel.Range) => void,
  ) => ({
    weight: ANSWER_BYTES * Math.min(SLICE, known.length),
    queue: (): Written => {
      const used = loadUsed(range());
      go(range());
      return { surprises: () => surprises(step, usedCells(used), known, isInside), untaken: () => [] };
    },
  });
  return [
    ...slices.map((slice) =>
      piece(
        () => rangeAt(sheetOf(), slice),
        (cell) => rangeContains(slice, cell),
        (range) => {
          range.unmerge();
          range.clear(Excel.ClearApplyTo.all);
        },
      ),
    ),
    piece(
      () => sheetOf().getRange(),
      (cell) => !inSlices(cell),
      end,
    ),
  ];
}

/** All that stood in the sheet, where a part of it was not what was expected. */
function surprises(
  step: SheetStep,
  found: readonly WrittenCell[],
  known: readonly WrittenCell[],
  isInside: (cell: WrittenCell) => boolean,
): Surprise[] {
  if (areSame(found, known.filter(isInside))) return [];
  return [{ step, found: [...known.filter((cell) => !isInside(cell)), ...found] }];
}

function contents(cells: CellGrid): WrittenCell[] {
  const known: WrittenCell[] = [];
  cells.forEach((cell, row, column) => known.push({ row, column, content: contentOf(cell) }));
  return known;
}

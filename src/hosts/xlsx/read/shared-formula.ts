import { columnIndex, columnName } from "../../../engine/index";
import { referencesIn } from "../formula-references";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";

/** Text of a formula as it reads so many rows down and columns to the right of where it was written. */
export type MovableFormula = (rows: number, columns: number) => string;

/**
 * Makes a formula movable: relative references move, those with "$" stay. A shared formula has its text in one cell
 * only and is read so in the others (ECMA-376 part 1, 18.3.1.40). References wrap around the edges of the sheet.
 */
export function movableFormula(formula: string): MovableFormula {
  const pieces: MovableFormula[] = [];
  let end = 0;
  for (const { start, sheet, cells } of referencesIn(formula)) {
    const before = formula.slice(end, start) + sheet;
    pieces.push((rows, columns) => before + moveReference(cells, rows, columns));
    end = start + sheet.length + cells.length;
  }
  const rest = formula.slice(end);
  return (rows, columns) => pieces.map((piece) => piece(rows, columns)).join("") + rest;
}

function moveReference(reference: string, rows: number, columns: number): string {
  return reference.replace(/(\$?)([A-Z]+)|(\$?)(\d+)/gi, (part, columnLock, letters, rowLock, digits) => {
    if (columnLock === "$" || rowLock === "$") return part;
    return letters === undefined
      ? String(wrap(Number(digits) - 1 + rows, MAX_ROWS) + 1)
      : columnName(wrap(columnIndex(String(letters)) + columns, MAX_COLUMNS));
  });
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}

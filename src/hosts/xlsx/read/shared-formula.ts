import { columnIndex, columnName, parseAddress } from "../../../engine/index";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";

/** Text of a formula as it reads so many rows down and columns to the right of where it was written. */
export type MovableFormula = (rows: number, columns: number) => string;

/** Not inside a name or number, not the name of a function, table or sheet. */
const BEFORE = String.raw`(?<![\p{L}\p{N}_.\\?$])`;
const AFTER = String.raw`(?![\p{L}\p{N}_.\\?$(!])`;

/**
 * Left as they are: texts and quoted sheet names; brackets of tables and other workbooks, which may nest once. One that
 * is never closed takes the rest of the formula.
 */
const TEXT = String.raw`"[^"]*(?:"|$)|'[^']*(?:'|$)`;
const INNER_BRACKETS = String.raw`\[(?:'.|[^'[\]])*(?:\]|$)`;
const BRACKETS = String.raw`\[(?:'.|[^'[\]]|${INNER_BRACKETS})*(?:\]|$)`;
const CELL = String.raw`${BEFORE}(?<cell>\$?[A-Z]{1,3}\$?[1-9]\d{0,6})${AFTER}`;
/** Whole rows and columns only as pairs: "3" alone is a number, "C" alone a name. */
const LINES = String.raw`${BEFORE}(?<lines>\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})${AFTER}`;

const TOKEN = new RegExp(`${TEXT}|${BRACKETS}|${CELL}|${LINES}`, "giu");

/**
 * Makes a formula movable: relative references move, those with "$" stay. A shared formula has its text in one cell
 * only and is read so in the others (ECMA-376 part 1, 18.3.1.40). References wrap around the edges of the sheet.
 */
export function movableFormula(formula: string): MovableFormula {
  const pieces: MovableFormula[] = [];
  let end = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const reference = match.groups?.["cell"] ?? match.groups?.["lines"];
    if (reference === undefined || isNameBeyondSheet(reference)) continue;
    const before = formula.slice(end, match.index);
    pieces.push((rows, columns) => before + moveReference(reference, rows, columns));
    end = match.index + reference.length;
  }
  const rest = formula.slice(end);
  return (rows, columns) => pieces.map((piece) => piece(rows, columns)).join("") + rest;
}

/** "ZZZ1" looks like a cell, but lies beyond the last column and so can be a defined name. */
function isNameBeyondSheet(reference: string): boolean {
  const address = parseAddress(reference);
  return address !== null && (address.column >= MAX_COLUMNS || address.row >= MAX_ROWS);
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

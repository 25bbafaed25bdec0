import type { CellAddress, CellSnapshot, ChangeAnchor, SheetSnapshot } from "../../engine/index";
import { contentOf, fold, remembering } from "../../engine/index";
import { isCovered } from "./covered";

/** Finds the place of a change again in a sheet whose rows and columns may have moved since it was worked out. */

/** Shorter texts must be equal; of longer ones one may hold the other (labels typed before, continuations after). */
const SHORTEST_PART = 8;

const key = remembering((text) => fold(text).replace(/[^\p{L}\p{N}]+/gu, ""));
/** Of a header of several rows the lowest part counts. */
const headerKey = remembering((header) => key(header.split("›").at(-1) ?? ""));

function sameText(cell: string, wanted: string): boolean {
  if (cell === wanted) return true;
  if (Math.min(cell.length, wanted.length) < SHORTEST_PART) return false;
  return cell.includes(wanted) || wanted.includes(cell);
}

/** The text or number in a cell; "" for anything else. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return textIn(sheet.cells.get(row, column));
}

function textIn(cell: CellSnapshot | undefined): string {
  const value = cell?.value;
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : "";
}

/** Keys of the texts of a row, with those of merged cells that reach into it. */
function rowKeys(sheet: SheetSnapshot, row: number): string[] {
  const keys: string[] = [];
  for (const cell of sheet.cells.inRow(row).cells) {
    const text = textIn(cell);
    if (text !== "") keys.push(key(text));
  }
  for (const { top, bottom, left } of sheet.merges ?? []) {
    if (top < row && bottom >= row) keys.push(key(textAt(sheet, top, left)));
  }
  return keys;
}

export interface SheetStates {
  readonly asRead: SheetSnapshot;
  readonly now: SheetSnapshot;
  /** The sheet as the changes were made for it; null where that is not known. */
  readonly seen: SheetSnapshot | null;
  /** By row the text it was found by, as long as no row or column moves: several changes of a row have the same anchor. */
  readonly found: string[];
}

/**
 * The row of an anchor: the only one that holds its text. Of several the one that holds all that stood in it, else the given one where
 * that holds the text and nothing tells that rows moved; null where none does. `asRead` is the sheet as it was read, `now` as the
 * changes before this one leave it.
 */
export function anchoredRow(states: SheetStates, row: number, rowContent: string): number | null {
  const { asRead, now, seen, found } = states;
  if (found[row] === rowContent) return row;
  // Whatever stands elsewhere, a row that held it and is as it was seen is the one.
  if (seen && holdsText(asRead, row, rowContent) && isUntouched(now, seen, row, 1)) {
    found[row] = rowContent;
    return row;
  }
  return searchedRow(states, row, rowContent);
}

function searchedRow({ asRead, now, seen, found }: SheetStates, row: number, rowContent: string): number | null {
  const wanted = key(rowContent);
  if (wanted === "") return row;
  const asItWas = indexOf(asRead).get(wanted) ?? [];
  // Most rows stand where they stood, and their text in no other: then nobody need look at what changed since.
  if (asItWas.length === 1 && asItWas[0] === row) {
    found[row] = rowContent;
    return row;
  }
  const holding = new Set([...asItWas, ...(holds(now, row, wanted) ? [row] : [])]);
  if (holding.size === 0) return only(now.cells.rowNumbers().filter((at) => holds(now, at, wanted)));
  if (holding.size === 1) return only([...holding]);
  return seen ? movedBlock(now, seen, row, 1) : holding.has(row) ? row : null;
}

/** Whether a cell of the row holds that very text: told without a look at what texts have in common. */
function holdsText(sheet: SheetSnapshot, row: number, text: string): boolean {
  for (const { value } of sheet.cells.inRow(row).cells) if (value === text) return true;
  return false;
}

function holds(sheet: SheetSnapshot, row: number, wanted: string): boolean {
  return rowKeys(sheet, row).includes(wanted);
}

/** The column of an anchor, as for rows: its header stands above (of a header of several rows the lowest part counts). */
function anchoredColumn({ asRead, now }: SheetStates, { row, column }: CellAddress, header: string): number | null {
  const wanted = headerKey(header);
  if (wanted === "" || firstHeader(asRead, column, wanted) <= row || hasHeader(now, row, column, wanted)) return column;
  const fits = (at: number) => firstHeader(asRead, at, wanted) <= row || hasHeader(now, row, at, wanted);
  const columns = Array.from({ length: now.cells.lastColumn + 1 }, (_, at) => at);
  return only(columns.filter(fits));
}

function hasHeader(sheet: SheetSnapshot, lastRow: number, column: number, wanted: string): boolean {
  for (let row = 0; row <= lastRow; row++) {
    const text = textAt(sheet, row, column);
    if (text !== "" && sameText(key(text), wanted)) return true;
  }
  return false;
}

const firstHeaders = new WeakMap<SheetSnapshot, Map<string, number[]>>();

/** The first row that `hasHeader` finds, Infinity where it finds none: looked for once, as what was read does not change. */
function firstHeader(sheet: SheetSnapshot, column: number, wanted: string): number {
  const known = firstHeaders.get(sheet) ?? new Map<string, number[]>();
  firstHeaders.set(sheet, known);
  const byColumn = known.get(wanted) ?? [];
  known.set(wanted, byColumn);
  return (byColumn[column] ??=
    sheet.cells.rowNumbers().find((row) => sameText(key(textAt(sheet, row, column)), wanted)) ?? Infinity);
}

/** Key of a text → rows that hold it. */
type SheetIndex = ReadonlyMap<string, readonly number[]>;

const indexes = new WeakMap<SheetSnapshot, SheetIndex>();

function indexOf(sheet: SheetSnapshot): SheetIndex {
  const index = indexes.get(sheet) ?? rowsByKey(sheet);
  indexes.set(sheet, index);
  return index;
}

function rowsByKey(sheet: SheetSnapshot): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const row of sheet.cells.rowNumbers()) {
    for (const text of rowKeys(sheet, row)) {
      const rows = index.get(text);
      if (rows) rows.push(row);
      else index.set(text, [row]);
    }
  }
  return index;
}

export function anchoredCell(
  states: SheetStates,
  cell: CellAddress,
  anchor: ChangeAnchor | undefined,
): CellAddress | null {
  if (!anchor) return cell;
  const row = anchoredRow(states, cell.row, anchor.rowContent);
  const column = row === null ? null : anchoredColumn(states, { row, column: cell.column }, anchor.header);
  if (row === cell.row && column === cell.column) return cell;
  return row === null || column === null ? null : { row, column };
}

/**
 * Where the rows `first` … `first + count − 1` of the sheet as it was seen stand now: there, or in the only place that holds
 * the same; null where none or several do.
 */
export function movedBlock(now: SheetSnapshot, seen: SheetSnapshot, first: number, count: number): number | null {
  if (isUntouched(now, seen, first, count)) return first;
  const lines = Array.from({ length: count }, (_, at) => rowSignature(seen, first + at));
  const stands = (row: number) => lines.every((line, at) => rowSignature(now, row + at) === line);
  return stands(first) ? first : only(now.cells.rowNumbers().filter(stands));
}

/** Nothing was written into the rows since they were seen: their cells are the very same. */
function isUntouched(now: SheetSnapshot, seen: SheetSnapshot, first: number, count: number): boolean {
  if (now.merges !== seen.merges) return false;
  if (now.cells === seen.cells) return true;
  for (let row = first; row < first + count; row++) {
    const [line, seenLine] = [now.cells.inRow(row), seen.cells.inRow(row)];
    if (line === seenLine) continue;
    const isSame = line.cells.every(
      (cell, at) => cell === seenLine.cells[at] && line.columns[at] === seenLine.columns[at],
    );
    if (!isSame || line.cells.length !== seenLine.cells.length) return false;
  }
  return true;
}

/**
 * What stands in a row; of formulas only that there are some, as what they point at moves. What a file holds under a merged area is left
 * out: not every program tells it.
 */
function rowSignature(sheet: SheetSnapshot, row: number): string {
  const cells = sheet.cells.row(row).flatMap(([column, cell]) => {
    const content = contentOf(cell);
    if (content.kind === "empty" || isCovered(sheet, row, column)) return [];
    return [[column, content.kind === "formula" ? "=" : content]];
  });
  return JSON.stringify(cells);
}

/** A text of the row by which it is known again: the longest, but for one that is to change, and what formulas make of others. */
export function nameOfRow(sheet: SheetSnapshot, row: number, except = -1): string {
  const { columns, cells } = sheet.cells.inRow(row);
  let longest = "";
  for (const [at, cell] of cells.entries()) {
    if (columns[at] === except || cell.formula !== undefined) continue;
    const text = textIn(cell);
    if (text.length > longest.length) longest = text;
  }
  return longest;
}

function only(found: readonly number[]): number | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

import type { PackageParts } from "../package/package-parts";

/** A row of a sheet part that is not what it was. */
export interface ChangedRow {
  /** From 0. */
  readonly row: number;
  /** The whole `<row>`. */
  readonly xml: string;
}

const LESS_THAN = 60;
const EXCLAMATION = 33;
const [ROW, ROW_END] = ["<row ", "</row>"];

const known = new WeakMap<PackageParts, Map<string, { earlier: PackageParts; rows: readonly ChangedRow[] | null }>>();

/** The same of a part in two packages. */
export function changedRowsOf(parts: PackageParts, earlier: PackageParts, part: string): readonly ChangedRow[] | null {
  const ofParts = known.get(parts) ?? new Map<string, { earlier: PackageParts; rows: readonly ChangedRow[] | null }>();
  known.set(parts, ofParts);
  const found = ofParts.get(part);
  if (found?.earlier === earlier) return found.rows;
  const rows = changedRows(earlier.bytes(part), parts.bytes(part));
  ofParts.set(part, { earlier, rows });
  return rows;
}

/**
 * The rows in which two versions of a worksheet part differ, so that the others need not be read again. Null where it is not for certain
 * nothing but the cells of rows that were there: then all of it is to be read. A shared formula may mean another text in rows that did
 * not change, and comments may look like rows.
 */
export function changedRows(before: Uint8Array, after: Uint8Array): ChangedRow[] | null {
  const rows: ChangedRow[] = [];
  let [i, j, rowsEnd] = [0, 0, 0];
  for (;;) {
    while (j < after.length && before[i] === after[j]) {
      if (after[j] === EXCLAMATION && after[j - 1] === LESS_THAN) return null;
      i++;
      j++;
    }
    if (i === before.length && j === after.length) {
      // What an extension calls a row stands behind the cells.
      return lastBefore(after, "</sheetData", after.length) >= rowsEnd ? rows : null;
    }
    const start = lastBefore(after, ROW, j);
    const startBefore = start - j + i;
    const [end, endBefore] = [endOf(after, start), endOf(before, startBefore)];
    // What differs stands inside the row, in both.
    if (start < 0 || end <= j || endBefore <= i) return null;
    const row = textOf(after, start, end);
    const number = sameRow(textOf(before, startBefore, endBefore), row);
    if (number === null) return null;
    rows.push({ row: number, xml: row });
    [i, j, rowsEnd] = [endBefore, end, end];
  }
}

/** Number of the row, from 0, where nothing but its cells differs. "spans" is a hint that counts for nothing. */
function sameRow(before: string, after: string): number | null {
  const [tag, wasTag] = [tagOf(after), tagOf(before)];
  const number = /\sr="(\d+)"/.exec(tag)?.[1];
  if (number === undefined || tag !== wasTag || tag.endsWith("/>")) return null;
  return after.includes("shared") || after.includes("<!") ? null : Number(number) - 1;
}

function tagOf(row: string): string {
  return row.slice(0, row.indexOf(">") + 1).replace(/\sspans="[^"]*"/, "");
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder().decode(bytes.subarray(start, end));
}

/** Behind the row that begins there; 0 where it has no end. */
function endOf(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(LESS_THAN, Math.max(0, start)); at >= 0; at = bytes.indexOf(LESS_THAN, at + 1)) {
    if (isAt(bytes, ROW_END, at)) return at + ROW_END.length;
  }
  return 0;
}

/** Where the last such text before a place begins, −1 where there is none. */
function lastBefore(bytes: Uint8Array, text: string, end: number): number {
  for (let at = bytes.lastIndexOf(LESS_THAN, end); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(LESS_THAN, at - 1)) {
    if (isAt(bytes, text, at)) return at;
  }
  return -1;
}

function isAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let k = 0; k < text.length; k++) if (bytes[at + k] !== text.charCodeAt(k)) return false;
  return true;
}

import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { WorkbookFileError } from "../workbook-file-error";

/** Row of a `<row r="5">` counted from 0; a row without `r` follows the previous one, and none goes back. */
export function readRowNumber(r: string | undefined, following: number): number {
  const row = r === undefined ? following : /^\d{1,7}$/.test(r) ? Number(r) - 1 : -1;
  if (row < following || row >= MAX_ROWS) throw new WorkbookFileError("damaged", `row ${JSON.stringify(r)}`);
  return row;
}

const A = 65;

/**
 * Column of a `<c r="B5">` counted from 0; a cell without `r` follows the previous one. The row in `r` must be the
 * row the cell stands in. Runs for every cell of a workbook, hence without a regular expression.
 */
export function readColumn(r: string | undefined, row: number, following: number): number {
  let column = following;
  if (r !== undefined) {
    let letters = 0;
    let index = 0;
    for (let code = r.charCodeAt(0); code >= A && code < A + 26; code = r.charCodeAt(++letters)) {
      index = index * 26 + code - A + 1;
    }
    column = r.slice(letters) === String(row + 1) ? index - 1 : -1;
  }
  if (column < 0 || column >= MAX_COLUMNS) throw new WorkbookFileError("damaged", `cell ${JSON.stringify(r)}`);
  return column;
}

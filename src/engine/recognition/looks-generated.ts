import type { SheetSnapshot } from "../snapshot/workbook";
import { textAt } from "./cell-text";

/** The first line of the overall sheet, and the end of the line that names its sources. */
const OVERALL = "TỔNG HỢP NHIỆM VỤ THEO ĐƠN VỊ";
const AS_OF = /^\(Trích .*; tính đến ngày \d{1,2}\/\d{1,2}\/\d{4}\)$/u;
const TITLE_ROWS = 6;
/** The first line of a unit's sheet, and the link each of its tasks has to its source. */
const UNIT = "NHIỆM VỤ CỦA ";
const LINK = 'HYPERLINK("#"&CELL("address",';

/**
 * A summary sheet that no longer tells whose it is: a clean copy holds no names of ours. It repeats tasks of the plan, and read as one it
 * would be full of errors that nobody made.
 */
export function looksGenerated(sheet: SheetSnapshot): boolean {
  const title = textAt(sheet, 0, 0);
  if (title === OVERALL)
    return Array.from({ length: TITLE_ROWS }, (_, row) => textAt(sheet, row, 0)).some((line) => AS_OF.test(line));
  if (!title.startsWith(UNIT)) return false;
  return sheet.cells.rowNumbers().some((row) => sheet.cells.get(row, 0)?.formula?.startsWith(LINK) === true);
}

import type { CellRange } from "../../../engine/index";
import { parseRange } from "../../../engine/index";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { WorkbookFileError } from "../workbook-file-error";

/** "A5:G74" → range; throws WorkbookFileError ("damaged") where it is none or beyond the size of a sheet. */
export function readRange(ref: string | undefined): CellRange {
  const range = parseRange(ref ?? "");
  if (!range || range.bottom >= MAX_ROWS || range.right >= MAX_COLUMNS) {
    throw new WorkbookFileError("damaged", `not a range: ${JSON.stringify(ref)}`);
  }
  return range;
}

import type { OtherTable } from "../plan/plan";
import type { SheetSnapshot } from "../snapshot/workbook";
import { cleanText, foldKey } from "../text/normalize";
import { textAt } from "./cell-text";
import type { FoundTable } from "./find-tables";
import { roleOfHeader } from "./header-roles";

/** Tables that are no plan tables ("bảng khác": chỉ tiêu, dự toán): a label heading beside two more, outside the plan tables. */
export function otherTables(sheet: SheetSnapshot, plans: readonly FoundTable[]): OtherTable[] {
  const found: OtherTable[] = [];
  let from = 0;
  for (const row of sheet.cells.rowNumbers()) {
    if (row < from || plans.some(({ block, lastRow }) => row >= block.first && row <= lastRow)) continue;
    const headings = sheet.cells.row(row).filter(([column]) => isHeading(textAt(sheet, row, column)));
    const [first] = headings;
    const last = headings.at(-1);
    if (!first || !last || headings.length < 3 || roleOfHeader(textAt(sheet, row, first[0]))?.role !== "number")
      continue;
    const bottom = lastTableRow(sheet, row, plans);
    if (bottom === row) continue;
    found.push({ sheet, range: { top: row, left: first[0], bottom, right: last[0] }, title: titleAbove(sheet, row) });
    from = bottom + 1;
  }
  return found;
}

function isHeading(text: string): boolean {
  const clean = cleanText(text);
  return clean !== "" && clean.length <= 60 && /\p{L}/u.test(foldKey(clean));
}

function lastTableRow(sheet: SheetSnapshot, header: number, plans: readonly FoundTable[]): number {
  let row = header;
  while (row < sheet.cells.lastRow) {
    const next = row + 1;
    if (plans.some(({ firstTitleRow }) => next === firstTitleRow) || sheet.cells.row(next).length === 0) break;
    row = next;
  }
  return row;
}

function titleAbove(sheet: SheetSnapshot, header: number): string {
  for (let row = header - 1; row >= Math.max(0, header - 5); row--) {
    for (const [column] of sheet.cells.row(row)) {
      const text = cleanText(textAt(sheet, row, column));
      if (text !== "") return text;
    }
  }
  return "";
}

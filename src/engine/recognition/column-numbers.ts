import type { SheetSnapshot } from "../snapshot/workbook";
import { textAt } from "./cell-text";

const COLUMN_NUMBER = /^[([]?\s*(\d{1,2}|[A-Za-z])\s*[)\]]?\s*(=.*)?$/u;

/** "(1) (2) (3)", 1 2 3 or A B C 1 2 under the heading; part of it. "(6)=(4)+(5)" counts too. */
export function isColumnNumberRow(
  sheet: SheetSnapshot,
  row: number,
  columns: readonly { readonly column: number }[],
): boolean {
  let before: string | null = null;
  let found = 0;
  for (const { column } of columns) {
    const text = textAt(sheet, row, column).trim();
    if (text === "") continue;
    const number = COLUMN_NUMBER.exec(text)?.[1]?.toUpperCase();
    if (number === undefined || (before !== null && !isNextColumn(before, number))) return false;
    before = number;
    found++;
  }
  return found >= 3;
}

/** 3 after 2, C after B; the numbers may begin after the letters. */
function isNextColumn(before: string, number: string): boolean {
  if (/\d/.test(before)) return Number(number) === Number(before) + 1;
  return number === "1" || (number.length === 1 && number.charCodeAt(0) === before.charCodeAt(0) + 1);
}

import type { CellRange } from "./address";
import { columnName, parseRange } from "./address";
import type { DefinedName, WorkbookSnapshot } from "./workbook";

/** The print area of a sheet, as files name it. */
export const PRINT_AREA = "_xlnm.Print_Area";

/** Last row of a sheet, from 0: a range from the first to the last is whole columns. */
export const LAST_ROW = 1_048_575;

/** What a name refers to, as stored: "'Phụ lục'!$A$5:$G$74", "'Phụ lục'!$H$5", "'Phụ lục'!$A:$G". */
export function formatReference(sheet: string, { top, left, bottom, right }: CellRange): string {
  const isWhole = top === 0 && bottom === LAST_ROW;
  const corner = (row: number, column: number) => `$${columnName(column)}${isWhole ? "" : `$${row + 1}`}`;
  const [first, last] = [corner(top, left), corner(bottom, right)];
  return `'${sheet.replaceAll("'", "''")}'!${first === last && !isWhole ? first : `${first}:${last}`}`;
}

/** The one range a name refers to; null for formulas, several ranges and "#REF!". */
export function rangeOfName({ refersTo }: Pick<DefinedName, "refersTo">): CellRange | null {
  const reference = /^=?(?:'(?:[^']|'')*'|[^'!,()]+)!([^!]+)$/.exec(refersTo)?.[1] ?? "";
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(reference);
  return parseRange(columns ? `${columns[1] ?? ""}1:${columns[2] ?? ""}${LAST_ROW + 1}` : reference);
}

/** The name local to a sheet; upper and lower case are the same. */
export function localName({ definedNames }: WorkbookSnapshot, sheet: string, name: string): DefinedName | null {
  const isMeant = (one: DefinedName) => one.sheet === sheet && one.name.toLowerCase() === name.toLowerCase();
  return definedNames.find(isMeant) ?? null;
}

import type { CellAddress, CellRange } from "../../../engine/index";
import { parseRange } from "../../../engine/index";

const FORMULA_TAG = /<(?:[^\s<>/:]+:)?f\s[^<]*?>/gu;
const IS_ARRAY = /\bt\s*=\s*["'](?:array|dataTable)["']/u;
const REFERENCE = /\bref\s*=\s*["']([^"']*)["']/u;

/** The areas of array formulas and data tables in the text of `<sheetData>`: one cell of several cannot be written alone. */
export function arrayAreas(sheetData: string): CellRange[] {
  // Most sheets have none, and are large.
  if (!sheetData.includes("array") && !sheetData.includes("dataTable")) return [];
  const tags = sheetData.match(FORMULA_TAG) ?? [];
  return tags.flatMap((tag) => {
    if (!IS_ARRAY.test(tag)) return [];
    return parseRange(REFERENCE.exec(tag)?.[1] ?? "") ?? [];
  });
}

export function isPartOfArray(areas: readonly CellRange[], { row, column }: CellAddress): boolean {
  return areas.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (top !== bottom || left !== right),
  );
}

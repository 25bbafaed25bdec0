import type { CellAddress, CellRange } from "../../../engine/index";
import { parseRange } from "../../../engine/index";
import { decodeEntities } from "../xml/xml-entities";

const FORMULA_TAG = /<(?:[^\s<>/:]+:)?f\s[^<]*?>/gu;
const IS_ARRAY = /\bt\s*=\s*["'](?:array|dataTable)["']/u;
const REFERENCE = /\bref\s*=\s*["']([^"']*)["']/u;

/** The areas of array formulas and data tables in the text of `<sheetData>`: one cell of several cannot be written alone. */
export function arrayAreas(sheetData: string): CellRange[] {
  // Most sheets have none, and are large; a character reference may be part of either word.
  if (!["array", "dataTable", "&#"].some((sign) => sheetData.includes(sign))) return [];
  const tags = sheetData.match(FORMULA_TAG) ?? [];
  return tags.flatMap((written) => {
    const tag = decodeEntities(written) ?? written;
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

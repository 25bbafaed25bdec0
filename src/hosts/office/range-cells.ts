import type { CellGrid, CellSnapshot, CellStyle, SheetSnapshot } from "../../engine/index";
import { DEFAULT_STYLE, parseRange } from "../../engine/index";

/** The properties of a range that make up its cells. */
export const CELL_PROPERTIES = "address,values,formulas,numberFormat,valueTypes";

/** A range with CELL_PROPERTIES loaded. */
export type LoadedRange = Pick<Excel.Range, "address" | "values" | "formulas" | "numberFormat" | "valueTypes">;

/**
 * Puts the cells of a loaded range into a grid. Fonts are not read with ranges: a cell keeps the font it had when the whole
 * file was last read.
 */
export function addCells(grid: CellGrid, range: LoadedRange, before: SheetSnapshot | null): void {
  for (const _slice of cellSlices(grid, range, before));
}

/** The same for a range of any length: between its slices the page answers the user. */
export async function addCellsInSlices(
  grid: CellGrid,
  range: LoadedRange,
  before: SheetSnapshot | null,
): Promise<void> {
  for (const _slice of cellSlices(grid, range, before)) await new Promise((resolve) => setTimeout(resolve, 0));
}

const CELLS_A_SLICE = 5000;

function* cellSlices(grid: CellGrid, range: LoadedRange, before: SheetSnapshot | null): Generator<void> {
  const area = parseRange(range.address.slice(range.address.lastIndexOf("!") + 1));
  if (!area) return;
  const styles = styleCache();
  let cells = 0;
  for (const [at, line] of (range.values as unknown[][]).entries()) {
    line.forEach((value, offset) => {
      const [row, column] = [area.top + at, area.left + offset];
      const format = textOf((range.numberFormat[at] as unknown[] | undefined)?.[offset]);
      const formula: unknown = (range.formulas[at] as unknown[] | undefined)?.[offset];
      const type = range.valueTypes[at]?.[offset];
      const style = styles(before?.cells.get(row, column)?.style ?? DEFAULT_STYLE, format);
      const cell = cellOf(value, formula, type, style);
      if (cell) grid.set(row, column, cell);
    });
    cells += line.length;
    if (cells < CELLS_A_SLICE) continue;
    cells = 0;
    yield;
  }
}

/** Number formats come as `any`; one that differs within a merged cell may be missing. */
function textOf(format: unknown): string {
  return typeof format === "string" && format !== "" ? format : "General";
}

function cellOf(value: unknown, formula: unknown, type: string | undefined, style: CellStyle): CellSnapshot | null {
  const stored = valueOf(value, type);
  // Excel reports the text "=x" typed with an apostrophe as formula and value alike; a real formula shows something else.
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
    return { value: stored, style, formula: formula.slice(1), formulaValue: "cached" };
  }
  return stored === null ? null : { value: stored, style };
}

function valueOf(value: unknown, type: string | undefined): CellSnapshot["value"] {
  if (type === "Error" && typeof value === "string") return { error: value };
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** One object for all cells of the same style and format. */
function styleCache(): (style: CellStyle, format: string) => CellStyle {
  const known = new Map<CellStyle, Map<string, CellStyle>>();
  return (style, numberFormat) => {
    let formats = known.get(style);
    if (!formats) known.set(style, (formats = new Map<string, CellStyle>()));
    let found = formats.get(numberFormat);
    if (!found) formats.set(numberFormat, (found = { ...style, numberFormat }));
    return found;
  };
}

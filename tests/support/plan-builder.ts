import type { CellSnapshot, CellStyle, CellValue } from "../../src/engine/snapshot/cell";
import { DEFAULT_STYLE } from "../../src/engine/snapshot/cell";
import { parseRange } from "../../src/engine/snapshot/address";
import { emptySheet } from "../../src/engine/snapshot/empty-sheet";
import { CellGrid } from "../../src/engine/snapshot/grid";
import { formatMarker, MARKER_NAME } from "../../src/engine/snapshot/sheet-marker";
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from "../../src/engine/snapshot/workbook";
import { isoDate, serialOfDate } from "../../src/engine/values/date";

/** A cell of a test plan: a plain value, or a value with its format, font or formula. */
export type TestCell =
  CellValue | { readonly value: CellValue; readonly style?: Partial<CellStyle>; readonly formula?: string };

/** One sheet of a test plan. Rows are written from the top; `rows[0]` stands under the header. */
export interface TestSheet {
  readonly name?: string;
  /** Lines above the header, one a row, in column A; a default title names the plan year 2026. */
  readonly title?: readonly TestCell[];
  readonly header?: readonly TestCell[];
  /** Further header rows under `header`. */
  readonly header2?: readonly TestCell[];
  readonly rows: readonly (readonly TestCell[])[];
  /** Merged areas in A1 form. */
  readonly merges?: readonly string[] | null;
  /** Hidden rows as Excel numbers them. */
  readonly hiddenRows?: readonly number[];
  readonly visibility?: SheetSnapshot["visibility"];
  readonly tables?: SheetSnapshot["tables"];
  readonly filter?: SheetSnapshot["filter"];
  /** Blank rows and columns before everything. */
  readonly offset?: { readonly rows: number; readonly columns: number };
}

/** TT A, Nội dung B, Sản phẩm C, chủ trì D, phối hợp E, thời gian F, kinh phí G; the header is row 4, data starts in row 5. */
export const HEADER = [
  "TT",
  "Nội dung nhiệm vụ",
  "Sản phẩm",
  "Đơn vị chủ trì",
  "Đơn vị phối hợp",
  "Thời gian thực hiện",
  "Kinh phí (triệu đồng)",
] as const;

export const TITLE = [
  "PHỤ LỤC",
  "Kế hoạch công tác năm 2026",
  "(Kèm theo Kế hoạch số 15/KH-SGDĐT ngày 20/12/2025)",
] as const;

/** A date cell. */
export function dateCell(year: number, month: number, day: number, numberFormat = "dd/mm/yyyy"): TestCell {
  return { value: serialOfDate(isoDate(year, month, day), 1900), style: { numberFormat } };
}

/** A formula cell with the value it shows; null as other programs leave it. */
export function formulaCell(formula: string, value: CellValue): TestCell {
  return { value, formula };
}

export function sheetOf(sheet: TestSheet): SheetSnapshot {
  const { rows: down, columns: right } = sheet.offset ?? { rows: 0, columns: 0 };
  const cells = new CellGrid();
  const lines: (readonly TestCell[])[] = [
    ...(sheet.title ?? TITLE).map((line) => [line]),
    sheet.header ?? HEADER,
    ...(sheet.header2 ? [sheet.header2] : []),
    ...sheet.rows,
  ];
  lines.forEach((line, row) => {
    line.forEach((cell, column) => {
      const snapshot = cellOf(cell);
      if (snapshot) cells.set(row + down, column + right, snapshot);
    });
  });
  return {
    ...emptySheet(sheet.name ?? "Phụ lục", cells),
    visibility: sheet.visibility ?? "visible",
    merges: sheet.merges === null ? null : (sheet.merges ?? []).map(rangeOf),
    hiddenRows: new Set((sheet.hiddenRows ?? []).map((row) => row - 1)),
    filter: sheet.filter ?? null,
    tables: sheet.tables ?? [],
  };
}

export function workbookOf(...sheets: readonly TestSheet[]): WorkbookSnapshot {
  return { sheets: sheets.map(sheetOf), dateSystem: 1900, definedNames: [] };
}

function rangeOf(text: string) {
  const range = parseRange(text);
  if (!range) throw new Error(`not a range: ${text}`);
  return range;
}

function cellOf(cell: TestCell): CellSnapshot | null {
  if (cell === null || cell === "") return null;
  if (typeof cell !== "object" || "error" in cell) return { value: cell, style: DEFAULT_STYLE };
  const style = { ...DEFAULT_STYLE, ...cell.style };
  if (cell.formula === undefined) return { value: cell.value, style };
  return { value: cell.value, style, formula: cell.formula, formulaValue: cell.value === null ? "unknown" : "cached" };
}

/** The hidden name that tells that this add-in made a sheet. */
export function markerName(sheet: string): DefinedName {
  const marker = formatMarker({ kind: "overall", unit: "", options: "", written: "" });
  return { name: MARKER_NAME, refersTo: marker, sheet };
}

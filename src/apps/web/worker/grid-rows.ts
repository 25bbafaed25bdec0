import type { CellRange, CellSnapshot, SheetSnapshot } from "../../../engine/index";
import type { CellLook, SheetLook, WorkbookLook } from "../../../hosts/xlsx/look/look";
import { DEFAULT_LOOK } from "../../../hosts/xlsx/look/look";
import { shownText } from "../../../hosts/xlsx/look/shown-text";
import type { GridCell, GridRow } from "../book/grid-types";
import { editText } from "./typed-content";

interface SheetToShow {
  readonly look: SheetLook;
  readonly snapshot: SheetSnapshot;
  readonly cells: WorkbookLook["cells"];
  readonly dateSystem: 1900 | 1904;
}

/** Cells of rows `first` to before `end` that show something; those under a merged area are left out. */
export function gridRows(sheet: SheetToShow, first: number, end: number): GridRow[] {
  const merges = sheet.look.merges.filter(({ top, bottom }) => top < end && bottom >= first);
  const rows: GridRow[] = [];
  for (let row = first; row < end; row++) rows.push({ row, cells: rowCells(sheet, row, merges) });
  return rows;
}

function rowCells(sheet: SheetToShow, row: number, allMerges: readonly CellRange[]): GridCell[] {
  const { look, snapshot, cells } = sheet;
  const merges = allMerges.filter(({ top, bottom }) => top <= row && bottom >= row);
  const columns = new Set([...(look.rows.get(row)?.cells.keys() ?? []), ...columnsWithLook(sheet, row)]);
  for (const [column] of snapshot.cells.row(row)) columns.add(column);
  return [...columns]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const area = merges.find(({ left, right }) => left <= column && right >= column);
      if (area && (area.top !== row || area.left !== column)) return [];
      const index = lookAt(look, row, column);
      const own = cells[index] ?? DEFAULT_LOOK;
      const present = snapshot.cells.get(row, column);
      if (!present && !area && isPlain(own)) return [];
      return [
        { column, look: index, ...shown(present, sheet), ...far(sheet, area), ...spill(sheet, row, column, own) },
      ];
    });
}

/** Index of the look of a cell, listed or not. */
function lookAt({ rows, columns }: SheetLook, row: number, column: number): number {
  const own = rows.get(row);
  const span = () => columns.find(({ first, last }) => first <= column && last >= column);
  return own?.cells.get(column) ?? own?.look ?? span()?.look ?? 0;
}

/** Columns the file gives a format without listing the cell, as far as there is anything to see. */
function columnsWithLook({ look, snapshot, cells }: SheetToShow, row: number): number[] {
  const last = snapshot.cells.lastColumn;
  const own = look.rows.get(row)?.look ?? null;
  const found: number[] = [];
  for (let column = 0; column <= last; column++) {
    if ((own !== null || look.columns.length > 0) && !isPlain(cells[lookAt(look, row, column)] ?? DEFAULT_LOOK)) {
      found.push(column);
    }
  }
  return found;
}

function isPlain({ fill, border }: CellLook): boolean {
  return fill === null && Object.keys(border).length === 0;
}

function shown(cell: CellSnapshot | undefined, { dateSystem }: SheetToShow): Pick<GridCell, "text" | "edit" | "side"> {
  if (!cell) return { text: "", side: "left" };
  const text = shownText(cell, dateSystem);
  const edit = editText(cell, text);
  const kind = typeof cell.value;
  const side = kind === "number" ? "right" : kind === "string" || cell.value === null ? "left" : "center";
  return { text, side, ...(edit !== text && { edit }) };
}

/** The far corner of a merged area, and the lines there. */
function far({ look, cells }: SheetToShow, area: CellRange | undefined): Pick<GridCell, "last" | "right" | "bottom"> {
  if (!area) return {};
  const right = cells[lookAt(look, area.top, area.right)]?.border.right;
  const bottom = cells[lookAt(look, area.bottom, area.left)]?.border.bottom;
  return { last: { row: area.bottom, column: area.right }, ...(right && { right }), ...(bottom && { bottom }) };
}

/** Free columns to the right that a text on one line runs over. */
function spill({ snapshot, look }: SheetToShow, row: number, column: number, own: CellLook): Pick<GridCell, "spill"> {
  const text = snapshot.cells.get(row, column)?.value;
  const isFixed = own.wrap || (own.horizontal !== "general" && own.horizontal !== "left");
  const isMerged = look.merges.some(({ top, bottom, left }) => top <= row && bottom >= row && left === column);
  if (typeof text !== "string" || isFixed || isMerged) return {};
  const next = snapshot.cells.row(row).find(([other, { value }]) => other > column && value !== null)?.[0];
  const merged = look.merges.find(({ top, bottom, left }) => top <= row && bottom >= row && left > column)?.left;
  const end = Math.min(next ?? Infinity, merged ?? Infinity, column + 12);
  return end > column + 1 ? { spill: end - column - 1 } : {};
}

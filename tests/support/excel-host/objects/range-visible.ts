import { columnName } from "../../../../src/engine/snapshot/address";
import { hasContent } from "../model/cell";
import { displayText } from "../model/display";
import { formulaText, plainValue, valueType } from "../model/entry";
import { HostError } from "../model/host-error";
import type { LiveRange } from "../model/live-range";
import { intersection, isUnbounded, type Rect } from "../model/rect";
import { type ClassModel, hostObject, type HostObject, type HostTargets } from "../protocol/host-object";
import { type Arguments, areasOfRects, numberAt, textAt } from "./arguments";
import { visibleColumns, visibleRows } from "./range-read";

/** What of a range shows: the visible view, and `getSpecialCells`. */

type View = HostTargets["RangeView"];
type Views = HostTargets["RangeViewCollection"];

export function visibleView(range: LiveRange): HostObject {
  const { sheet } = range;
  const rect = usedPart(range);
  return hostObject("RangeView", {
    range,
    rows: visibleRows(sheet, rect),
    columns: visibleColumns(sheet, rect),
    index: 0,
  });
}

function tableOf<V>({ rows, columns }: View, pick: (row: number, column: number) => V): V[][] {
  return rows.map((row) => columns.map((column) => pick(row, column)));
}

export const rangeViewModel: ClassModel<View> = {
  properties: {
    cellAddresses: {
      get: (view) => tableOf(view, (row, column) => `${view.range.sheet.name}!${columnName(column)}${row + 1}`),
    },
    columnCount: { get: ({ columns }) => columns.length },
    formulas: { get: (view) => tableOf(view, (row, column) => formulaText(view.range.sheet.cell(row, column))) },
    index: { get: ({ index }) => index },
    numberFormat: {
      get: (view) => tableOf(view, (row, column) => view.range.sheet.cell(row, column).format.numberFormat),
    },
    rowCount: { get: ({ rows }) => rows.length },
    text: {
      get: (view) =>
        tableOf(view, (row, column) =>
          displayText(view.range.sheet.cell(row, column), view.range.sheet.workbook.locale),
        ),
    },
    valueTypes: { get: (view) => tableOf(view, (row, column) => valueType(view.range.sheet.cell(row, column).value)) },
    values: { get: (view) => tableOf(view, (row, column) => plainValue(view.range.sheet.cell(row, column).value)) },
  },
  objects: {
    rows: ({ range, rows, columns }) => hostObject("RangeViewCollection", { range, rows, columns }),
  },
  methods: { getRange: ({ range }) => hostObject("Range", range) },
};

const rowView = ({ range, rows, columns }: Views, index: number): HostObject<"RangeView"> => {
  const row = rows[index];
  if (row === undefined) throw new HostError("InvalidArgument", `row ${index} of the view`);
  return hostObject("RangeView", { range, rows: [row], columns, index });
};

export const rangeViewCollectionModel: ClassModel<Views> = {
  items: (views) => views.rows.map((_, index) => rowView(views, index)),
  methods: {
    getCount: ({ rows }) => rows.length,
    getItemAt: (views, args) => rowView(views, numberAt(args, 0)),
  },
};

/** Visible, Constants, Formulas or Blanks cells, as runs of rows; null where there are none. */
export function specialCells(range: LiveRange, args: Arguments): HostObject | null {
  const kind = textAt(args, 0);
  const { sheet } = range;
  const rect = usedPart(range);
  const rects: Rect[] = [];
  for (const row of kind === "Visible" ? visibleRows(sheet, rect) : rowsOf(rect)) {
    for (const run of runs(matching(range, row, kind))) rects.push({ top: row, bottom: row, ...run });
  }
  const areas = stack(rects);
  return areas.length === 0 ? null : hostObject("RangeAreas", areasOfRects(sheet, areas));
}

/** Of whole rows and columns only what is in use is looked at. */
function usedPart({ sheet, rect }: LiveRange): Rect {
  const used = isUnbounded(rect) ? sheet.usedRect(false) : null;
  return (used && intersection(used, rect)) ?? rect;
}

function matching(range: LiveRange, row: number, kind: string): number[] {
  const { sheet } = range;
  const rect = usedPart(range);
  const columns = visibleColumns(sheet, rect);
  if (kind === "Visible") return columns;
  return columns.filter((column) => {
    const cell = sheet.cell(row, column);
    if (kind === "Formulas") return cell.formula !== undefined;
    if (kind === "Constants") return cell.formula === undefined && cell.value !== null;
    if (kind === "Blanks") return !hasContent(cell);
    throw new HostError("NotModelled", `special cells ${kind}`);
  });
}

/** 1, 2, 3, 7 → 1–3, 7–7. */
function runs(columns: readonly number[]): { left: number; right: number }[] {
  const found: { left: number; right: number }[] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last?.right === column - 1) last.right = column;
    else found.push({ left: column, right: column });
  }
  return found;
}

/** Joins rectangles of the same width that stand under each other. */
function stack(rects: readonly Rect[]): Rect[] {
  const found: { -readonly [K in keyof Rect]: Rect[K] }[] = [];
  for (const rect of rects) {
    const above = found.find(
      (one) => one.left === rect.left && one.right === rect.right && one.bottom === rect.top - 1,
    );
    if (above) above.bottom = rect.bottom;
    else found.push({ ...rect });
  }
  return found;
}

const rowsOf = (rect: Rect): number[] => Array.from({ length: rect.bottom - rect.top + 1 }, (_, row) => rect.top + row);

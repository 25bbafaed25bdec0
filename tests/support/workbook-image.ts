import { DEFAULT_FORMAT, hasContent } from "./excel-host/model/cell";
import type { SheetModel } from "./excel-host/model/sheet";
import type { WorkbookModel } from "./excel-host/model/workbook";

/** All that a user could lose, as plain data: two images are equal where nothing was lost. */
export interface WorkbookImage {
  readonly sheets: readonly { readonly name: string; readonly merges: readonly string[] }[];
  readonly names: readonly unknown[];
}

export function workbookImage(workbook: WorkbookModel): WorkbookImage {
  return {
    sheets: workbook.sheets.map(sheetImage),
    names: workbook.names
      .map(({ name, formula, sheet, visible }) => [name, formula, sheet?.name, visible])
      .sort(byText),
  };
}

/** Excel lists names as it likes. */
function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

function sheetImage(sheet: SheetModel) {
  const { name, visibility, merges, tables, filter, frozen, pageLayout, charts } = sheet;
  const cells: Record<string, unknown> = {};
  for (const { row, column, cell } of sheet.cells.all()) {
    const format = { ...DEFAULT_FORMAT, ...cell.format, font: { ...cell.format.font }, source: undefined };
    const plain = JSON.stringify(format) === JSON.stringify(DEFAULT_FORMAT);
    if (!hasContent(cell) && plain) continue;
    cells[`${row}:${column}`] = {
      value: cell.formula === undefined ? cell.value : "calculated",
      formula: cell.formula,
      format: plain ? "plain" : format,
    };
  }
  const last = sheet.usedRect(true)?.bottom ?? -1;
  const heights = [...sheet.rows].flatMap(([row, info]) => {
    // How high blank rows are below everything is no one's loss.
    const height = row > last ? 15 : (info.height ?? 15);
    const { hidden, filtered } = info;
    return height === 15 && !hidden && !filtered ? [] : [[row, height, hidden, filtered]];
  });
  const widths = [...sheet.columns].flatMap(([column, { width = sheet.standardWidth, hidden }]) =>
    Math.round(width * 100) === Math.round(sheet.standardWidth * 100) && !hidden
      ? []
      : [[column, Math.round(width * 100) / 100, hidden]],
  );
  return {
    name,
    visibility,
    cells: Object.fromEntries(Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1))),
    heights: heights.sort(),
    widths: widths.sort(),
    merges: merges.map((area) => JSON.stringify(area)).sort(),
    tables: tables.map(({ name: table, rect }) => [table, rect]),
    filter: filter?.rect,
    frozen,
    pageLayout,
    // A chart given back is another object.
    charts: charts.map(({ id: _, ...chart }) => chart),
    formats: sheet.conditionalFormats.map(({ ranges }) => ranges),
    validations: sheet.dataValidations.map(({ ranges, rule }) => [ranges, rule]),
  };
}

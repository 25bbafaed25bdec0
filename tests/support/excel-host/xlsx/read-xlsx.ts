import ExcelJS, {
  type Cell as FileCell,
  type Column,
  type Style,
  type Worksheet,
  type WorksheetViewCommon,
  type WorksheetViewFrozen,
} from "exceljs";
import { addSheet } from "../model/add-sheet";
import type { Cell, CellFormat, ScalarValue } from "../model/cell";
import { parseA1 } from "../model/a1";
import type { Rect } from "../model/rect";
import { toSerial } from "../model/serial-date";
import type { SheetModel } from "../model/sheet";
import { uniqueId, WorkbookModel } from "../model/workbook";
import { readConditionalFormats } from "./conditional-formats";
import { type DefaultFont, formatOf } from "./convert-format";
import { readNames } from "./defined-names";
import { readPackage } from "./package-parts";

/** Parts of exceljs its types leave out. */
export interface WorksheetInternals {
  _merges: Record<string, { model: Rect }>;
  tables: Record<string, { table?: TableRecord; model?: TableRecord }>;
  sheetProtection: Record<string, unknown> | null;
  conditionalFormattings: unknown[];
  dataValidations: { model: Record<string, unknown> };
}

interface TableRecord {
  name: string;
  tableRef?: string;
  ref?: string;
  headerRow?: boolean;
  totalsRow?: boolean;
  style?: { theme?: string; showRowStripes?: boolean };
}

/** What of a sheet only the file knows, carried along to the next save. */
export interface SheetSource {
  readonly views: Worksheet["views"];
  readonly properties: Worksheet["properties"];
  readonly pageSetup: Worksheet["pageSetup"];
  readonly headerFooter: Worksheet["headerFooter"];
  readonly dataValidations: Record<string, unknown>;
}

/** A workbook from the bytes of an .xlsx file. */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookModel> {
  const { font, customXmlParts } = readPackage(bytes);
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(bytes.slice().buffer);
  const workbook = new WorkbookModel();
  workbook.dateSystem = file.properties.date1904 ? 1904 : 1900;
  workbook.customXmlParts.push(...customXmlParts);
  const formats = new FormatCache(font);
  for (const worksheet of file.worksheets) readSheet(addSheet(workbook, worksheet.name), worksheet, formats);
  workbook.names.push(...readNames(bytes, workbook));
  workbook.revision = 0;
  return workbook;
}

/** Cells of one style share one format. */
class FormatCache {
  readonly #known = new WeakMap<object, CellFormat>();
  readonly #plain: CellFormat;

  constructor(private readonly font: DefaultFont) {
    this.#plain = formatOf({}, font);
  }

  get(style: Partial<Style>): CellFormat {
    if (Object.keys(style).length === 0) return this.#plain;
    let format = this.#known.get(style);
    if (!format) this.#known.set(style, (format = formatOf(style, this.font)));
    return format;
  }
}

type Frozen = Partial<WorksheetViewCommon & WorksheetViewFrozen>;

function readSheet(sheet: SheetModel, worksheet: Worksheet, formats: FormatCache): void {
  const internals = worksheet as unknown as WorksheetInternals;
  const { properties, pageSetup, headerFooter } = worksheet;
  const views = (worksheet.views as Worksheet["views"] | null) ?? [];
  const { state } = worksheet;
  sheet.visibility = state === "visible" ? "Visible" : state === "hidden" ? "Hidden" : "VeryHidden";
  sheet.merges = Object.values(internals._merges).map(({ model }) => fromOne(model));
  readLines(sheet, worksheet);
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      sheet.setCell(number - 1, column - 1, cellOf(sheet, cell, formats));
    });
  });
  readTables(sheet, internals);
  const filter = worksheet.autoFilter;
  const filterRect = typeof filter === "string" ? parseA1(filter) : null;
  if (filterRect) sheet.filter = { rect: filterRect, criteria: new Map() };
  readProtection(sheet, internals);
  sheet.conditionalFormats = readConditionalFormats(internals.conditionalFormattings);
  const frozen = views.find((view): view is Frozen => view.state === "frozen");
  sheet.frozen = { rows: frozen?.ySplit ?? 0, columns: frozen?.xSplit ?? 0 };
  sheet.showGridlines = views[0]?.showGridLines ?? true;
  const dataValidations = internals.dataValidations.model;
  sheet.source = { views, properties, pageSetup, headerFooter, dataValidations } satisfies SheetSource;
}

const fromOne = ({ top, left, bottom, right }: Rect): Rect => ({
  top: top - 1,
  left: left - 1,
  bottom: bottom - 1,
  right: right - 1,
});

function readLines(sheet: SheetModel, worksheet: Worksheet): void {
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    const { hidden, outlineLevel = 0, height } = row as { hidden?: boolean; outlineLevel?: number; height?: number };
    if (hidden !== true && outlineLevel === 0 && height === undefined) return;
    Object.assign(sheet.rowInfo(number - 1), { hidden: hidden === true, outlineLevel, ...(height ? { height } : {}) });
  });
  const columns = (worksheet.columns as Partial<Column>[] | null) ?? [];
  columns.forEach(({ hidden, outlineLevel, width, style }, index) => {
    const info = sheet.columnInfo(index);
    Object.assign(info, { hidden: hidden === true, outlineLevel: outlineLevel ?? 0, ...(width ? { width } : {}) });
    if (style) info.source = style;
  });
}

function cellOf(sheet: SheetModel, cell: FileCell, formats: FormatCache): Cell {
  const format = formats.get(cell.style);
  if (cell.type === ExcelJS.ValueType.Merge) return { value: null, format };
  const raw = cell.value as unknown;
  const runs = part(raw, "richText") as readonly object[] | undefined;
  const link = part(raw, "hyperlink") as string | undefined;
  return {
    value: scalarOf(cell.type === ExcelJS.ValueType.Formula ? cell.result : raw, sheet),
    ...(cell.type === ExcelJS.ValueType.Formula ? { formula: `=${cell.formula}` } : {}),
    ...(runs ? { runs } : {}),
    ...(link === undefined ? {} : { hyperlink: link }),
    format,
  };
}

const part = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;

function scalarOf(raw: unknown, sheet: SheetModel): ScalarValue {
  if (raw === null || raw === undefined) return null;
  if (typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean") return raw;
  if (raw instanceof Date) return toSerial(raw) - (sheet.workbook.dateSystem === 1904 ? 1462 : 0);
  const error = part(raw, "error");
  if (typeof error === "string") return { error };
  const runs = part(raw, "richText");
  if (Array.isArray(runs)) return (runs as { text?: string }[]).map(({ text }) => text ?? "").join("");
  return scalarOf(part(raw, "text"), sheet);
}

function readTables(sheet: SheetModel, { tables }: WorksheetInternals): void {
  for (const entry of Object.values(tables)) {
    const table = entry.table ?? entry.model;
    const rect = table ? parseA1(table.tableRef ?? table.ref ?? "") : null;
    if (!table || !rect) continue;
    sheet.tables.push({
      id: uniqueId(),
      name: table.name,
      rect,
      showHeaders: table.headerRow ?? true,
      showTotals: table.totalsRow ?? false,
      style: table.style?.theme ?? "",
      showBandedRows: table.style?.showRowStripes ?? false,
      showFilterButton: true,
      source: table,
    });
  }
}

function readProtection(sheet: SheetModel, { sheetProtection }: WorksheetInternals): void {
  if (!sheetProtection) return;
  sheet.protection.isProtected = true;
  const allowed = Object.entries(sheetProtection).filter(([, value]) => value === true || value === false);
  sheet.protection.options = Object.fromEntries(
    allowed.map(([name, value]) => [`allow${name.charAt(0).toUpperCase()}${name.slice(1)}`, value === true]),
  );
}

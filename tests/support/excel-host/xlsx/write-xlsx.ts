import ExcelJS, { type CellValue, type Worksheet } from "exceljs";
import { formatA1 } from "../model/a1";
import { type Cell, isErrorValue } from "../model/cell";
import { plainValue } from "../model/entry";
import type { SheetModel } from "../model/sheet";
import type { TableModel } from "../model/sheet-parts";
import type { WorkbookModel } from "../model/workbook";
import { writeConditionalFormats } from "./conditional-formats";
import { styleOf } from "./convert-format";
import { writeNames } from "./defined-names";
import { addCustomParts } from "./package-parts";
import type { SheetSource, WorksheetInternals } from "./read-xlsx";

/** The workbook as the bytes of an .xlsx file, as it stands now. */
export async function writeXlsx(workbook: WorkbookModel): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.properties.date1904 = workbook.dateSystem === 1904;
  for (const sheet of workbook.sheets) writeSheet(file.addWorksheet(sheet.name, optionsOf(sheet)), sheet);
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  return addCustomParts(writeNames(bytes, workbook), workbook.customXmlParts);
}

function optionsOf(sheet: SheetModel): Partial<ExcelJS.AddWorksheetOptions> {
  const source = sheet.source as SheetSource | undefined;
  const { rows, columns } = sheet.frozen;
  const frozen = rows > 0 || columns > 0;
  const pane = frozen ? ({ state: "frozen", ySplit: rows, xSplit: columns } as const) : ({ state: "normal" } as const);
  return {
    state: sheet.visibility === "Visible" ? "visible" : sheet.visibility === "Hidden" ? "hidden" : "veryHidden",
    views: [{ showGridLines: sheet.showGridlines, ...pane }],
    ...(source ? { pageSetup: source.pageSetup, headerFooter: source.headerFooter } : {}),
    properties: { ...source?.properties, ...tabColor(sheet.tabColor) },
  };
}

const tabColor = (color: string): Partial<ExcelJS.WorksheetProperties> =>
  color === "" ? {} : { tabColor: { argb: `FF${color.slice(1)}` } };

function writeSheet(worksheet: Worksheet, sheet: SheetModel): void {
  const internals = worksheet as unknown as WorksheetInternals;
  for (const table of sheet.tables) addTable(worksheet, sheet, table);
  for (const [index, { width, hidden, outlineLevel }] of sheet.columns) {
    const column = worksheet.getColumn(index + 1);
    Object.assign(column, { hidden, outlineLevel, ...(width === undefined ? {} : { width }) });
  }
  for (const { row, column, cell } of sheet.cells.all()) {
    const target = worksheet.getCell(row + 1, column + 1);
    target.value = valueOf(cell);
    target.style = styleOf(cell.format);
  }
  for (const [index, { height, hidden, filtered, outlineLevel }] of sheet.rows) {
    const row = worksheet.getRow(index + 1);
    Object.assign(row, { hidden: hidden || filtered, outlineLevel, ...(height === undefined ? {} : { height }) });
  }
  for (const merge of sheet.merges) worksheet.mergeCellsWithoutStyle(formatA1(merge));
  if (sheet.filter) worksheet.autoFilter = formatA1(sheet.filter.rect);
  if (sheet.protection.isProtected) internals.sheetProtection = protectionOf(sheet);
  internals.conditionalFormattings = writeConditionalFormats(sheet.conditionalFormats);
  internals.dataValidations.model = (sheet.source as SheetSource | undefined)?.dataValidations ?? {};
}

function protectionOf({ protection }: SheetModel): Record<string, unknown> {
  const record: Record<string, unknown> = { sheet: true };
  for (const [name, value] of Object.entries(protection.options)) {
    const plain = name.replace(/^allow/, "");
    record[plain.charAt(0).toLowerCase() + plain.slice(1)] = value;
  }
  return record;
}

function valueOf(cell: Cell): CellValue {
  const { value, formula, runs, hyperlink } = cell;
  const plain = isErrorValue(value) ? ({ error: value.error } as CellValue) : value;
  if (formula !== undefined) return { formula: formula.slice(1), result: plain } as CellValue;
  if (runs) return { richText: [...runs] } as unknown as CellValue;
  return hyperlink === undefined ? plain : { text: String(plainValue(value)), hyperlink };
}

/** exceljs fills the cells of a table it adds; the sheet's own cells are written over them afterwards. */
function addTable(
  worksheet: Worksheet,
  sheet: SheetModel,
  { name, rect, showHeaders, showTotals, style }: TableModel,
): void {
  const columns = Array.from({ length: rect.right - rect.left + 1 }, (_, index) => ({
    name: String(plainValue(sheet.cell(rect.top, rect.left + index).value)) || `Column${index + 1}`,
  }));
  const bodyRows = rect.bottom - rect.top + 1 - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0);
  worksheet.addTable({
    name,
    ref: formatA1({ ...rect, bottom: rect.top, right: rect.left }),
    headerRow: showHeaders,
    totalsRow: showTotals,
    style: { theme: style as NonNullable<ExcelJS.TableStyleProperties["theme"]>, showRowStripes: true },
    columns,
    rows: Array.from({ length: Math.max(bodyRows, 1) }, () => columns.map(() => null)),
  });
}

import type { CellRange, SheetFilter, SheetSnapshot } from "../../../engine/index";
import { CellGrid } from "../../../engine/index";
import type { OpcPackage } from "../package/opc-package";
import type { ReadBudget } from "../read-budget";
import { WorkbookFileError } from "../workbook-file-error";
import type { XmlScanner } from "../xml/xml-scanner";
import { readBoolean } from "../xml/xsd-values";
import { readAutoFilter } from "./auto-filter";
import type { SheetColumns } from "./sheet-columns";
import { readSheetColumns } from "./sheet-columns";
import { readRange } from "./sheet-range";
import type { SheetRows } from "./sheet-rows";
import { readSheetRows } from "./sheet-rows";
import type { TablePart } from "./table-part";
import { readTablePart } from "./table-part";
import type { WorkbookContext } from "./workbook-context";

/** What a worksheet part itself says; its tables are parts of their own. */
interface WorksheetPart {
  rows: SheetRows;
  columns: SheetColumns;
  readonly merges: CellRange[];
  filter: SheetFilter | null;
  isProtected: boolean;
  readonly tableIds: string[];
}

/** Reads a worksheet part and its tables (ECMA-376 part 1, 18.3.1.99). */
export function readWorksheet(
  opc: OpcPackage,
  part: string,
  context: WorkbookContext,
): Omit<SheetSnapshot, "name" | "visibility"> {
  const { rows, columns, merges, filter, isProtected, tableIds } = opc.xml(part, (xml) =>
    readWorksheetPart(xml, context),
  );
  const tables = readTables(opc, part, tableIds);
  return {
    ...rows,
    ...columns,
    merges,
    filter: [filter, ...tables.map((table) => table.filter)].find((candidate) => candidate?.active) ?? filter,
    tables: tables.map(({ table }) => table),
    isProtected,
  };
}

function readWorksheetPart(xml: XmlScanner, context: WorkbookContext): WorksheetPart {
  const sheet: WorksheetPart = {
    rows: { cells: new CellGrid(), hiddenRows: new Set(), rowOutline: new Map() },
    columns: { hiddenColumns: new Set(), columnOutline: new Map() },
    merges: [],
    filter: null,
    isProtected: false,
    tableIds: [],
  };
  let rowsHiddenByDefault = false;
  xml.eachChild((name) => {
    switch (name) {
      case "sheetFormatPr":
        rowsHiddenByDefault = readBoolean(xml.attribute("zeroHeight"));
        break;
      case "cols":
        sheet.columns = readSheetColumns(xml, context.budget);
        break;
      case "sheetData":
        sheet.rows = readSheetRows(xml, context, rowsHiddenByDefault);
        break;
      case "sheetProtection":
        sheet.isProtected = readBoolean(xml.attribute("sheet"));
        break;
      case "autoFilter":
        sheet.filter = readAutoFilter(xml);
        break;
      case "mergeCells":
        xml.eachChild((child) => {
          if (child === "mergeCell") sheet.merges.push(readMergedArea(xml, context.budget));
        });
        break;
      case "tableParts":
        xml.eachChild((child) => {
          if (child === "tablePart") sheet.tableIds.push(xml.prefixedAttribute("id") ?? "");
        });
        break;
    }
  });
  return sheet;
}

/** Counts the rows of the area, for whoever looks cells up in it must. */
function readMergedArea(xml: XmlScanner, budget: ReadBudget): CellRange {
  const area = readRange(xml.attribute("ref"));
  budget.spend(area.bottom - area.top);
  return area;
}

function readTables(opc: OpcPackage, sheetPart: string, ids: readonly string[]): TablePart[] {
  if (ids.length === 0) return [];
  const targets = new Map(opc.relationships(sheetPart).map(({ id, target }) => [id, target]));
  return ids.map((id) => {
    const target = targets.get(id);
    if (target === undefined) throw new WorkbookFileError("damaged", `${sheetPart}: no table ${id}`);
    return opc.xml(target, readTablePart);
  });
}

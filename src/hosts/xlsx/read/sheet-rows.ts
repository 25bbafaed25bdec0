import type { CellGrid } from "../../../engine/index";
import type { ReadBudget } from "../read-budget";
import type { XmlScanner } from "../xml/xml-scanner";
import { readBoolean, readInteger } from "../xml/xsd-values";
import { readRowNumber } from "./cell-reference";
import { RowReader } from "./row-reader";
import type { WorkbookContext } from "./workbook-context";

export interface SheetRows {
  readonly cells: CellGrid;
  readonly hiddenRows: Set<number>;
  readonly rowOutline: Map<number, number>;
}

/**
 * Reads the current `<sheetData>` (ECMA-376 part 1, 18.3.1.80). `hiddenByDefault`: rows the file does not list are
 * hidden; only those above the last listed row are of interest.
 */
export function readSheetRows(xml: XmlScanner, context: WorkbookContext, hiddenByDefault: boolean): SheetRows {
  const reader = new RowReader(context);
  const rows: SheetRows = { cells: reader.cells, hiddenRows: new Set(), rowOutline: new Map() };
  let following = 0;
  xml.eachChild((name) => {
    if (name !== "row") return;
    const row = readRowNumber(xml.attribute("r"), following);
    if (hiddenByDefault) hideRows(following, row, rows, context.budget);
    following = row + 1;
    readRowProperties(xml, row, rows);
    reader.read(xml, row);
  });
  return rows;
}

function hideRows(from: number, to: number, rows: SheetRows, budget: ReadBudget): void {
  budget.spend(to - from);
  for (let row = from; row < to; row++) rows.hiddenRows.add(row);
}

function readRowProperties(xml: XmlScanner, row: number, rows: SheetRows): void {
  const height = xml.attribute("ht");
  if (readBoolean(xml.attribute("hidden")) || Number(height ?? 1) === 0) rows.hiddenRows.add(row);
  const level = readInteger(xml.attribute("outlineLevel"), 0);
  if (level > 0) rows.rowOutline.set(row, level);
}

import { MAX_COLUMNS } from "../limits";
import type { ReadBudget } from "../read-budget";
import { WorkbookFileError } from "../workbook-file-error";
import type { XmlScanner } from "../xml/xml-scanner";
import { readBoolean, readInteger } from "../xml/xsd-values";

export interface SheetColumns {
  readonly hiddenColumns: Set<number>;
  readonly columnOutline: Map<number, number>;
}

/** Reads the current `<cols>`, whose `<col>` elements are spans of columns (ECMA-376 part 1, 18.3.1.13). */
export function readSheetColumns(xml: XmlScanner, budget: ReadBudget): SheetColumns {
  const columns: SheetColumns = { hiddenColumns: new Set(), columnOutline: new Map() };
  xml.eachChild((name) => {
    if (name !== "col") return;
    const first = readInteger(xml.attribute("min"), 0) - 1;
    const last = readInteger(xml.attribute("max"), 0) - 1;
    if (first < 0 || last < first || last >= MAX_COLUMNS) {
      throw new WorkbookFileError("damaged", `columns ${first + 1} to ${last + 1}`);
    }
    const hidden = readBoolean(xml.attribute("hidden")) || Number(xml.attribute("width") ?? 1) === 0;
    const level = readInteger(xml.attribute("outlineLevel"), 0);
    if (!hidden && level === 0) return;
    budget.spend(last - first + 1);
    for (let column = first; column <= last; column++) {
      if (hidden) columns.hiddenColumns.add(column);
      if (level > 0) columns.columnOutline.set(column, level);
    }
  });
  return columns;
}

import type { CellAddress, CellContent } from "../../../engine/index";
import { parseRange } from "../../../engine/index";
import type { XmlElement } from "../xml/xml-element";
import { decodeEntities } from "../xml/xml-entities";
import { decodeXString, readInteger } from "../xml/xsd-values";
import type { WorkbookEdit } from "./workbook-edit";

/**
 * Finds the column of an Excel table whose heading a cell is: the table holds the heading a second time, and Excel takes the file for damaged
 * where the two differ (ECMA-376 part 1, 18.5.1.3). Null for any other cell.
 */
export type HeadedColumns = (address: CellAddress) => TableColumn | null;

export function headedColumns(edit: WorkbookEdit, sheetPart: string): HeadedColumns {
  const tables = edit.package
    .relationships(sheetPart)
    .all()
    .filter(({ type }) => type === "table")
    .map(({ target }) => edit.package.xml(target).root)
    .filter((table) => readInteger(table.attribute("headerRowCount"), 1) > 0)
    .map((table) => ({ table, range: parseRange(table.attribute("ref") ?? "") }));
  return ({ row, column }) => {
    for (const { table, range } of tables) {
      if (row !== range?.top || column < range.left || column > range.right) continue;
      const columns = table.element("tableColumns")?.elements("tableColumn") ?? [];
      const element = columns[column - range.left];
      if (element) return { table, columns, element };
    }
    return null;
  };
}

export interface TableColumn {
  readonly table: XmlElement;
  readonly columns: readonly XmlElement[];
  readonly element: XmlElement;
}

/** A heading must be a text, unlike the others, and nobody may call the column by its old name. */
export function canBeRenamed(edit: WorkbookEdit, { columns, element }: TableColumn, content: CellContent): boolean {
  if (content.kind !== "text") return false;
  const others = columns.filter((one) => one !== element).map(nameOf);
  if (others.some((name) => name.toLowerCase() === content.text.toLowerCase())) return false;
  // Formulas write an apostrophe before what means something to them.
  const call = `${nameOf(element).replace(/['#[\]]/gu, "'$&")}]`.toLowerCase();
  const worksheets = edit.sheets().filter(({ type }) => type === "worksheet");
  const roots = [edit.root, ...worksheets.map(({ part }) => edit.package.xml(part).root)];
  return !roots.map(String).some((xml) => (decodeEntities(xml) ?? xml).toLowerCase().includes(call));
}

export function rename({ element }: TableColumn, heading: string): void {
  element.setAttribute("name", heading.replace(/\r\n?|\n/gu, "_x000a_"));
}

function nameOf(column: XmlElement): string {
  return decodeXString(column.attribute("name") ?? "");
}

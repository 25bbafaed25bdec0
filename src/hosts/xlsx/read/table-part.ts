import type { SheetFilter, TableSnapshot } from "../../../engine/index";
import type { XmlScanner } from "../xml/xml-scanner";
import { decodeXString, readInteger } from "../xml/xsd-values";
import { readAutoFilter } from "./auto-filter";
import { readRange } from "./sheet-range";

export interface TablePart {
  readonly table: TableSnapshot;
  readonly filter: SheetFilter | null;
}

/** Reads a table part (ECMA-376 part 1, 18.5.1.2). */
export function readTablePart(xml: XmlScanner): TablePart {
  const table = {
    name: decodeXString(xml.attribute("displayName") ?? xml.attribute("name") ?? ""),
    range: readRange(xml.attribute("ref")),
    headerRowCount: readInteger(xml.attribute("headerRowCount"), 1),
    totalsRowCount: readInteger(xml.attribute("totalsRowCount"), 0),
  };
  const columns: string[] = [];
  let filter: SheetFilter | null = null;
  xml.eachChild((name) => {
    if (name === "autoFilter") filter = readAutoFilter(xml);
    if (name !== "tableColumns") return;
    xml.eachChild((column) => {
      if (column === "tableColumn") columns.push(decodeXString(xml.attribute("name") ?? ""));
    });
  });
  return { table: { ...table, columns }, filter };
}

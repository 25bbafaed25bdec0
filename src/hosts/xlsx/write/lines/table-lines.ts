import type { CellRange } from "../../../../engine/index";
import { parseRange } from "../../../../engine/index";
import type { XmlElement } from "../../xml/xml-element";
import { decodeXString, readInteger } from "../../xml/xsd-values";
import { moveAutoFilter, moveSortState } from "./filters";
import type { LineShift } from "./line-shift";
import { movedRef } from "./line-shift";
import { moveAttribute } from "./listed-places";

/** A heading that a table must have in the column that came. */
export interface TableHeading {
  readonly row: number;
  readonly text: string;
}

/**
 * Moves an Excel table (ECMA-376 part 1, 18.5.1.2) on the sheet whose lines move. A column that comes into it is called by `heading`, or a name
 * like it where another column has it; gives the heading that must then stand in the sheet.
 */
export function moveTable(table: XmlElement, shift: LineShift, heading: string): TableHeading | null {
  const before = parseRange(table.attribute("ref") ?? "");
  moveAttribute(table, "ref", (ref) => movedRef(ref, shift) ?? ref);
  const filter = table.element("autoFilter");
  if (filter) moveAutoFilter(filter, shift, table);
  const sort = table.element("sortState");
  if (sort) moveSortState(sort, shift, table);
  return before && comesInto(before, shift) ? addColumn(table, before, shift.at, heading) : null;
}

function comesInto({ left, right }: CellRange, { lines, at }: LineShift): boolean {
  return lines === "columns" && left < at && at <= right;
}

function addColumn(table: XmlElement, { top, left }: CellRange, at: number, heading: string): TableHeading | null {
  const list = table.element("tableColumns");
  const columns = list?.elements("tableColumn") ?? [];
  const next = columns[at - left];
  if (!list || !next) return null;
  const text = freeName(columns, heading);
  const id = Math.max(...columns.map((one) => readInteger(one.attribute("id"), 0))) + 1;
  list.insertBefore(next, list.make("tableColumn", { id, name: text.replace(/\r\n?|\n/gu, "_x000a_") }));
  list.setAttribute("count", columns.length + 1);
  return readInteger(table.attribute("headerRowCount"), 1) === 0 ? null : { row: top, text };
}

/** Columns of a table differ in more than upper and lower case. */
function freeName(columns: readonly XmlElement[], wanted: string): string {
  const taken = new Set(columns.map((one) => decodeXString(one.attribute("name") ?? "").toLowerCase()));
  const name = wanted === "" ? "Cột" : wanted;
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = name + String(number);
  return free;
}

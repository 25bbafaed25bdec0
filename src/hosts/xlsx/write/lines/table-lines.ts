import type { CellRange } from "../../../../engine/index";
import { parseRange } from "../../../../engine/index";
import type { XmlElement } from "../../xml/xml-element";
import { decodeXString, readInteger } from "../../xml/xsd-values";
import { moveAutoFilter, moveSortState } from "./filters";
import type { LineShift } from "./line-shift";
import { movedRef } from "./line-shift";
import { moveAttribute } from "./listed-places";
import type { Heading } from "./sheet-data-mover";

/**
 * What a column that comes into an Excel table is called, and in which row its heading must stand, as Excel takes the file for damaged where
 * the two differ: by `wanted`, or a name like it where another column has it. Null where none comes into it, or it shows no headings.
 */
export function tableHeading(table: XmlElement, shift: LineShift, wanted: string): Heading | null {
  const range = parseRange(table.attribute("ref") ?? "");
  const hasHeader = readInteger(table.attribute("headerRowCount"), 1) > 0;
  if (!range || !hasHeader || !comesInto(range, shift)) return null;
  return { row: range.top, text: freeName(columnsOf(table), wanted) };
}

/** A column would come into a table that is filled by a query or from XML, whose columns another part lists a second time. */
export function cutsIntoFedTable(table: XmlElement, shift: LineShift): boolean {
  const range = parseRange(table.attribute("ref") ?? "");
  const isFed = (table.attribute("tableType") ?? "worksheet") !== "worksheet";
  return isFed && range !== null && comesInto(range, shift);
}

/** Moves an Excel table (ECMA-376 part 1, 18.5.1.2) on the sheet whose lines move. */
export function moveTable(table: XmlElement, shift: LineShift, heading: string): void {
  const before = parseRange(table.attribute("ref") ?? "");
  moveAttribute(table, "ref", (ref) => movedRef(ref, shift) ?? ref);
  const filter = table.element("autoFilter");
  if (filter) moveAutoFilter(filter, shift, table);
  const sort = table.element("sortState");
  if (sort) moveSortState(sort, shift, table);
  if (before && comesInto(before, shift)) addColumn(table, shift.at - before.left, heading);
}

function comesInto({ left, right }: CellRange, { lines, at }: LineShift): boolean {
  return lines === "columns" && left < at && at <= right;
}

function columnsOf(table: XmlElement): XmlElement[] {
  return table.element("tableColumns")?.elements("tableColumn") ?? [];
}

function addColumn(table: XmlElement, place: number, heading: string): void {
  const list = table.element("tableColumns");
  const columns = columnsOf(table);
  const next = columns[place];
  if (!list || !next) return;
  const name = freeName(columns, heading).replace(/\r\n?|\n/gu, "_x000a_");
  const id = Math.max(...columns.map((one) => readInteger(one.attribute("id"), 0))) + 1;
  list.insertBefore(next, list.make("tableColumn", { id, name }));
  list.setAttribute("count", columns.length + 1);
}

/** Columns of a table differ in more than upper and lower case. */
function freeName(columns: readonly XmlElement[], wanted: string): string {
  const taken = new Set(columns.map((one) => decodeXString(one.attribute("name") ?? "").toLowerCase()));
  const name = wanted === "" ? "Cột" : wanted;
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = name + String(number);
  return free;
}

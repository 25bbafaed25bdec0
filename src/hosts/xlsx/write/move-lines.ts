import { parseRange } from "../../../engine/index";
import type { LineChange, LineStep } from "../../steps/steps";
import type { HostErrorCode } from "../../workbook-host";
import type { XmlElement } from "../xml/xml-element";
import { utf8Of } from "../xml/xml-bytes";
import { decodeXml } from "../xml/xml-encoding";
import { arrayAreas } from "./array-cells";
import { moveDefinedNames } from "./lines/defined-names";
import { cutsInto, cutsInTwo, type LineShift } from "./lines/line-shift";
import { moveLinkedPart } from "./lines/linked-part-movers";
import { linkedParts, type LinkedPart } from "./lines/linked-parts";
import { movePartFormulas } from "./lines/part-formulas";
import type { MovedSheet } from "./lines/shift-formula";
import type { Heading } from "./lines/sheet-data-mover";
import { cutsIntoFedTable, moveTable, tableHeading } from "./lines/table-lines";
import { moveVmlShapes } from "./lines/vml-shapes";
import { moveBesideCells, moveFarFormulas, moveHomeCells } from "./lines/worksheet-lines";
import { dropCalculationChain, recalculateOnLoad } from "./recalculation";
import type { WorkbookEdit } from "./workbook-edit";

/** Changes of lines in a file: undo goes back to the file as it was, and needs no others. */
type FileLineChange = Extract<LineChange, { type: "insertRows" | "deleteRows" | "insertColumn" }>;

/**
 * Rows or a column come or go, and with them everything in the package that says where something stands. Cached values stay; where a
 * formula may now give something else, everything is calculated anew when the file is opened.
 */
export function moveLines(edit: WorkbookEdit, { located }: LineStep): HostErrorCode | null {
  const change = inFiles(located);
  const sheets = edit.sheets();
  const moved = { name: change.sheet, shift: shiftOf(change), sheets: sheets.map(({ name }) => name) };
  const home = edit.sheetRoot(change.sheet);
  const parts = linkedParts(edit);
  const code = refusalOf(edit, home, parts, moved);
  if (code !== null) return code;
  const header = change.type === "insertColumn" ? change.header : "";
  const formulas = moveHomeCells(home, moved, headingsOf(edit, change, parts, moved.shift));
  if (!formulas) return "unknown";
  let isStale = formulas.isStale;
  for (const { name, part, type } of sheets) {
    if (type !== "worksheet") continue;
    const { root } = edit.package.xml(part);
    if (name !== change.sheet && moveFarFormulas(root, moved).isStale) isStale = true;
    moveBesideCells(root, moved, name === change.sheet);
  }
  if (moveDefinedNames(edit.root, moved)) isStale = true;
  for (const linked of parts) {
    const isHome = linked.sheet?.name === change.sheet;
    if (linked.type === "table") {
      const { root } = edit.package.xml(linked.part);
      if (isHome) moveTable(root, moved.shift, header);
      // Formulas name its rows by its name.
      isStale ||= isHome;
      movePartFormulas(root, moved, isHome);
    } else if (linked.type === "vmlDrawing") {
      if (isHome) moveVmlDrawing(edit, linked.part, moved);
    } else {
      const move = moveLinkedPart(linked.type);
      if (move) move(edit.package.xml(linked.part).root, moved, isHome);
    }
  }
  if (formulas.hasFormulas) dropCalculationChain(edit);
  if (isStale) recalculateOnLoad(edit);
  return null;
}

function inFiles(change: LineChange): FileLineChange {
  switch (change.type) {
    case "insertRows":
    case "deleteRows":
    case "insertColumn":
      return change;
    default:
      throw new RangeError(`${change.type} is a step of Excel's journal`);
  }
}

function shiftOf(change: FileLineChange): LineShift {
  if (change.type === "insertColumn") return { lines: "columns", at: change.column, by: 1 };
  return { lines: "rows", at: change.row, by: change.type === "deleteRows" ? -change.count : change.count };
}

/** Neither array formulas nor pivot tables can be cut, nor tables that are filled from elsewhere. */
function refusalOf(
  edit: WorkbookEdit,
  home: XmlElement,
  parts: readonly LinkedPart[],
  { name, shift }: MovedSheet,
): HostErrorCode | null {
  const data = home.element("sheetData");
  if (data && arrayAreas(data.toString()).some((area) => cutsInTwo(area, shift))) return "array";
  const own = (wanted: string) => parts.filter(({ type, sheet }) => type === wanted && sheet?.name === name);
  if (own("table").some(({ part }) => cutsIntoFedTable(edit.package.xml(part).root, shift))) return "tablePart";
  const pivots = own("pivotTable");
  const places = pivots.map(({ part }) => edit.package.xml(part).root.element("location")?.attribute("ref"));
  const areas = places.flatMap((ref) => parseRange(ref ?? "") ?? []);
  return areas.some((area) => cutsInto(area, shift)) ? "pivotTable" : null;
}

function moveVmlDrawing(edit: WorkbookEdit, part: string, moved: MovedSheet): void {
  const before = decodeXml(edit.package.bytes(part));
  const after = before === null ? null : moveVmlShapes(before, moved);
  if (after !== null && after !== before) edit.package.setBytes(part, utf8Of([after]));
}

/** What stands in a column that comes: of two headings in one row that of a table, which must be the name of its column. */
function headingsOf(
  edit: WorkbookEdit,
  change: FileLineChange,
  parts: readonly LinkedPart[],
  shift: LineShift,
): Heading[] {
  if (change.type !== "insertColumn") return [];
  const { headerRow, header, sheet } = change;
  const tables = parts.filter((one) => one.type === "table" && one.sheet?.name === sheet);
  const ofTables = tables.flatMap(({ part }) => tableHeading(edit.package.xml(part).root, shift, header) ?? []);
  return header === "" ? ofTables : [{ row: headerRow, text: header }, ...ofTables];
}

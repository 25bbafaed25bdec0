import { parseRange } from "../../../engine/index";
import type { LineChange, LineStep } from "../../steps/steps";
import type { HostErrorCode } from "../../workbook-host";
import type { XmlElement } from "../xml/xml-element";
import { decodeXml } from "../xml/xml-encoding";
import { arrayAreas } from "./array-cells";
import { setCellContent } from "./cell-xml";
import { moveDefinedNames } from "./lines/defined-names";
import { cutsInto, cutsInTwo, type LineShift } from "./lines/line-shift";
import { moveLinkedPart } from "./lines/linked-part-movers";
import { linkedParts, type LinkedPart } from "./lines/linked-parts";
import { movePartFormulas } from "./lines/part-formulas";
import type { MovedSheet } from "./lines/shift-formula";
import { moveTable, type TableHeading } from "./lines/table-lines";
import { moveVmlShapes } from "./lines/vml-shapes";
import { moveBesideCells, moveFarFormulas, moveHomeCells } from "./lines/worksheet-lines";
import { dropCalculationChain, recalculateOnLoad } from "./recalculation";
import { SheetCells } from "./sheet-cells";
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
  const formulas = moveHomeCells(home, moved);
  if (!formulas) return "unknown";
  let isStale = formulas.isStale;
  for (const { name, part, type } of sheets) {
    if (type !== "worksheet") continue;
    const { root } = edit.package.xml(part);
    if (name !== change.sheet && moveFarFormulas(root, moved).isStale) isStale = true;
    moveBesideCells(root, moved, name === change.sheet);
  }
  if (moveDefinedNames(edit.root, moved)) isStale = true;
  const header = change.type === "insertColumn" ? change.header : "";
  const headings = change.type === "insertColumn" ? [{ row: change.headerRow, text: header }] : [];
  for (const linked of parts) {
    const isHome = linked.sheet?.name === change.sheet;
    if (linked.type === "table") {
      const { root } = edit.package.xml(linked.part);
      const heading = isHome ? moveTable(root, moved.shift, header) : null;
      if (heading) headings.push(heading);
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
  if (change.type === "insertColumn") writeHeadings(home, change.column, headings);
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

/** Neither array formulas nor pivot tables can be cut. */
function refusalOf(
  edit: WorkbookEdit,
  home: XmlElement,
  parts: readonly LinkedPart[],
  { name, shift }: MovedSheet,
): HostErrorCode | null {
  const data = home.element("sheetData");
  if (data && arrayAreas(data).some((area) => cutsInTwo(area, shift))) return "array";
  const pivots = parts.filter(({ type, sheet }) => type === "pivotTable" && sheet?.name === name);
  const places = pivots.map(({ part }) => edit.package.xml(part).root.element("location")?.attribute("ref"));
  const areas = places.flatMap((ref) => parseRange(ref ?? "") ?? []);
  return areas.some((area) => cutsInto(area, shift)) ? "pivotTable" : null;
}

function moveVmlDrawing(edit: WorkbookEdit, part: string, moved: MovedSheet): void {
  const before = decodeXml(edit.package.bytes(part));
  const after = before === null ? null : moveVmlShapes(before, moved);
  if (after !== null && after !== before) edit.package.setBytes(part, new TextEncoder().encode(after));
}

/** The last heading of a row holds: that of a table, which must be the name of its column. */
function writeHeadings(home: XmlElement, column: number, headings: readonly TableHeading[]): void {
  const cells = new SheetCells(home);
  for (const { row, text } of headings) {
    if (text !== "") setCellContent(cells.atOrNew({ row, column }), { kind: "text", text });
  }
}

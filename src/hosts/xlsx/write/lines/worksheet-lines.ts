import { mayNameSheet } from "../../formula-references";
import { XmlElement } from "../../xml/xml-element";
import { SheetCells } from "../sheet-cells";
import { moveAnchors } from "./anchors";
import { moveDataSources } from "./data-sources";
import { FormulaMover } from "./formula-mover";
import { movePartFormulas } from "./part-formulas";
import { type Heading, moveFormulasIn, moveSheetData } from "./sheet-data-mover";
import { moveSheetElements } from "./sheet-elements";
import { moveSheetRules } from "./sheet-rules";
import type { MovedSheet } from "./shift-formula";
import { shiftFormula } from "./shift-formula";

/** Controls and embedded objects of a sheet, which Excel wraps for readers that do not know them. */
const OBJECTS = ["oleObjects", "controls", "AlternateContent"];
/** A formula up to what is no plain text in it. */
const FORMULA = /<(?:[^\s<>/:]+:)?f(?:\s[^<>]*)?>[^<]*(?:<!)?/gu;

/**
 * The rows and cells of the sheet whose lines move, and their formulas; null where cells would fall off the sheet's edge: then nothing
 * changed. `headings` stand in a column that comes.
 */
export function moveHomeCells(sheet: XmlElement, moved: MovedSheet, headings: readonly Heading[]): FormulaMover | null {
  const formulas = new FormulaMover(moved, true);
  const data = sheet.element("sheetData");
  if (!data) return formulas;
  const { text, losesCells, unwritten } = moveSheetData(data.toString(), moved.shift, formulas, headings);
  if (losesCells) return null;
  sheet.replace(data, new XmlElement(text));
  if (unwritten.length > 0) writeHeadings(sheet, moved.shift.at, unwritten);
  return formulas;
}

function writeHeadings(sheet: XmlElement, column: number, headings: readonly Heading[]): void {
  const cells = new SheetCells(sheet);
  for (const { row, text } of headings) {
    const address = { row, column };
    cells.putNew(address, { style: cells.styleAt(address), content: { kind: "text", text } });
  }
  cells.close();
}

/** The formulas in the cells of another sheet. */
export function moveFarFormulas(sheet: XmlElement, moved: MovedSheet): FormulaMover {
  const formulas = new FormulaMover(moved, false);
  const data = sheet.element("sheetData");
  const before = data?.toString() ?? "";
  if (!data || !(before.match(FORMULA) ?? []).some(mayNameSheet)) return formulas;
  const after = moveFormulasIn(before, formulas);
  if (after !== before) sheet.replace(data, new XmlElement(after));
  return formulas;
}

/** What stands in a worksheet beside its cells. */
export function moveBesideCells(sheet: XmlElement, moved: MovedSheet, isHome: boolean): void {
  if (isHome) moveSheetElements(sheet, moved.shift);
  moveSheetRules(sheet, moved, isHome);
  moveLinks(sheet, moved, isHome);
  for (const element of sheet.elements()) {
    if (element.name === "dataConsolidate") moveDataSources(element, moved);
    if (!OBJECTS.includes(element.name)) continue;
    if (isHome) moveAnchors(element, moved.shift);
    movePartFormulas(element, moved, isHome);
  }
}

/** Links into the workbook go on to the cells they led to; where these are gone they stay as they are. */
function moveLinks(sheet: XmlElement, moved: MovedSheet, isHome: boolean): void {
  for (const link of sheet.element("hyperlinks")?.elements("hyperlink") ?? []) {
    const location = link.attribute("location");
    if (location === undefined) continue;
    const after = shiftFormula(location, moved, isHome).text;
    if (after !== location && !after.includes("#REF!")) link.setAttribute("location", after);
  }
}

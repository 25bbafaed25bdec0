import type { PutSheetChange, SheetContent } from "../../../../engine/index";
import { formatMarker, MARKER_NAME } from "../../../../engine/index";
import type { HostErrorCode } from "../../../workbook-host";
import { removeUnused } from "../../package/remove-unused";
import { XmlDocument } from "../../xml/xml-document";
import type { XmlElement } from "../../xml/xml-element";
import { encodeXString } from "../../xml/xml-escape";
import { DefinedNames } from "../defined-names";
import { keepTitles } from "../document-properties";
import { namespacesOf, prefixFor } from "../namespaces";
import { recalculateOnLoad } from "../recalculation";
import { StyleEdit } from "../style-edit";
import type { WorkbookEdit } from "../workbook-edit";
import { ChartPoints } from "./chart-points";
import { sheetDataOf } from "./content-rows";
import { drawCharts } from "./drawing";
import { printElements } from "./print-xml";
import { columnsOf, dimensionOf, dropDownsOf, fittedProperties, mergesOf, viewsOf } from "./sheet-frame";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
/** Excel's limit for the characters of a cell. */
const LONGEST_TEXT = 32_767;
/** What stays of a sheet that is made anew: how it looks in its window, what was drawn on it, and notes. */
const STAYING = ["drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture"];
const STAYING_PARTS = ["drawing", "vmlDrawing", "image", "comments", "threadedComment"];
/** Names that Excel itself gives a sheet; what they tell of it is made anew. */
const BUILTIN = "_xlnm.";

/** Makes a sheet, last in the workbook, or makes one anew in its place: with its part, its number and the colour of its tab. */
export function putSheet(edit: WorkbookEdit, { sheet: name, over, content }: PutSheetChange): HostErrorCode | null {
  if (content.cells.some(({ content: what }) => what.kind === "text" && what.text.length > LONGEST_TEXT))
    return "tooLarge";
  if (over === null) {
    // The same for Excel, which the list of sheets by name cannot tell.
    if (edit.sheets().some((one) => one.name.toLowerCase() === name.toLowerCase())) return "sheetExists";
    keepTitles(edit, () => {
      addSheet(edit, name);
    });
  } else {
    // Formulas elsewhere look at what is written over.
    recalculateOnLoad(edit);
  }
  const { part } = edit.sheet(name);
  const sheet = edit.package.xml(part).root;
  dropParts(edit, part);
  sheet.setContent(...childrenOf(edit, name, sheet, content));
  keepTitles(edit, () => {
    setNames(edit, name, content);
  });
  const calculates = content.cells.some((one) => one.content.kind === "formula" && one.content.cached === null);
  if (calculates) recalculateOnLoad(edit);
  return null;
}

function addSheet(edit: WorkbookEdit, name: string): void {
  const { main, relationships } = namespacesOf(edit);
  const { package: parts, root } = edit;
  const ids = edit.sheets().map(({ element }) => Number(element.attribute("sheetId")));
  const part = edit.freePart("worksheets/sheet", ".xml");
  parts.add(part, XmlDocument.make(`<worksheet xmlns="${main}" xmlns:r="${relationships}"/>`), CONTENT_TYPE);
  const id = parts.relationships(edit.part).add(`${relationships}/worksheet`, part);
  edit.sheetList.append(
    root.make("sheet", {
      name: encodeXString(name),
      sheetId: Math.max(0, ...ids) + 1,
      [`${prefixFor(root, relationships, "r")}id`]: id,
    }),
  );
}

/** Tables, pivots, printer settings and the like go with the cells they were for. */
function dropParts(edit: WorkbookEdit, part: string): void {
  const relations = edit.package.relationships(part);
  const going = relations.all().filter(({ type }) => !STAYING_PARTS.includes(type));
  for (const { id } of going) relations.remove(id);
  const parts = going.filter(({ isExternal }) => !isExternal).map(({ target }) => target);
  removeUnused(edit.package, parts);
}

/** In the order of the schema. */
function childrenOf(edit: WorkbookEdit, name: string, sheet: XmlElement, content: SheetContent): XmlElement[] {
  const styles = StyleEdit.of(edit);
  const positions = content.styles.map((style) => styles.styleOf(style));
  const lists = dropDownsOf(sheet, content.lists);
  const points = new ChartPoints(name, content);
  const { part } = edit.sheet(name);
  return [
    fittedProperties(sheet),
    dimensionOf(sheet, content),
    viewsOf(sheet, content.frozenRows),
    sheet.make("sheetFormatPr", { defaultRowHeight: 15 }),
    ...columnsOf(sheet, content.columnWidths, styles.standardFont()),
    sheetDataOf(sheet, content, positions),
    ...mergesOf(sheet, content),
    ...(lists.length > 0 ? lists : sheet.elements("dataValidations")),
    ...printElements(sheet, content.print),
    ...drawCharts(edit, part, sheet, content.charts, points),
    ...sheet.elements().filter((one) => STAYING.includes(one.name)),
  ];
}

/** Print titles, and the hidden name by which the sheet is known as ours. */
function setNames(edit: WorkbookEdit, sheet: string, { marker, print }: SheetContent): void {
  const names = new DefinedNames(edit);
  const isMarker = (name: string) => name.toLowerCase() === MARKER_NAME.toLowerCase();
  names.remove(sheet, (name) => name.startsWith(BUILTIN) || isMarker(name));
  if (print.titleRows) {
    const [first, last] = print.titleRows;
    const rows = `'${sheet.replaceAll("'", "''")}'!$${first + 1}:$${last + 1}`;
    names.set(`${BUILTIN}Print_Titles`, sheet, rows, false);
  }
  if (marker) names.set(MARKER_NAME, sheet, formatMarker(marker), true);
}

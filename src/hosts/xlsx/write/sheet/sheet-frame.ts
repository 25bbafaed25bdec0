import type { DropDown, SheetContent } from "../../../../engine/index";
import { formatAddress, formatRange } from "../../../../engine/index";

import type { XmlElement } from "../../xml/xml-element";
import { escapeText } from "../../xml/xml-escape";
import { storedWidth, type StandardFont } from "./column-width";

/** `<sheetPr>`: what was there (colour of the tab, name in macros), and last, as the schema has it, that the sheet is fitted to the page. */
export function fittedProperties(sheet: XmlElement): XmlElement {
  const properties = sheet.element("sheetPr")?.clone() ?? sheet.make("sheetPr");
  const there = properties.element("pageSetUpPr");
  const setUp = there ?? sheet.make("pageSetUpPr");
  setUp.setAttribute("fitToPage", 1);
  if (!there) properties.append(setUp);
  return properties;
}

/** `<dimension>`: the area in use. */
export function dimensionOf(sheet: XmlElement, { cells }: SheetContent): XmlElement {
  const [bottom, right] = cells.reduce(
    ([row, column], cell) => [Math.max(row, cell.row), Math.max(column, cell.column)],
    [0, 0],
  );
  return sheet.make("dimension", { ref: formatRange({ top: 0, left: 0, bottom, right }) });
}

/** `<sheetViews>`: how the user looked at the sheet stays, but for the rows that are frozen. */
export function viewsOf(sheet: XmlElement, frozenRows: number): XmlElement {
  const views = sheet.element("sheetViews")?.clone() ?? sheet.make("sheetViews");
  const view = views.element("sheetView") ?? sheet.make("sheetView", { workbookViewId: 0 });
  if (views.elements().length === 0) views.append(view);
  view.setAttribute("topLeftCell", null);
  view.setContent(...(frozenRows > 0 ? frozen(sheet, frozenRows) : []));
  return views;
}

function frozen(sheet: XmlElement, rows: number): XmlElement[] {
  const below = formatAddress({ row: rows, column: 0 });
  return [
    sheet.make("pane", { ySplit: rows, topLeftCell: below, activePane: "bottomLeft", state: "frozen" }),
    sheet.make("selection", { pane: "bottomLeft", activeCell: below, sqref: below }),
  ];
}

/** `<cols>`; none where no width is given, as the schema wants at least one column in it. */
export function columnsOf(sheet: XmlElement, widths: readonly number[], font: StandardFont): XmlElement[] {
  if (widths.length === 0) return [];
  const columns = widths.map((width, column) =>
    sheet.make("col", { min: column + 1, max: column + 1, width: storedWidth(width, font), customWidth: 1 }),
  );
  return [sheet.make("cols", {}, ...columns)];
}

export function mergesOf(sheet: XmlElement, { merges }: SheetContent): XmlElement[] {
  if (merges.length === 0) return [];
  const areas = merges.map((area) => sheet.make("mergeCell", { ref: formatRange(area) }));
  return [sheet.make("mergeCells", { count: areas.length }, ...areas)];
}

/** `<dataValidations>`: cells where one picks from a list. */
export function dropDownsOf(sheet: XmlElement, lists: readonly DropDown[]): XmlElement[] {
  if (lists.length === 0) return [];
  const validations = lists.map(({ range, source, strict }) =>
    sheet.make(
      "dataValidation",
      {
        type: "list",
        allowBlank: 1,
        showInputMessage: 1,
        ...(strict && { showErrorMessage: 1 }),
        sqref: formatRange(range),
      },
      sheet.make("formula1", {}, escapeText(source)),
    ),
  );
  return [sheet.make("dataValidations", { count: validations.length }, ...validations)];
}

import type { PrintSetup } from "../../../engine/index";
import { formatMarker, MARKER_NAME } from "../../../engine/index";
import type { HostSheetContent } from "../../steps/host-change";
import { columnPoints } from "./column-width";
import { rangeAt } from "./rectangles";
import { queueCharts } from "./write-chart";
import { queueImage, slicesOf } from "./write-image";

/** Cells of a sheet that go out in one piece. */
const SLICE = 500;
const POINTS_A_MM = 72 / 25.4;

/** One sheet in pieces that may go out in several requests, in this order. */
export function sheetPieces(
  context: Excel.RequestContext,
  name: string,
  content: HostSheetContent,
  { standing, charts }: { readonly standing: boolean; readonly charts: readonly Excel.Chart[] },
): (() => void)[] {
  const sheetOf = () => context.workbook.worksheets.getItem(name);
  return [
    () => {
      if (standing) clear(sheetOf(), content, charts);
      else context.workbook.worksheets.add(name);
      mark(sheetOf(), content, standing);
    },
    ...slicesOf(content.cells, SLICE).map((cells) => () => {
      queueImage(sheetOf(), { cells, styles: content.styles });
    }),
    () => {
      finish(sheetOf(), content);
    },
  ];
}

/** Empties a sheet of ours; what its new content does not bring along (drop-downs, charts) stays. */
function clear(sheet: Excel.Worksheet, { lists, charts }: HostSheetContent, present: readonly Excel.Chart[]): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear(Excel.ClearApplyTo.all);
  if (lists.length > 0) all.dataValidation.clear();
  if (charts.length > 0) for (const chart of present) chart.delete();
}

/** The hidden name by which the sheet is known as ours: first of all, so that no half-written sheet is taken for a plan. */
function mark(sheet: Excel.Worksheet, { marker }: HostSheetContent, standing: boolean): void {
  if (!marker) return;
  const formula = `=${formatMarker(marker)}`;
  if (standing) sheet.names.getItem(MARKER_NAME).delete();
  sheet.names.add(MARKER_NAME, formula).visible = false;
}

function finish(sheet: Excel.Worksheet, content: HostSheetContent): void {
  for (const merge of content.merges) rangeAt(sheet, merge).merge();
  content.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(width);
  });
  for (const { row, height } of content.rowHeights) {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
  if (content.frozenRows > 0) sheet.freezePanes.freezeRows(content.frozenRows);
  else sheet.freezePanes.unfreeze();
  setUpPrint(sheet.pageLayout, content.print);
  for (const { range, source, strict } of content.lists) {
    const validation = rangeAt(sheet, range).dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: `=${source}` } };
    validation.errorAlert = { showAlert: strict, style: "Stop", title: "", message: "" };
  }
  queueCharts(sheet, content.charts);
}

function setUpPrint(
  layout: Excel.PageLayout,
  { landscape, margins, pagesHigh, titleRows, pageNumbers }: PrintSetup,
): void {
  layout.paperSize = Excel.PaperType.a4;
  layout.orientation = landscape ? "Landscape" : "Portrait";
  layout.topMargin = margins.top * POINTS_A_MM;
  layout.bottomMargin = margins.bottom * POINTS_A_MM;
  layout.leftMargin = margins.left * POINTS_A_MM;
  layout.rightMargin = margins.right * POINTS_A_MM;
  layout.zoom = { horizontalFitToPages: 1, ...(pagesHigh === 1 && { verticalFitToPages: 1 }) };
  if (titleRows) layout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
  const { headersFooters } = layout;
  headersFooters.state = "FirstAndDefault";
  headersFooters.defaultForAllPages.centerHeader = pageNumbers ? "&P" : "";
  headersFooters.firstPage.centerHeader = "";
}

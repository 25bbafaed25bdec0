import type { PrintSetup } from "../../../engine/index";
import { CellGrid, formatMarker, MARKER_NAME } from "../../../engine/index";
import type { HostSheetContent } from "../../steps/host-change";
import type { SheetStep } from "../../steps/steps";
import { clearPieces, type SheetPiece } from "./clear-sheet";
import { columnPoints } from "./column-width";
import type { StandingSheet } from "./facts";
import { rangeAt } from "./rectangles";
import { layoutXml } from "./sheet-layout";
import { isOurs, queueCharts } from "./write-chart";
import { queueImage, slicesOf } from "./write-image";

/** Cells of a sheet that go out in one piece. */
const SLICE = 500;
const CELL_BYTES = 400;
const POINTS_A_MM = 72 / 25.4;

/** What is written in the place of what stands: null for nothing at all. */
export interface SheetWriting {
  readonly content: HostSheetContent | null;
  /** Null for a sheet that is not there yet. */
  readonly standing: StandingSheet | null;
}

/** One sheet in pieces that may go out in several requests, in this order. */
export function sheetPieces(
  context: Excel.RequestContext,
  step: SheetStep,
  { content, standing }: SheetWriting,
): SheetPiece[] {
  const { worksheets, customXmlParts } = context.workbook;
  const sheetOf = () => worksheets.getItem(step.change.sheet);
  const forget = () => {
    for (const part of standing?.layouts ?? []) part.delete();
  };
  if (!content) {
    const cells = standing?.cells ?? new CellGrid();
    return clearPieces(step, sheetOf, cells, () => {
      forget();
      sheetOf().delete();
    });
  }
  const begin = () => {
    if (!standing) worksheets.add(step.change.sheet);
    forget();
    mark(sheetOf(), content, standing);
    if (content.marker) customXmlParts.add(layoutXml(content.marker, content));
  };
  const clear = standing
    ? clearPieces(step, sheetOf, standing.cells, () => {
        empty(sheetOf(), content, standing);
      })
    : [];
  return [
    plain(CELL_BYTES, begin),
    ...clear,
    ...slicesOf(content.cells, SLICE).map((cells) =>
      plain(CELL_BYTES * cells.length, () => {
        queueImage(sheetOf(), { cells, styles: content.styles });
      }),
    ),
    plain(CELL_BYTES, () => {
      finish(sheetOf(), content);
    }),
  ];
}

function plain(weight: number, queue: () => void): SheetPiece {
  return {
    weight,
    queue: () => {
      queue();
      return null;
    },
  };
}

/** Empties a sheet of ours; drop-downs and charts of the user's stay. */
function empty(
  sheet: Excel.Worksheet,
  { lists, otherCharts }: HostSheetContent,
  { image, charts }: StandingSheet,
): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear(Excel.ClearApplyTo.all);
  if (lists.length + image.lists.length > 0) all.dataValidation.clear();
  const ours = charts.filter(isOurs);
  // Where Excel broke off before a chart had its name, that one is ours too.
  const unnamed = charts.filter((chart) => !isOurs(chart) && otherCharts?.includes(chart.name) === false);
  for (const chart of [...ours, ...unnamed.slice(0, Math.max(0, image.charts.length - ours.length))]) chart.delete();
}

/** The hidden name by which the sheet is known as ours: first of all, so that no half-written sheet is taken for a plan. */
function mark(sheet: Excel.Worksheet, { marker }: HostSheetContent, standing: StandingSheet | null): void {
  if (!marker) return;
  const formula = `=${formatMarker(marker)}`;
  if (standing?.image.marker) sheet.names.getItem(MARKER_NAME).formula = formula;
  else sheet.names.add(MARKER_NAME, formula);
  sheet.names.getItem(MARKER_NAME).visible = false;
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

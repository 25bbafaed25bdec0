import type { SheetContentCell } from "../../../engine/index";
import { contentOf, parseMarker, parseRange } from "../../../engine/index";
import type { HostSheetContent } from "../../steps/host-change";
import type { WritableSheet } from "../../steps/writable-sheet";
import { columnCharacters } from "./column-width";
import type { Paced } from "./paced";
import { parseLayoutXml } from "./sheet-layout";
import { askStyles, StyleList } from "./style-image";

const POINTS_A_MM = 72 / 25.4;

/**
 * Asks for all that makes a sheet of ours what it is; after the next sync the answered function gives it as data. What Excel's
 * API does not tell stands in the part it was written with (`sheet-layout.ts`).
 */
export async function askSheetImage(
  paced: Paced,
  sheet: Excel.Worksheet,
  { snapshot, marker }: WritableSheet,
  layoutPart: Excel.CustomXmlPart | undefined,
): Promise<() => HostSheetContent> {
  const { cells } = snapshot;
  const area = { top: 0, left: 0, bottom: Math.max(cells.lastRow, 0), right: Math.max(cells.lastColumn, 0) };
  const styles = await askStyles(paced, sheet, [area]);
  const layout = layoutPart?.getXml();
  const used = sheet.getRangeByIndexes(0, 0, area.bottom + 1, area.right + 1);
  const columns = used.getColumnProperties({ format: { columnWidth: true } });
  const rows = used.getRowProperties({ format: { rowHeight: true } });
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount");
  const { pageLayout } = sheet;
  pageLayout.load("orientation,topMargin,bottomMargin,leftMargin,rightMargin,zoom");
  const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
  const header = pageLayout.headersFooters.defaultForAllPages.load("centerHeader");
  return () => {
    const list = new StyleList();
    const image: SheetContentCell[] = [];
    for (let row = 0; row <= area.bottom; row++) {
      for (let column = 0; column <= area.right; column++) {
        const style = styles.at(row, column);
        if (style) image.push({ row, column, content: contentOf(cells.get(row, column)), style: list.indexOf(style) });
      }
    }
    const mm = (points: number) => points / POINTS_A_MM;
    const written = layout ? parseLayoutXml(layout.value) : null;
    return {
      marker: marker === null ? null : parseMarker(marker),
      cells: image,
      styles: list.styles,
      columnWidths: columns.value.map(({ format }) => columnCharacters(format?.columnWidth ?? 0)),
      rowHeights: rows.value.flatMap(({ format }, row) =>
        format?.rowHeight === undefined ? [] : [{ row, height: format.rowHeight }],
      ),
      merges: snapshot.merges ?? written?.merges ?? [],
      frozenRows: frozen.isNullObject ? 0 : frozen.rowCount,
      print: {
        landscape: pageLayout.orientation === "Landscape",
        margins: {
          top: mm(pageLayout.topMargin),
          bottom: mm(pageLayout.bottomMargin),
          left: mm(pageLayout.leftMargin),
          right: mm(pageLayout.rightMargin),
        },
        pagesHigh: pageLayout.zoom.verticalFitToPages === 1 ? 1 : 0,
        titleRows: titles.isNullObject ? null : parseRows(titles.address),
        pageNumbers: header.centerHeader !== "",
      },
      lists: written?.lists ?? [],
      charts: written?.charts ?? [],
    };
  };
}

/** "Sheet!$5:$6", or the same with columns → the rows, from 0. */
function parseRows(address: string): readonly [number, number] | null {
  const text = address.slice(address.lastIndexOf("!") + 1).replace(/\$/gu, "");
  const range = parseRange(text);
  if (range) return [range.top, range.bottom];
  const [, first, last] = /^(\d+)(?::(\d+))?$/u.exec(text) ?? [];
  return first === undefined ? null : [Number(first) - 1, Number(last ?? first) - 1];
}

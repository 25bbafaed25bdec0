import type { SheetContent, SheetContentCell } from "../../../../engine/index";
import { formatAddress } from "../../../../engine/index";

import type { XmlElement } from "../../xml/xml-element";
import { setCellContent } from "../cell-xml";

type RowsContent = Pick<SheetContent, "cells" | "rowHeights">;

/** `<sheetData>` of a sheet of ours; `styles` gives for each of its styles what `s` is to be. */
export function sheetDataOf(
  sheet: XmlElement,
  { cells, rowHeights }: RowsContent,
  styles: readonly number[],
): XmlElement {
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const byRow = new Map<number, SheetContentCell[]>([...heights.keys()].map((row) => [row, []]));
  for (const cell of cells) {
    const line = byRow.get(cell.row) ?? [];
    line.push(cell);
    byRow.set(cell.row, line);
  }
  const rows = [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) => {
      const height = heights.get(row);
      const size = height === undefined ? {} : { ht: height, customHeight: 1 };
      return sheet.make("row", { r: row + 1, ...size }, ...line.map((cell) => cellOf(sheet, cell, styles)));
    });
  return sheet.make("sheetData", {}, ...rows);
}

function cellOf(
  sheet: XmlElement,
  { row, column, content, style }: SheetContentCell,
  styles: readonly number[],
): XmlElement {
  const cell = sheet.make("c", { r: formatAddress({ row, column }), s: styles[style] ?? 0 });
  if (content.kind !== "empty") setCellContent(cell, content);
  return cell;
}

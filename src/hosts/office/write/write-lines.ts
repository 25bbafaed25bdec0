import { entryOf } from "./entry";
import { rangeAt } from "./rectangles";
import type { LineChange } from "../../steps/steps";
import { queueImage } from "./write-image";

/** Queues rows or a column that come or go. New ones take their look from the row above or the column at the left. */
export function queueLines(context: Excel.RequestContext, change: LineChange): void {
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  switch (change.type) {
    case "insertRows":
      rows(sheet, change).insert(Excel.InsertShiftDirection.down);
      return;
    case "deleteRows":
    case "removeRows":
      rows(sheet, change).delete(Excel.DeleteShiftDirection.up);
      return;
    case "insertColumn": {
      const { column, headerRow, header } = change;
      sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().insert(Excel.InsertShiftDirection.right);
      const heading = sheet.getRangeByIndexes(headerRow, column, 1, 1);
      heading.numberFormat = [["General"]];
      heading.formulas = [[entryOf({ kind: "text", text: header }, "General")]];
      return;
    }
    case "removeColumn":
      sheet.getRangeByIndexes(0, change.column, 1, 1).getEntireColumn().delete(Excel.DeleteShiftDirection.left);
      return;
    case "restoreRows":
      rows(sheet, change).insert(Excel.InsertShiftDirection.down);
      rows(sheet, change).clear(Excel.ClearApplyTo.formats);
      queueImage(sheet, change.image, change.row);
      change.heights.forEach((height, at) => {
        sheet.getRangeByIndexes(change.row + at, 0, 1, 1).format.rowHeight = height;
      });
      for (const merge of change.merges) rangeAt(sheet, merge).merge();
      for (const { sheet: name, row, column, formula } of change.formulas) {
        const cell = context.workbook.worksheets.getItem(name).getRangeByIndexes(row, column, 1, 1);
        cell.formulas = [[`=${formula}`]];
      }
  }
}

function rows(sheet: Excel.Worksheet, { row, count }: { readonly row: number; readonly count: number }): Excel.Range {
  return sheet.getRangeByIndexes(row, 0, count, 1).getEntireRow();
}

import type { FormulaImage } from "../../steps/host-change";
import type { LineStep } from "../../steps/steps";
import { entryOf } from "./entry";
import { rangeAt } from "./rectangles";
import { areSame, loadUsed, usedCells } from "./used-cells";
import { queueRange } from "./write-name";
import { queueImage } from "./write-image";
import type { Surprise, Written } from "./written";

/** Queues rows or a column that come or go. New ones take their look from the row above or the column at the left. */
export function queueLines(context: Excel.RequestContext, step: LineStep): Written | null {
  const { located: change, standing } = step;
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  switch (change.type) {
    case "insertRows":
      rows(sheet, change).insert(Excel.InsertShiftDirection.down);
      return null;
    case "deleteRows":
    case "removeRows": {
      const going = loadUsed(rows(sheet, change));
      rows(sheet, change).delete(Excel.DeleteShiftDirection.up);
      return { surprises: () => surprises(step, change.row, going), untaken: () => [] };
    }
    case "insertColumn": {
      const { column, headerRow, header } = change;
      sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().insert(Excel.InsertShiftDirection.right);
      const heading = sheet.getRangeByIndexes(headerRow, column, 1, 1);
      heading.numberFormat = [["General"]];
      heading.formulas = [[entryOf({ kind: "text", text: header }, "General")]];
      return null;
    }
    case "removeColumn":
      sheet.getRangeByIndexes(0, change.column, 1, 1).getEntireColumn().delete(Excel.DeleteShiftDirection.left);
      return null;
    case "restoreRows":
      if (!standing) rows(sheet, change).insert(Excel.InsertShiftDirection.down);
      rows(sheet, change).clear(Excel.ClearApplyTo.formats);
      queueImage(sheet, change.image, change.row);
      change.heights.forEach((height, at) => {
        sheet.getRangeByIndexes(change.row + at, 0, 1, 1).format.rowHeight = height;
      });
      for (const merge of change.merges) rangeAt(sheet, merge).merge();
      for (const formula of change.formulas) queueFormula(context, formula);
      for (const name of change.names) queueRange(context, change.sheet, name);
      return null;
  }
}

/** In a cell of the format "@" it would become a text. */
function queueFormula(
  context: Excel.RequestContext,
  { sheet, row, column, formula, numberFormat = "General" }: FormulaImage,
): void {
  const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
  if (numberFormat === "@") cell.numberFormat = [["General"]];
  cell.formulas = [[`=${formula}`]];
  if (numberFormat === "@") cell.numberFormat = [["@"]];
}

function rows(sheet: Excel.Worksheet, { row, count }: { readonly row: number; readonly count: number }): Excel.Range {
  return sheet.getRangeByIndexes(row, 0, count, 1).getEntireRow();
}

/** The rows as they were deleted, where that is not what was to be deleted. */
function surprises(step: LineStep, row: number, going: Excel.Range): Surprise[] {
  const found = usedCells(going).map((cell) => ({ ...cell, row: cell.row - row }));
  return areSame(found, step.lost?.cells ?? []) ? [] : [{ step, found }];
}

import { assertAllowed } from "./guards";
import { intersection, type Rect } from "./rect";
import type { SheetModel } from "./sheet";
import { type ConditionalFormatModel, emptyConditionalStyle } from "./sheet-parts";
import { uniqueId } from "./workbook";

/** Adds a conditional format with the first priority, as Excel does. `type` as in `Excel.ConditionalFormatType`. */
export function addConditionalFormat(sheet: SheetModel, rects: readonly Rect[], type: string): ConditionalFormatModel {
  assertAllowed(sheet, "allowFormatCells");
  const format: ConditionalFormatModel = {
    id: uniqueId(),
    type,
    ranges: [...rects],
    stopIfTrue: false,
    formula: "",
    rule: null,
    style: emptyConditionalStyle(),
  };
  sheet.conditionalFormats.unshift(format);
  sheet.workbook.touch();
  return format;
}

export function deleteConditionalFormat(sheet: SheetModel, format: ConditionalFormatModel): void {
  assertAllowed(sheet, "allowFormatCells");
  sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
  sheet.workbook.touch();
}

/** Takes the conditional formats off `rect`; outside it they stay. */
export function clearConditionalFormats(sheet: SheetModel, rect: Rect): void {
  assertAllowed(sheet, "allowFormatCells");
  for (const format of sheet.conditionalFormats) {
    format.ranges = format.ranges.flatMap((range) => subtract(range, rect));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
  sheet.workbook.touch();
}

export const conditionalFormatsIn = (sheet: SheetModel, rects: readonly Rect[]): ConditionalFormatModel[] =>
  sheet.conditionalFormats.filter(({ ranges }) =>
    ranges.some((range) => rects.some((rect) => intersection(range, rect) !== null)),
  );

/** What is left of `whole` without `hole`: up to four rectangles. */
export function subtract(whole: Rect, hole: Rect): Rect[] {
  const cut = intersection(whole, hole);
  if (!cut) return [whole];
  const parts: Rect[] = [
    { ...whole, bottom: cut.top - 1 },
    { ...whole, top: cut.bottom + 1 },
    { ...cut, left: whole.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: whole.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

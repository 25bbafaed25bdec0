import { formatReference, PRINT_AREA } from "../../../engine/index";
import { rangeAt } from "./rectangles";
import type { NameStep } from "../../steps/steps";

/** What Excel's own list of names calls the print area. */
const PRINT_AREA_ITEM = "Print_Area";

/** Queues a name; every name but the print area is a hidden one of ours. */
export function queueName(context: Excel.RequestContext, { change, present, after }: NameStep): void {
  const { sheet: sheetName, name } = change;
  const sheet = context.workbook.worksheets.getItem(sheetName);
  if (name === PRINT_AREA) {
    if (after) sheet.pageLayout.setPrintArea(rangeAt(sheet, after));
    else sheet.names.getItem(PRINT_AREA_ITEM).delete();
    return;
  }
  if (present) sheet.names.getItem(name).delete();
  if (after) sheet.names.add(name, `=${formatReference(sheetName, after)}`).visible = false;
}

import type { CellRange } from "../../../engine/index";
import { formatReference, PRINT_AREA } from "../../../engine/index";
import type { NameStep } from "../../steps/steps";
import { rangeAt } from "./rectangles";

/** What Excel's own list of names calls the print area. */
const PRINT_AREA_ITEM = "Print_Area";

/** Queues a name; every new name but the print area is a hidden one of ours. */
export function queueName(context: Excel.RequestContext, { change, present, after }: NameStep): void {
  const { sheet: sheetName, name } = change;
  const { names } = context.workbook.worksheets.getItem(sheetName);
  if (!after) names.getItem(name === PRINT_AREA ? PRINT_AREA_ITEM : name).delete();
  else if (present || name === PRINT_AREA) queueRange(context, sheetName, { name, after });
  else names.add(name, `=${formatReference(sheetName, after)}`);
  if (after && name !== PRINT_AREA) names.getItem(name).visible = false;
}

/** Makes a name that is there refer to another range. */
export function queueRange(
  context: Excel.RequestContext,
  sheetName: string,
  { name, after }: { readonly name: string; readonly after: CellRange },
): void {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  if (name === PRINT_AREA) sheet.pageLayout.setPrintArea(rangeAt(sheet, after));
  else sheet.names.getItem(name).formula = `=${formatReference(sheetName, after)}`;
}

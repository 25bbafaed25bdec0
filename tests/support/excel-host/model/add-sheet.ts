import { SheetModel } from "./sheet";
import type { WorkbookModel } from "./workbook";

let sheetCount = 0;

/** Adds an empty sheet after the last one. @throws HostError ItemAlreadyExists, InvalidArgument */
export function addSheet(workbook: WorkbookModel, name = freeName(workbook)): SheetModel {
  workbook.assertSheetName(name);
  const number = String(sheetCount++).padStart(4, "0");
  const sheet = new SheetModel(workbook, `{00000000-0001-0000-${number}-000000000000}`, name);
  workbook.sheets.push(sheet);
  workbook.touch();
  workbook.emit({ kind: "added", sheet });
  return sheet;
}

function freeName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (workbook.findSheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

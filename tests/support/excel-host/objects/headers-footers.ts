import { assertWritable } from "../model/guards";
import type { SheetModel } from "../model/sheet";
import { type ClassModel, hostObject, type HostTargets, type Property } from "../protocol/host-object";

/** Headers and footers of printed pages, kept with the page layout. */

function kept(key: string): Property<SheetModel> {
  return {
    get: ({ pageLayout }) => pageLayout[key] ?? "Default",
    set: (sheet, value) => {
      assertWritable(sheet);
      sheet.pageLayout[key] = value;
      sheet.workbook.touch();
    },
  };
}

export const headerFooterGroupModel: ClassModel<SheetModel> = {
  properties: { state: kept("headerState") },
  objects: {
    defaultForAllPages: (sheet) => hostObject("HeaderFooter", { sheet, page: "default" }),
    firstPage: (sheet) => hostObject("HeaderFooter", { sheet, page: "first" }),
  },
};

type Target = HostTargets["HeaderFooter"];

function text(part: string): Property<Target> {
  return {
    get: ({ sheet, page }) => sheet.pageLayout[`${page} ${part}`] ?? "",
    set: ({ sheet, page }, value) => {
      assertWritable(sheet);
      sheet.pageLayout[`${page} ${part}`] = String(value);
      sheet.workbook.touch();
    },
  };
}

export const headerFooterModel: ClassModel<Target> = {
  properties: { centerFooter: text("centerFooter"), centerHeader: text("centerHeader") },
};

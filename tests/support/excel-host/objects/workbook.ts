import { LiveRange } from "../model/live-range";
import type { WorkbookModel } from "../model/workbook";
import { type ClassModel, hostObject, type HostObject } from "../protocol/host-object";
import { areasOfRects, textAt } from "./arguments";
import { HostError } from "../model/host-error";

function selectedRange({ active }: WorkbookModel): HostObject {
  const [rect, more] = active.selection;
  if (!rect || more) throw new HostError("InvalidSelection");
  return hostObject("Range", new LiveRange(active, rect));
}

function activeCell({ active }: WorkbookModel): HostObject {
  const { top, left } = active.selection[0] ?? { top: 0, left: 0 };
  return hostObject("Range", new LiveRange(active, { top, left, bottom: top, right: left }));
}

export const workbookModel: ClassModel<WorkbookModel> = {
  properties: {
    autoSave: { get: () => false },
    isDirty: { get: ({ revision }) => revision > 0 },
    name: { get: ({ name }) => name },
    previouslySaved: { get: () => true },
    readOnly: { get: ({ readOnly }) => readOnly },
  },
  objects: {
    _Runtime: (workbook) => hostObject("Runtime", workbook),
    application: (workbook) => hostObject("Application", workbook),
    customXmlParts: (workbook) => hostObject("CustomXmlPartCollection", workbook),
    names: (workbook) => hostObject("NamedItemCollection", { workbook, sheet: null }),
    properties: (workbook) => hostObject("DocumentProperties", workbook),
    protection: (workbook) => hostObject("WorkbookProtection", workbook),
    settings: (workbook) => hostObject("SettingCollection", workbook),
    tables: (workbook) => hostObject("TableCollection", { workbook, sheet: null }),
    worksheets: (workbook) => hostObject("WorksheetCollection", workbook),
  },
  methods: {
    _GetReferenceCount: ({ references }) => references.size,
    _RemoveAllReferences: ({ references }) => {
      references.clear();
    },
    _RemoveReference: ({ references }, args) => {
      references.delete(textAt(args, 0));
    },
    getActiveCell: activeCell,
    getSelectedRange: selectedRange,
    getSelectedRanges: ({ active }) => hostObject("RangeAreas", areasOfRects(active, active.selection)),
  },
};

export const workbookProtectionModel: ClassModel<WorkbookModel> = {
  properties: { protected: { get: ({ isProtected }) => isProtected } },
};

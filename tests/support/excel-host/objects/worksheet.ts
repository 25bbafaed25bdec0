import { parseAreas } from "../model/a1";
import { assertWritable } from "../model/guards";
import { HostError } from "../model/host-error";
import { LiveRange } from "../model/live-range";
import { LAST_COLUMN, LAST_ROW } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import type { Visibility } from "../model/sheet-parts";
import { renameSheet } from "../model/structure";
import { eventRegistrations } from "../events/registrations";
import { type ClassModel, hostObject, type HostObject, type Property } from "../protocol/host-object";
import { type Arguments, areasOfRects, flagAt, numberAt, rangeOfAddress, rangeOfRect, textAt } from "./arguments";

function assertStructure(sheet: SheetModel): void {
  assertWritable(sheet);
  if (sheet.workbook.isProtected) throw new HostError("AccessDenied", "protected workbook structure");
}

type Setting = "showGridlines" | "showHeadings" | "tabColor" | "standardWidth";

function plainProperty(name: Setting): Property<SheetModel> {
  return {
    get: (sheet) => sheet[name],
    set: (sheet, value) => {
      assertWritable(sheet);
      if (typeof value !== typeof sheet[name]) throw new HostError("InvalidArgument", JSON.stringify(value));
      Object.assign(sheet, { [name]: value });
      sheet.workbook.touch();
    },
  };
}

export const worksheetModel: ClassModel<SheetModel> = {
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (sheet, value) => {
        assertStructure(sheet);
        renameSheet(sheet, String(value));
      },
    },
    position: { get: ({ position }) => position, set: setPosition },
    showGridlines: plainProperty("showGridlines"),
    showHeadings: plainProperty("showHeadings"),
    standardHeight: { get: () => 15 },
    standardWidth: plainProperty("standardWidth"),
    tabColor: plainProperty("tabColor"),
    visibility: { get: ({ visibility }) => visibility, set: setVisibility },
  },
  objects: {
    charts: (sheet) => hostObject("ChartCollection", sheet),
    autoFilter: (sheet) => hostObject("AutoFilter", { sheet, get: () => sheet.filter }),
    freezePanes: (sheet) => hostObject("WorksheetFreezePanes", sheet),
    names: (sheet) => hostObject("NamedItemCollection", { workbook: sheet.workbook, sheet }),
    pageLayout: (sheet) => hostObject("PageLayout", sheet),
    protection: (sheet) => hostObject("WorksheetProtection", sheet),
    tables: (sheet) => hostObject("TableCollection", { workbook: sheet.workbook, sheet }),
  },
  methods: {
    ...eventRegistrations((sheet: SheetModel) => sheet.id),
    _GetSheetById: (sheet, args) => sheetOrThrow(sheet, textAt(args, 0)),
    activate: (sheet) => {
      sheet.workbook.activate(sheet);
    },
    calculate: () => null,
    delete: (sheet) => {
      assertStructure(sheet);
      sheet.workbook.deleteSheet(sheet);
    },
    getCell: (sheet, args) => byIndexes(sheet, [...args, 1, 1]),
    getNext: (sheet, args) => neighbour(sheet, 1, args) ?? missing(),
    getNextOrNullObject: (sheet, args) => neighbour(sheet, 1, args),
    getPrevious: (sheet, args) => neighbour(sheet, -1, args) ?? missing(),
    getPreviousOrNullObject: (sheet, args) => neighbour(sheet, -1, args),
    getRange: getRange,
    getRangeByIndexes: byIndexes,
    getRanges: getRanges,
    getUsedRange: (sheet, args) =>
      used(sheet, args) ?? hostObject("Range", new LiveRange(sheet, { top: 0, left: 0, bottom: 0, right: 0 })),
    getUsedRangeOrNullObject: used,
  },
  id: ({ id }) => id,
};

function getRange(sheet: SheetModel, args: Arguments): HostObject {
  const whole = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
  if (args[0] === undefined || args[0] === null) return hostObject("Range", new LiveRange(sheet, whole));
  return hostObject("Range", rangeOfAddress(sheet, textAt(args, 0)));
}

function getRanges(sheet: SheetModel, args: Arguments): HostObject {
  const rects = parseAreas(textAt(args, 0));
  if (!rects) throw new HostError("InvalidArgument", `address "${textAt(args, 0)}"`);
  return hostObject("RangeAreas", areasOfRects(sheet, rects));
}

function byIndexes(sheet: SheetModel, args: Arguments): HostObject {
  const [top, left] = [numberAt(args, 0), numberAt(args, 1)];
  const rect = { top, left, bottom: top + numberAt(args, 2) - 1, right: left + numberAt(args, 3) - 1 };
  return hostObject("Range", rangeOfRect(sheet, rect));
}

function used(sheet: SheetModel, args: Arguments): HostObject | null {
  const rect = sheet.usedRect(flagAt(args, 0));
  return rect && hostObject("Range", new LiveRange(sheet, rect));
}

function sheetOrThrow({ workbook }: SheetModel, id: string): HostObject {
  const sheet = workbook.findSheet(id);
  return sheet ? hostObject("Worksheet", sheet) : missing();
}

function missing(): never {
  throw new HostError("ItemNotFound");
}

function neighbour(sheet: SheetModel, step: number, args: Arguments): HostObject | null {
  const sheets = flagAt(args, 0)
    ? sheet.workbook.sheets.filter((one) => one === sheet || one.visibility === "Visible")
    : sheet.workbook.sheets;
  const next = sheets[sheets.indexOf(sheet) + step];
  return next ? hostObject("Worksheet", next) : null;
}

function setPosition(sheet: SheetModel, value: unknown): void {
  assertStructure(sheet);
  const { sheets } = sheet.workbook;
  if (typeof value !== "number" || value < 0 || value >= sheets.length) throw new HostError("InvalidArgument");
  sheets.splice(sheet.position, 1);
  sheets.splice(value, 0, sheet);
  sheet.workbook.touch();
}

function setVisibility(sheet: SheetModel, value: unknown): void {
  assertStructure(sheet);
  const after = (["Visible", "Hidden", "VeryHidden"] as const).find((one): one is Visibility => one === value);
  if (after === undefined) throw new HostError("InvalidArgument", `visibility ${String(value)}`);
  const before = sheet.visibility;
  const others = sheet.workbook.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  if (after !== "Visible" && others.length === 0) throw new HostError("InvalidOperation", "the last visible sheet");
  sheet.visibility = after;
  sheet.workbook.touch();
  if (before !== after) sheet.workbook.emit({ kind: "visibilityChanged", sheet, before, after });
}

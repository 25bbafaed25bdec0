import { addSheet } from "../model/add-sheet";
import { HostError } from "../model/host-error";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { eventRegistrations, WORKBOOK_TARGET } from "../events/registrations";
import { type ClassModel, hostObject, type HostObject } from "../protocol/host-object";
import { type Arguments, flagAt, textAt } from "./arguments";

const wrap = (sheet: SheetModel | undefined | null): HostObject | null =>
  sheet ? hostObject("Worksheet", sheet) : null;

function demand(sheet: HostObject | null, what: string): HostObject {
  if (!sheet) throw new HostError("ItemNotFound", what);
  return sheet;
}

const counted = (workbook: WorkbookModel, args: Arguments): SheetModel[] =>
  workbook.sheets.filter(({ visibility }) => !flagAt(args, 0) || visibility === "Visible");

function add(workbook: WorkbookModel, args: Arguments): HostObject {
  if (workbook.readOnly || workbook.isProtected) throw new HostError("AccessDenied", "protected workbook");
  const name = args[0] === undefined || args[0] === null ? undefined : textAt(args, 0);
  return hostObject("Worksheet", addSheet(workbook, name));
}

export const worksheetCollectionModel: ClassModel<WorkbookModel> = {
  items: ({ sheets }) => sheets.map((sheet) => hostObject("Worksheet", sheet)),
  item: (workbook, key) => demand(wrap(workbook.findSheet(String(key))), `sheet "${String(key)}"`),
  methods: {
    ...eventRegistrations<WorkbookModel>(() => WORKBOOK_TARGET),
    add,
    getActiveWorksheet: ({ active }) => hostObject("Worksheet", active),
    getCount: (workbook, args) => counted(workbook, args).length,
    getFirst: (workbook, args) => demand(wrap(counted(workbook, args)[0]), "first sheet"),
    getItemOrNullObject: (workbook, args) => wrap(workbook.findSheet(textAt(args, 0))),
    getLast: (workbook, args) => demand(wrap(counted(workbook, args).at(-1)), "last sheet"),
  },
};

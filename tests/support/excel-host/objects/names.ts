import { parseA1, splitSheet } from "../model/a1";
import { HostError } from "../model/host-error";
import { LiveRange } from "../model/live-range";
import type { NameModel, WorkbookModel } from "../model/workbook";
import { type ClassModel, hostObject, type HostObject, type HostTargets, isHostObject } from "../protocol/host-object";
import { formatWithSheet } from "../model/a1";
import { textAt } from "./arguments";

type Target = HostTargets["NamedItem"];
type Collection = HostTargets["NamedItemCollection"];

/** The range a name stands for; null for names of formulas and constants. */
function rangeOf({ workbook, name }: Target): HostObject | null {
  const { sheet: sheetName, rest } = splitSheet(name.formula.replace(/^=/, ""));
  const sheet = sheetName === null ? name.sheet : workbook.findSheet(sheetName);
  const rect = parseA1(rest.replaceAll("$", ""));
  return sheet && rect ? hostObject("Range", new LiveRange(sheet, rect)) : null;
}

const sheetOf = ({ name }: Target): HostObject | null => (name.sheet ? hostObject("Worksheet", name.sheet) : null);

export const namedItemModel: ClassModel<Target> = {
  properties: {
    comment: { get: ({ name }) => name.comment },
    formula: {
      get: ({ name }) => name.formula,
      set: ({ workbook, name }, value) => {
        name.formula = String(value);
        workbook.touch();
      },
    },
    name: { get: ({ name }) => name.name },
    scope: { get: ({ name }) => (name.sheet ? "Worksheet" : "Workbook") },
    type: { get: (target) => (rangeOf(target) ? "Range" : "String") },
    value: { get: ({ name }) => name.formula.replace(/^=/, "") },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ workbook, name }, value) => {
        name.visible = value === true;
        workbook.touch();
      },
    },
  },
  objects: {
    worksheet: (target) => sheetOf(target) ?? missing(),
    worksheetOrNullObject: sheetOf,
  },
  methods: {
    delete: ({ workbook, name }) => {
      workbook.names.splice(workbook.names.indexOf(name), 1);
      workbook.touch();
    },
    getRange: (target) => rangeOf(target) ?? missing(),
    getRangeOrNullObject: rangeOf,
  },
  id: ({ name }) => name.name,
};

function missing(): never {
  throw new HostError("ItemNotFound");
}

/** Names of the sheet, or of the workbook with those of no sheet. */
const namesOf = ({ workbook, sheet }: Collection): NameModel[] => workbook.names.filter((name) => name.sheet === sheet);

function find(collection: Collection, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const name = namesOf(collection).find((one) => one.name.toLowerCase() === wanted);
  return name ? hostObject("NamedItem", { workbook: collection.workbook, name }) : null;
}

function referenceText(value: unknown): string {
  if (typeof value === "string") return value.startsWith("=") ? value : `="${value}"`;
  if (!isHostObject(value) || !(value.target instanceof LiveRange)) throw new HostError("InvalidArgument", "reference");
  const { sheet, rect } = value.target;
  return `=${formatWithSheet(sheet.name, rect).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

function add(collection: Collection, args: readonly unknown[]): HostObject {
  const { workbook, sheet } = collection;
  if (workbook.readOnly) throw new HostError("AccessDenied", "read-only workbook");
  const name = textAt(args, 0);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new HostError("InvalidArgument", `name "${name}"`);
  if (find(collection, name)) throw new HostError("ItemAlreadyExists", `name "${name}"`);
  const added = { name, formula: referenceText(args[1]), sheet, comment: textAt(args, 2, ""), visible: true };
  workbook.names.push(added);
  workbook.touch();
  return hostObject("NamedItem", { workbook, name: added });
}

export const namedItemCollectionModel: ClassModel<Collection> = {
  items: (collection) =>
    namesOf(collection).map((name): HostObject => {
      const { workbook }: { workbook: WorkbookModel } = collection;
      return hostObject("NamedItem", { workbook, name });
    }),
  item: (collection, key) => find(collection, key) ?? missing(),
  methods: {
    add,
    getCount: (collection) => namesOf(collection).length,
    getItemOrNullObject: (collection, args) => find(collection, args[0]),
  },
};

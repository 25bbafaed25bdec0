import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsIn,
  deleteConditionalFormat,
} from "../model/conditional-formats";
import { HostError } from "../model/host-error";
import { type LiveAreas, LiveRange } from "../model/live-range";
import {
  type ClassModel,
  type ClassName,
  type ConditionalFormatTarget,
  hostObject,
  type HostObject,
  type HostTargets,
} from "../protocol/host-object";
import { areasOfRects, numberAt, rectsOf, textAt } from "./arguments";

type Target = ConditionalFormatTarget;

/** The kinds modelled, and the class that holds what is particular to each. */
const KINDS = {
  Custom: "CustomConditionalFormat",
  CellValue: "CellValueConditionalFormat",
  ContainsText: "TextConditionalFormat",
} as const satisfies Record<string, ClassName>;

/** The object of a kind; null where the format is of another. */
const kind =
  (type: keyof typeof KINDS) =>
  (target: Target): HostObject | null =>
    target.format.type === type ? hostObject(KINDS[type], target) : null;

/** As above, but the wrong kind is an error. @throws HostError InvalidOperation */
const demanded =
  (type: keyof typeof KINDS) =>
  (target: Target): HostObject => {
    const found = kind(type)(target);
    if (!found) throw new HostError("InvalidOperation", `a conditional format of type ${target.format.type}`);
    return found;
  };

export const conditionalFormatModel: ClassModel<Target> = {
  properties: {
    id: { get: ({ format }) => format.id },
    priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: ({ sheet, format }, value) => {
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
        sheet.conditionalFormats.splice(Number(value), 0, format);
        sheet.workbook.touch();
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ sheet, format }, value) => {
        format.stopIfTrue = value === true;
        sheet.workbook.touch();
      },
    },
    type: { get: ({ format }) => format.type },
  },
  objects: {
    cellValue: demanded("CellValue"),
    cellValueOrNullObject: kind("CellValue"),
    custom: demanded("Custom"),
    customOrNullObject: kind("Custom"),
    textComparison: demanded("ContainsText"),
    textComparisonOrNullObject: kind("ContainsText"),
  },
  methods: {
    delete: ({ sheet, format }) => {
      deleteConditionalFormat(sheet, format);
    },
    getRange: (target) => {
      const range = onlyRange(target);
      if (!range) throw new HostError("InvalidOperation", "the conditional format covers several ranges");
      return range;
    },
    getRangeOrNullObject: onlyRange,
    getRanges: ({ sheet, format }) => hostObject("RangeAreas", areasOfRects(sheet, format.ranges)),
  },
  id: ({ format }) => format.id,
};

function onlyRange({ sheet, format }: Target): HostObject | null {
  const [rect, more] = format.ranges;
  return rect && !more ? hostObject("Range", new LiveRange(sheet, rect)) : null;
}

type Collection = HostTargets["ConditionalFormatCollection"];

const formatsOf = (areas: LiveAreas): HostObject[] =>
  conditionalFormatsIn(areas.sheet, rectsOf(areas)).map((format) =>
    hostObject("ConditionalFormat", { sheet: areas.sheet, format }),
  );

const formatById = (areas: LiveAreas, id: unknown): HostObject | null => {
  const format = conditionalFormatsIn(areas.sheet, rectsOf(areas)).find((one) => one.id === id);
  return format ? hostObject("ConditionalFormat", { sheet: areas.sheet, format }) : null;
};

export const conditionalFormatCollectionModel: ClassModel<Collection> = {
  items: formatsOf,
  item: (areas, id) => {
    const found = formatById(areas, id);
    if (!found) throw new HostError("ItemNotFound", `conditional format ${String(id)}`);
    return found;
  },
  methods: {
    add: (areas, args) => {
      const type = textAt(args, 0);
      if (!(type in KINDS)) throw new HostError("NotModelled", `conditional format of type ${type}`);
      const { sheet } = areas;
      return hostObject("ConditionalFormat", { sheet, format: addConditionalFormat(sheet, rectsOf(areas), type) });
    },
    clearAll: (areas) => {
      for (const rect of rectsOf(areas)) clearConditionalFormats(areas.sheet, rect);
    },
    getCount: (areas) => formatsOf(areas).length,
    getItemAt: (areas, args) => {
      const found = formatsOf(areas)[numberAt(args, 0)];
      if (!found) throw new HostError("InvalidArgument", "no such conditional format");
      return found;
    },
    getItemOrNullObject: (areas, args) => formatById(areas, args[0]),
  },
};

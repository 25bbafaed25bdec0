import type { BorderFormat, BorderSide } from "../model/cell";
import { HostError } from "../model/host-error";
import type { ConditionalFormatModel, ConditionalStyle } from "../model/sheet-parts";
import {
  type ClassModel,
  type ConditionalBorderTarget,
  type ConditionalFormatTarget,
  hostObject,
  type HostObject,
  type Property,
} from "../protocol/host-object";

type Target = ConditionalFormatTarget;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A property kept in the style as it was given. */
function styleProperty(name: keyof Omit<ConditionalStyle, "borders">): Property<Target> {
  return {
    get: ({ format }) => format.style[name],
    set: ({ sheet, format }, value) => {
      const style: Record<string, unknown> = format.style as unknown as Record<string, unknown>;
      style[name] = value;
      sheet.workbook.touch();
    },
  };
}

export const conditionalRangeFontModel: ClassModel<Target> = {
  properties: {
    bold: styleProperty("bold"),
    color: styleProperty("fontColor"),
    italic: styleProperty("italic"),
    strikethrough: styleProperty("strikethrough"),
    underline: styleProperty("underline"),
  },
  methods: {
    clear: ({ sheet, format: { style } }) => {
      Object.assign(style, { bold: null, fontColor: null, italic: null, strikethrough: null, underline: null });
      sheet.workbook.touch();
    },
  },
};

export const conditionalRangeFillModel: ClassModel<Target> = {
  properties: { color: styleProperty("fill") },
  methods: {
    clear: ({ sheet, format }) => {
      format.style.fill = null;
      sheet.workbook.touch();
    },
  },
};

export const conditionalRangeFormatModel: ClassModel<Target> = {
  properties: { numberFormat: styleProperty("numberFormat") },
  objects: {
    borders: (target) => hostObject("ConditionalRangeBorderCollection", target),
    fill: (target) => hostObject("ConditionalRangeFill", target),
    font: (target) => hostObject("ConditionalRangeFont", target),
  },
};

const BORDERS = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

const border = (target: Target, side: unknown): HostObject<"ConditionalRangeBorder"> => {
  const found = BORDERS.find((one) => one === side);
  if (found === undefined) throw new HostError("InvalidArgument", `border ${String(side)}`);
  return hostObject("ConditionalRangeBorder", { ...target, side: found });
};

export const conditionalRangeBorderCollectionModel: ClassModel<Target> = {
  properties: { count: { get: () => BORDERS.length } },
  objects: {
    bottom: (target) => border(target, "EdgeBottom"),
    left: (target) => border(target, "EdgeLeft"),
    right: (target) => border(target, "EdgeRight"),
    top: (target) => border(target, "EdgeTop"),
  },
  items: (target) => BORDERS.map((side) => border(target, side)),
  item: border,
};

function borderProperty(name: "style" | "color"): Property<ConditionalBorderTarget> {
  return {
    get: ({ format, side }) => format.style.borders[side as BorderSide]?.[name] ?? null,
    set: ({ sheet, format, side }, value) => {
      const borders = format.style.borders;
      const old: BorderFormat = borders[side as BorderSide] ?? {
        style: "Continuous",
        weight: "Thin",
        color: "#000000",
      };
      borders[side as BorderSide] = { ...old, [name]: String(value) };
      sheet.workbook.touch();
    },
  };
}

export const conditionalRangeBorderModel: ClassModel<ConditionalBorderTarget> = {
  properties: {
    color: borderProperty("color"),
    sideIndex: { get: ({ side }) => side },
    style: borderProperty("style"),
  },
  id: ({ side }) => side,
};

const formatObject = (target: Target): HostObject => hostObject("ConditionalRangeFormat", target);

function setPart<K extends "formula" | "rule">(
  { sheet, format }: Target,
  name: K,
  value: ConditionalFormatModel[K],
): void {
  const writable: Writable<ConditionalFormatModel> = format;
  writable[name] = value;
  sheet.workbook.touch();
}

export const customConditionalFormatModel: ClassModel<Target> = {
  objects: { format: formatObject, rule: (target) => hostObject("ConditionalFormatRule", target) },
};

const formula: Property<Target> = {
  get: ({ format }) => format.formula,
  set: (target, value) => {
    if (typeof value !== "string") throw new HostError("InvalidArgument", "the formula of a rule is a text");
    setPart(target, "formula", value);
  },
};

export const conditionalFormatRuleModel: ClassModel<Target> = { properties: { formula, formulaLocal: formula } };

/** CellValue and ContainsText: one rule object, and the same format. */
export const ruledConditionalFormatModel: ClassModel<Target> = {
  properties: {
    rule: {
      get: ({ format }) => format.rule,
      set: (target, value) => {
        setPart(target, "rule", value);
      },
    },
  },
  objects: { format: formatObject },
};

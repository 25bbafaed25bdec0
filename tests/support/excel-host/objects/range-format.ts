import type { CellFormat, FontFormat } from "../model/cell";
import { changeFormats, commonFormat } from "../model/formats";
import { charactersOf, pointsOf } from "../model/column-width";
import { assertAllowed } from "../model/guards";
import { HostError } from "../model/host-error";
import type { LiveAreas } from "../model/live-range";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { type ClassModel, hostObject, type Property } from "../protocol/host-object";

/** What all areas have in common, or null. */
function common<V>(areas: LiveAreas, pick: (format: CellFormat) => V): V | null {
  const found = areas.ranges.map(({ rect }) => commonFormat(areas.sheet, rect, pick));
  const first = found[0] ?? null;
  return found.every((value) => value === first) ? first : null;
}

function changeAll(areas: LiveAreas, change: (format: CellFormat) => CellFormat): void {
  for (const { rect } of areas.ranges) changeFormats(areas.sheet, rect, change);
}

/** A property of the cell format of type `V`. @throws HostError InvalidArgument for a value of another type. */
function formatProperty<V>(
  isRight: (value: unknown) => value is V,
  pick: (format: CellFormat) => V,
  change: (format: CellFormat, value: V) => CellFormat,
): Property<LiveAreas> {
  return {
    get: (areas) => common(areas, pick),
    set: (areas, value) => {
      if (!isRight(value)) throw new HostError("InvalidArgument", JSON.stringify(value));
      changeAll(areas, (format) => change(format, value));
    },
  };
}

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
const isColor = (value: unknown): value is string => isText(value) && /^(#[\da-f]{6}|[a-z]+)$/i.test(value);

function fontProperty<K extends keyof FontFormat>(
  name: K,
  isRight: (value: unknown) => value is FontFormat[K],
): Property<LiveAreas> {
  return formatProperty(
    isRight,
    (format) => format.font[name],
    (format, value) => ({ ...format, font: { ...format.font, [name]: value } }),
  );
}

export const rangeFontModel: ClassModel<LiveAreas> = {
  properties: {
    bold: fontProperty("bold", isFlag),
    color: formatProperty(
      isColor,
      (format) => format.font.color ?? "#000000",
      (format, color) => ({ ...format, font: { ...format.font, color: color.toUpperCase() } }),
    ),
    italic: fontProperty("italic", isFlag),
    name: fontProperty("name", isText),
    size: fontProperty("size", isNumber),
    strikethrough: fontProperty("strikethrough", isFlag),
    underline: formatProperty(
      isText,
      (format) => (format.font.underline ? "Single" : "None"),
      (format, value) => ({ ...format, font: { ...format.font, underline: value !== "None" } }),
    ),
  },
};

export const rangeFillModel: ClassModel<LiveAreas> = {
  properties: {
    color: formatProperty(
      isColor,
      (format) => format.fill ?? "#FFFFFF",
      (format, color) => ({ ...format, fill: color.toUpperCase() }),
    ),
  },
  methods: {
    clear: (areas) => {
      changeAll(areas, (format) => ({ ...format, fill: null }));
    },
  },
};

export const formatProtectionModel: ClassModel<LiveAreas> = {
  properties: {
    locked: formatProperty(
      isFlag,
      (format) => format.locked,
      (format, locked) => ({ ...format, locked }),
    ),
  },
};

export const rangeFormatModel: ClassModel<LiveAreas> = {
  properties: {
    columnWidth: lineSize("allowFormatColumns", columnWidths, (sheet, rect, width) => {
      for (let column = rect.left; column <= rect.right; column++) sheet.columnInfo(column).width = charactersOf(width);
    }),
    horizontalAlignment: formatProperty(
      isText,
      (format) => format.horizontal,
      (format, horizontal) => ({ ...format, horizontal }),
    ),
    indentLevel: formatProperty(
      isNumber,
      (format) => format.indent,
      (format, indent) => ({ ...format, indent }),
    ),
    rowHeight: lineSize("allowFormatRows", rowHeights, (sheet, rect, height) => {
      for (let row = rect.top; row <= rect.bottom; row++) sheet.rowInfo(row).height = height;
    }),
    verticalAlignment: formatProperty(
      isText,
      (format) => format.vertical,
      (format, vertical) => ({ ...format, vertical }),
    ),
    wrapText: formatProperty(
      isFlag,
      (format) => format.wrapText,
      (format, wrapText) => ({ ...format, wrapText }),
    ),
  },
  objects: {
    borders: (areas) => hostObject("RangeBorderCollection", areas),
    fill: (areas) => hostObject("RangeFill", areas),
    font: (areas) => hostObject("RangeFont", areas),
    protection: (areas) => hostObject("FormatProtection", areas),
  },
  methods: {
    autofitColumns: (areas) => {
      assertAllowed(areas.sheet, "allowFormatColumns");
    },
    autofitRows: (areas) => {
      assertAllowed(areas.sheet, "allowFormatRows");
      for (const { rect } of areas.ranges) forgetHeights(areas.sheet, rect);
    },
  },
};

/** Width or height: what all lines have in common, or null. */
function lineSize(
  option: string,
  sizes: (sheet: SheetModel, rect: Rect) => number[],
  set: (sheet: SheetModel, rect: Rect, size: number) => void,
): Property<LiveAreas> {
  return {
    get: (areas) => {
      const found = new Set(areas.ranges.flatMap(({ rect }) => sizes(areas.sheet, rect)));
      return found.size === 1 ? [...found][0] : null;
    },
    set: (areas, value) => {
      if (!isNumber(value)) throw new HostError("InvalidArgument", JSON.stringify(value));
      assertAllowed(areas.sheet, option);
      for (const { rect } of areas.ranges) set(areas.sheet, rect, value);
      areas.sheet.workbook.touch();
    },
  };
}

function rowHeights(sheet: SheetModel, { top, bottom }: Rect): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => sheet.rows.get(top + index)?.height ?? 15);
}

function columnWidths(sheet: SheetModel, { left, right }: Rect): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) =>
    pointsOf(sheet.columns.get(left + index)?.width ?? sheet.standardWidth),
  );
}

function forgetHeights(sheet: SheetModel, { top, bottom }: Rect): void {
  for (const [row, info] of sheet.rows) if (row >= top && row <= bottom) delete info.height;
  sheet.workbook.touch();
}

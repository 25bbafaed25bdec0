import { formatWithSheet } from "../model/a1";
import { HostError } from "../model/host-error";
import type { LiveAreas } from "../model/live-range";
import { isEntireColumn, isEntireRow } from "../model/rect";
import { type ClassModel, hostObject, type HostObject } from "../protocol/host-object";
import { numberAt, rectsOf, textAt } from "./arguments";
import { clearCells, setStyle } from "./range-change";
import { cellCount } from "./range-parts";

const address = (areas: LiveAreas): string =>
  rectsOf(areas)
    .map((rect) => formatWithSheet(areas.sheet.name, rect))
    .join(",");

export const rangeAreasModel: ClassModel<LiveAreas> = {
  properties: {
    address: { get: address },
    addressLocal: { get: address },
    areaCount: { get: ({ ranges }) => ranges.length },
    cellCount: { get: (areas) => rectsOf(areas).reduce((sum, rect) => sum + cellCount(rect), 0) },
    isEntireColumn: { get: (areas) => rectsOf(areas).every(isEntireColumn) },
    isEntireRow: { get: (areas) => rectsOf(areas).every(isEntireRow) },
    style: {
      get: () => null,
      set: ({ ranges }, value) => {
        for (const range of ranges) setStyle(range, value);
      },
    },
  },
  objects: {
    areas: (areas) => hostObject("RangeCollection", areas),
    conditionalFormats: (areas) => hostObject("ConditionalFormatCollection", areas),
    format: (areas) => hostObject("RangeFormat", areas),
    worksheet: ({ sheet }) => hostObject("Worksheet", sheet),
  },
  methods: {
    clear: ({ ranges }, args) => {
      for (const range of ranges) clearCells(range, textAt(args, 0, "All"));
    },
  },
};

function areaAt({ ranges }: LiveAreas, index: number): HostObject {
  const range = ranges[index];
  if (!range) throw new HostError("InvalidArgument", `area ${index}`);
  return hostObject("Range", range);
}

export const rangeCollectionModel: ClassModel<LiveAreas> = {
  items: ({ ranges }) => ranges.map((range) => hostObject("Range", range)),
  methods: {
    getCount: ({ ranges }) => ranges.length,
    getItemAt: (areas, args) => areaAt(areas, numberAt(args, 0)),
  },
};

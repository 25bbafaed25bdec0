import { formatWithSheet } from "../model/a1";
import { assertEditable } from "../model/guards";
import { LiveRange } from "../model/live-range";
import { columnCount, intersection, isEntireColumn, isEntireRow, rectOfCell, rowCount } from "../model/rect";
import { mergeCells, mergesIn, unmergeCells } from "../model/merge";
import { selectRects } from "../model/selection";
import { asTable, writeValues } from "../model/write-cells";
import { type ClassModel, hostObject } from "../protocol/host-object";
import { areasOf, areasOfRects, flagAt, numberAt, rangeAt, recordAt, textAt } from "./arguments";
import * as change from "./range-change";
import * as parts from "./range-parts";
import { cellProperties, columnProperties, rowProperties } from "./range-properties";
import * as read from "./range-read";
import { specialCells, visibleView } from "./range-visible";

const write = ({ sheet, rect }: LiveRange, value: unknown): void => {
  writeValues(sheet, rect, value);
};

const address = ({ sheet, rect }: LiveRange): string => formatWithSheet(sheet.name, rect);

export const rangeModel: ClassModel<LiveRange> = {
  properties: {
    address: { get: address },
    addressLocal: { get: address },
    cellCount: { get: ({ rect }) => parts.cellCount(rect) },
    columnCount: { get: ({ rect }) => columnCount(rect) },
    columnHidden: { get: read.columnsHidden, set: change.setColumnsHidden },
    columnIndex: { get: ({ rect }) => rect.left },
    formulas: { get: read.formulasOf, set: write },
    formulasLocal: { get: read.formulasOf, set: write },
    hasSpill: { get: hasSpill },
    hidden: { get: (range) => hidden(range) },
    hyperlink: { get: hyperlinkOf, set: setHyperlink },
    isEntireColumn: { get: ({ rect }) => isEntireColumn(rect) },
    isEntireRow: { get: ({ rect }) => isEntireRow(rect) },
    numberFormat: { get: read.numberFormatsOf, set: change.setNumberFormats },
    numberFormatLocal: { get: read.numberFormatsOf, set: change.setNumberFormats },
    rowCount: { get: ({ rect }) => rowCount(rect) },
    rowHidden: { get: read.rowsHidden, set: change.setRowsHidden },
    rowIndex: { get: ({ rect }) => rect.top },
    style: { get: () => null, set: change.setStyle },
    text: { get: read.textsOf },
    valueTypes: { get: read.valueTypesOf },
    values: { get: read.valuesOf, set: write },
  },
  objects: {
    conditionalFormats: (range) => hostObject("ConditionalFormatCollection", areasOf(range)),
    dataValidation: (range) => hostObject("DataValidation", range),
    format: (range) => hostObject("RangeFormat", areasOf(range)),
    worksheet: ({ sheet }) => hostObject("Worksheet", sheet),
  },
  methods: {
    _ValidateArraySize: ({ rect }, args) => validateSize(rect, args),
    calculate: () => null,
    clear: (range, args) => {
      change.clearCells(range, textAt(args, 0, "All"));
    },
    copyFrom: (range, args) => {
      change.copyCells(range, rangeAt(args, 0, range.sheet), textAt(args, 1, "All"));
    },
    delete: (range, args) => {
      change.deleteCells(range, textAt(args, 0));
    },
    getAbsoluteResizedRange: parts.absoluteResized,
    getBoundingRect: parts.bounding,
    getCell: (range, args) => parts.cellOf(range, numberAt(args, 0), numberAt(args, 1)),
    getCellProperties: (range, args) => cellProperties(range, recordAt(args, 0)),
    getColumn: (range, args) => parts.columnOf(range, numberAt(args, 0)),
    getColumnProperties: (range, args) => columnProperties(range, recordAt(args, 0)),
    getEntireColumn: parts.entireColumn,
    getEntireRow: parts.entireRow,
    getIntersection: (range, args) => parts.orItemNotFound(parts.intersectionOrNull(range, args)),
    getIntersectionOrNullObject: parts.intersectionOrNull,
    getLastCell: parts.lastCell,
    getLastColumn: parts.lastColumn,
    getLastRow: parts.lastRow,
    getMergedAreasOrNullObject: ({ sheet, rect }) => {
      const merges = mergesIn(sheet, rect);
      return merges.length === 0 ? null : hostObject("RangeAreas", areasOfRects(sheet, merges));
    },
    getOffsetRange: parts.offset,
    getResizedRange: parts.resized,
    getRow: (range, args) => parts.rowOf(range, numberAt(args, 0)),
    getRowProperties: (range, args) => rowProperties(range, recordAt(args, 0)),
    getSpillParentOrNullObject: ({ sheet, rect }) => {
      const spill = sheet.spills.find((one) => intersection(one.rect, rect));
      const isOwn = spill?.row === rect.top && spill.column === rect.left;
      return spill && !isOwn ? hostObject("Range", new LiveRange(sheet, rectOfCell(spill.row, spill.column))) : null;
    },
    getSpecialCells: (range, args) => parts.orItemNotFound(specialCells(range, args)),
    getSpecialCellsOrNullObject: specialCells,
    getUsedRange: parts.used,
    getUsedRangeOrNullObject: parts.usedOrNull,
    getVisibleView: visibleView,
    insert: (range, args) => hostObject("Range", change.insertCells(range, textAt(args, 0))),
    merge: ({ sheet, rect }, args) => {
      mergeCells(sheet, rect, flagAt(args, 0));
    },
    select: ({ sheet, rect }) => {
      selectRects(sheet, [rect]);
    },
    unmerge: ({ sheet, rect }) => {
      unmergeCells(sheet, rect);
    },
  },
};

/** Null where only some of the cells are spilled over. */
function hasSpill({ sheet, rect }: LiveRange): boolean | null {
  const spilled = sheet.spills.flatMap((spill) => intersection(spill.rect, rect) ?? []);
  if (spilled.length === 0) return false;
  return spilled.reduce((sum, one) => sum + parts.cellCount(one), 0) === parts.cellCount(rect) ? true : null;
}

function hidden(range: LiveRange): boolean | null {
  const [rows, columns] = [read.rowsHidden(range), read.columnsHidden(range)];
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

function hyperlinkOf({ sheet, rect }: LiveRange): unknown {
  const link = sheet.cell(rect.top, rect.left).hyperlink;
  return link === undefined ? null : { address: link };
}

function setHyperlink({ sheet, rect }: LiveRange, value: unknown): void {
  assertEditable(sheet, rect);
  const { address: link, documentReference, textToDisplay } = value as Record<string, string | undefined>;
  const hyperlink = link ?? (documentReference === undefined ? undefined : `#${documentReference}`);
  const cell = sheet.cell(rect.top, rect.left);
  sheet.setCell(rect.top, rect.left, { ...cell, ...(hyperlink === undefined ? {} : { hyperlink }) });
  if (textToDisplay !== undefined) writeValues(sheet, rect, textToDisplay);
  sheet.workbook.touch();
}

/** The client asks before it cuts a large array into pieces. @throws HostError InvalidArgument */
function validateSize(rect: LiveRange["rect"], args: readonly unknown[]): null {
  const [rows, columns] = [numberAt(args, 0), numberAt(args, 1)];
  asTable(
    Array.from({ length: rows }, () => new Array<null>(columns).fill(null)),
    rect,
  );
  return null;
}

import { plainValue } from "../model/entry";
import { assertWritable } from "../model/guards";
import { HostError } from "../model/host-error";
import { LiveRange } from "../model/live-range";
import { mergesIn } from "../model/merge";
import { intersection, type Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import type { TableModel } from "../model/sheet-parts";
import { uniqueId } from "../model/workbook";
import { writeValues } from "../model/write-cells";
import {
  type ClassModel,
  hostObject,
  type HostObject,
  type HostTargets,
  isHostObject,
  type Property,
  type TableTarget,
} from "../protocol/host-object";
import { splitSheet } from "../model/a1";
import { type Arguments, flagAt, numberAt, rangeOfAddress, textAt } from "./arguments";
import { tableParts } from "./table-parts";

type Setting = "showHeaders" | "showTotals" | "showBandedRows" | "showFilterButton" | "style";

function writable(name: Setting): Property<TableTarget> {
  return {
    get: ({ table }) => table[name],
    set: ({ sheet, table }, value) => {
      assertWritable(sheet);
      Object.assign(table, { [name]: value });
      sheet.workbook.touch();
    },
  };
}

const range = (sheet: SheetModel, rect: Rect): HostObject => hostObject("Range", new LiveRange(sheet, rect));

export const tableModel: ClassModel<TableTarget> = {
  properties: {
    id: { get: ({ table }) => table.id },
    name: {
      get: ({ table }) => table.name,
      set: ({ sheet, table }, value) => {
        assertWritable(sheet);
        table.name = String(value);
        sheet.workbook.touch();
      },
    },
    showBandedRows: writable("showBandedRows"),
    showFilterButton: writable("showFilterButton"),
    showHeaders: writable("showHeaders"),
    showTotals: writable("showTotals"),
    style: writable("style"),
  },
  objects: {
    autoFilter: ({ sheet, table }) => hostObject("AutoFilter", { sheet, get: () => table.filter ?? null }),
    columns: (target) => hostObject("TableColumnCollection", target),
    worksheet: ({ sheet }) => hostObject("Worksheet", sheet),
  },
  methods: {
    convertToRange: ({ sheet, table }) => {
      assertWritable(sheet);
      sheet.tables = sheet.tables.filter((other) => other !== table);
      sheet.workbook.touch();
      return range(sheet, table.rect);
    },
    getDataBodyRange: ({ sheet, table }) => range(sheet, tableParts(table).body),
    getHeaderRowRange: ({ sheet, table }) => range(sheet, tableParts(table).header),
    getRange: ({ sheet, table }) => range(sheet, table.rect),
    getTotalRowRange: ({ sheet, table }) => range(sheet, tableParts(table).total),
  },
  id: ({ table }) => table.id,
};

type Collection = HostTargets["TableCollection"];

const tablesOf = ({ workbook, sheet }: Collection): HostObject<"Table">[] =>
  (sheet ? [sheet] : workbook.sheets).flatMap((one) =>
    one.tables.map((table) => hostObject("Table", { sheet: one, table })),
  );

function find(collection: Collection, key: unknown): HostObject | null {
  const wanted = String(key);
  return (
    tablesOf(collection).find(
      ({ target: { table } }) => table.id === wanted || table.name.toLowerCase() === wanted.toLowerCase(),
    ) ?? null
  );
}

function add(collection: Collection, args: Arguments): HostObject {
  const { sheet, rect } = placeOf(collection, args[0]);
  assertWritable(sheet);
  const taken = mergesIn(sheet, rect).length > 0 || sheet.tables.some((table) => intersection(table.rect, rect));
  if (taken) throw new HostError("MergedRangeConflict");
  const name = `Table${collection.workbook.sheets.reduce((sum, one) => sum + one.tables.length, 1)}`;
  const table: TableModel = {
    id: uniqueId(),
    name,
    rect,
    showHeaders: flagAt(args, 1),
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  };
  sheet.tables.push(table);
  sheet.workbook.touch();
  return hostObject("Table", { sheet, table });
}

function placeOf({ workbook, sheet }: Collection, place: unknown): LiveRange {
  if (isHostObject(place) && place.target instanceof LiveRange) return place.target;
  const text = textAt([place], 0);
  const named = splitSheet(text).sheet;
  const owner = named === null ? (sheet ?? workbook.active) : workbook.findSheet(named);
  if (!owner) throw new HostError("ItemNotFound", text);
  return rangeOfAddress(owner, text);
}

function demand(found: HostObject | null | undefined): HostObject {
  if (!found) throw new HostError("ItemNotFound", "table");
  return found;
}

export const tableCollectionModel: ClassModel<Collection> = {
  properties: { count: { get: (collection) => tablesOf(collection).length } },
  items: tablesOf,
  item: (collection, key) => demand(find(collection, key)),
  methods: {
    add,
    getCount: (collection) => tablesOf(collection).length,
    getItemAt: (collection, args) => demand(tablesOf(collection)[numberAt(args, 0)]),
    getItemOrNullObject: (collection, args) => find(collection, args[0]),
  },
};

type Column = HostTargets["TableColumn"];

function headerOf({ sheet, table, index }: Column): string {
  return String(plainValue(sheet.cell(table.rect.top, table.rect.left + index).value));
}

const columnRect = ({ table, index }: Column, rect: Rect): Rect => ({
  ...rect,
  left: table.rect.left + index,
  right: table.rect.left + index,
});

export const tableColumnModel: ClassModel<Column> = {
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: headerOf,
      set: (column, value) => {
        const { sheet, table } = column;
        writeValues(sheet, columnRect(column, { ...table.rect, bottom: table.rect.top }), value);
      },
    },
  },
  methods: {
    getDataBodyRange: (column) => range(column.sheet, columnRect(column, tableParts(column.table).body)),
    getHeaderRowRange: (column) => range(column.sheet, columnRect(column, tableParts(column.table).header)),
    getRange: (column) => range(column.sheet, columnRect(column, column.table.rect)),
  },
  id: ({ index }) => String(index + 1),
};

const columnsOf = ({ sheet, table }: TableTarget): HostObject<"TableColumn">[] =>
  Array.from({ length: table.rect.right - table.rect.left + 1 }, (_, index) =>
    hostObject("TableColumn", { sheet, table, index }),
  );

const columnBy = (target: TableTarget, key: unknown): HostObject | null =>
  columnsOf(target).find(
    ({ target: column }) => headerOf(column) === key || String(column.index + 1) === String(key),
  ) ?? null;

export const tableColumnCollectionModel: ClassModel<TableTarget> = {
  properties: { count: { get: (target) => columnsOf(target).length } },
  items: columnsOf,
  item: (target, key) => demand(columnBy(target, key)),
  methods: {
    getCount: (target) => columnsOf(target).length,
    getItemAt: (target, args) => demand(columnsOf(target)[numberAt(args, 0)]),
    getItemOrNullObject: (target, args) => columnBy(target, args[0]),
  },
};

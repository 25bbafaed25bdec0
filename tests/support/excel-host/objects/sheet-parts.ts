import { assertAllowed, assertWritable } from "../model/guards";
import { HostError } from "../model/host-error";
import { LiveRange } from "../model/live-range";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { PROTECTION_OPTIONS } from "../model/sheet-parts";
import { type ClassModel, type FilterOwner, hostObject, type HostObject, type Property } from "../protocol/host-object";
import { type Arguments, areasOfRects, numberAt, rangeAt, recordAt } from "./arguments";
import { formatWithSheet, parseAreas } from "../model/a1";
import { PRINT_AREA, type WorkbookModel } from "../model/workbook";
import { LAST_COLUMN } from "../model/rect";

/** Smaller objects of a worksheet: protection, filter, frozen panes, page layout; and the document's properties. */

function setProtected(sheet: SheetModel, isProtected: boolean): void {
  sheet.protection.isProtected = isProtected;
  sheet.workbook.touch();
  sheet.workbook.emit({ kind: "protectionChanged", sheet, isProtected });
}

export const worksheetProtectionModel: ClassModel<SheetModel> = {
  properties: {
    options: {
      get: ({ protection }) => (protection.isProtected ? { ...PROTECTION_OPTIONS, ...protection.options } : null),
    },
    protected: { get: ({ protection }) => protection.isProtected },
  },
  methods: {
    protect: (sheet, args) => {
      if (sheet.protection.isProtected) throw new HostError("AccessDenied", "the sheet is protected already");
      sheet.protection.options = recordAt(args, 0) as SheetModel["protection"]["options"];
      sheet.protection.password = typeof args[1] === "string" ? args[1] : null;
      setProtected(sheet, true);
    },
    unprotect: (sheet, args) => {
      const { password } = sheet.protection;
      if (password !== null && args[0] !== password) throw new HostError("AccessDenied", "wrong password");
      setProtected(sheet, false);
    },
  },
};

function filterRange({ sheet, get }: FilterOwner): HostObject | null {
  const filter = get();
  return filter && hostObject("Range", new LiveRange(sheet, filter.rect));
}

export const autoFilterModel: ClassModel<FilterOwner> = {
  properties: {
    criteria: { get: ({ get }) => [...(get()?.criteria.values() ?? [])] },
    enabled: { get: ({ get }) => get() !== null },
    isDataFiltered: { get: ({ get }) => (get()?.criteria.size ?? 0) > 0 },
  },
  methods: {
    apply: (owner, args) => {
      const { sheet } = owner;
      assertAllowed(sheet, "allowAutoFilter");
      sheet.filter = { rect: rangeAt(args, 0, sheet).rect, criteria: new Map() };
      if (args[1] !== undefined && args[1] !== null) sheet.filter.criteria.set(numberAt(args, 1), args[2]);
      sheet.workbook.touch();
    },
    clearCriteria: ({ sheet, get }) => {
      assertAllowed(sheet, "allowAutoFilter");
      get()?.criteria.clear();
      showFilteredRows(sheet);
    },
    getRange: (owner) => {
      const range = filterRange(owner);
      if (!range) throw new HostError("ItemNotFound", "AutoFilter");
      return range;
    },
    getRangeOrNullObject: filterRange,
    remove: ({ sheet }) => {
      assertAllowed(sheet, "allowAutoFilter");
      sheet.filter = null;
      showFilteredRows(sheet);
    },
  },
};

function showFilteredRows(sheet: SheetModel): void {
  for (const info of sheet.rows.values()) info.filtered = false;
  sheet.workbook.touch();
}

function freeze(sheet: SheetModel, rows: number, columns: number): void {
  assertWritable(sheet);
  sheet.frozen = { rows, columns };
  sheet.workbook.touch();
}

function frozenRange(sheet: SheetModel): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const rect = { top: 0, left: 0, bottom: Math.max(rows, 1) - 1, right: columns === 0 ? LAST_COLUMN : columns - 1 };
  return hostObject("Range", new LiveRange(sheet, rect));
}

export const worksheetFreezePanesModel: ClassModel<SheetModel> = {
  methods: {
    freezeAt: (sheet, args: Arguments) => {
      const { bottom, right } = rangeAt(args, 0, sheet).rect;
      freeze(sheet, bottom + 1, right + 1);
    },
    freezeColumns: (sheet, args) => {
      freeze(sheet, 0, numberAt(args, 0));
    },
    freezeRows: (sheet, args) => {
      freeze(sheet, numberAt(args, 0), 0);
    },
    getLocation: (sheet) => {
      const range = frozenRange(sheet);
      if (!range) throw new HostError("ItemNotFound", "no frozen panes");
      return range;
    },
    getLocationOrNullObject: frozenRange,
    unfreeze: (sheet) => {
      freeze(sheet, 0, 0);
    },
  },
};

/** A property kept as it was given. */
function kept<T>(store: (target: T) => Record<string, unknown>, name: string, fallback: unknown): Property<T> {
  return {
    get: (target) => store(target)[name] ?? fallback,
    set: (target, value) => {
      store(target)[name] = value;
    },
  };
}

const layout = (name: string, fallback: unknown): Property<SheetModel> => {
  const property = kept(({ pageLayout }: SheetModel) => pageLayout, name, fallback);
  return {
    get: property.get,
    set: (sheet, value) => {
      assertWritable(sheet);
      property.set?.(sheet, value);
      sheet.workbook.touch();
    },
  };
};

/** The print area is a name, as in Excel's own dialog of names. */
const printArea = (sheet: SheetModel) =>
  sheet.workbook.names.find((one) => one.sheet === sheet && one.name === PRINT_AREA) ?? null;

const withDollars = (_: string, column: string, row: string) => `$${column}${row && `$${row}`}`;

export const pageLayoutModel: ClassModel<SheetModel> = {
  properties: {
    bottomMargin: layout("bottomMargin", 54),
    centerHorizontally: layout("centerHorizontally", false),
    footerMargin: layout("footerMargin", 21.6),
    headerMargin: layout("headerMargin", 21.6),
    leftMargin: layout("leftMargin", 50.4),
    orientation: layout("orientation", "Portrait"),
    paperSize: layout("paperSize", "A4"),
    rightMargin: layout("rightMargin", 50.4),
    topMargin: layout("topMargin", 54),
    zoom: layout("zoom", { scale: 100 }),
  },
  objects: { headersFooters: (sheet) => hostObject("HeaderFooterGroup", sheet) },
  methods: {
    getPrintTitleRowsOrNullObject: (sheet) => {
      const rect = sheet.pageLayout["printTitleRows"];
      return rect === undefined ? null : hostObject("Range", new LiveRange(sheet, rect as Rect));
    },
    getPrintAreaOrNullObject: (sheet) => {
      const name = printArea(sheet);
      const rects = name && parseAreas(name.formula.slice(1).replace(/'(?:[^']|'')*'!|[^,!]+!|\$/g, ""));
      return rects && hostObject("RangeAreas", areasOfRects(sheet, rects));
    },
    setPrintArea: (sheet, args) => {
      assertWritable(sheet);
      const formula = `=${formatWithSheet(sheet.name, rangeAt(args, 0, sheet).rect).replace(/(?<=[!:])([A-Z]+)(\d*)/g, withDollars)}`;
      const name = printArea(sheet);
      if (name) name.formula = formula;
      else sheet.workbook.names.push({ name: PRINT_AREA, formula, sheet, comment: "", visible: true });
      sheet.workbook.touch();
    },
    setPrintTitleRows: (sheet, args) => {
      sheet.pageLayout["printTitleRows"] = rangeAt(args, 0, sheet).rect;
      sheet.workbook.touch();
    },
  },
};

const property = (name: string): Property<WorkbookModel> =>
  kept(({ properties }: WorkbookModel) => properties, name, "");

export const documentPropertiesModel: ClassModel<WorkbookModel> = {
  properties: {
    author: property("author"),
    comments: property("comments"),
    company: property("company"),
    keywords: property("keywords"),
    lastAuthor: { get: ({ properties }) => properties["lastAuthor"] ?? "" },
    subject: property("subject"),
    title: property("title"),
  },
};

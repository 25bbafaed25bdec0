import type { LiveAreas, LiveRange } from "../model/live-range";
import type { SheetModel } from "../model/sheet";
import type {
  ChartModel,
  ChartSeriesModel,
  ConditionalFormatModel,
  FilterModel,
  TableModel,
} from "../model/sheet-parts";
import type { CustomXmlPartModel, NameModel, WorkbookModel } from "../model/workbook";

/** What stands behind an object of each class of the API. */
export interface HostTargets {
  Application: WorkbookModel;
  AutoFilter: FilterOwner;
  Chart: ChartTarget;
  ChartCollection: SheetModel;
  ChartSeries: { sheet: SheetModel; series: ChartSeriesModel };
  ChartSeriesCollection: ChartTarget;
  ChartTitle: ChartTarget;
  ConditionalFormat: ConditionalFormatTarget;
  ConditionalFormatCollection: LiveAreas;
  ConditionalFormatRule: ConditionalFormatTarget;
  ConditionalRangeBorder: ConditionalBorderTarget;
  ConditionalRangeBorderCollection: ConditionalFormatTarget;
  ConditionalRangeFill: ConditionalFormatTarget;
  ConditionalRangeFont: ConditionalFormatTarget;
  ConditionalRangeFormat: ConditionalFormatTarget;
  CellValueConditionalFormat: ConditionalFormatTarget;
  CultureInfo: WorkbookModel;
  CustomConditionalFormat: ConditionalFormatTarget;
  CustomXmlPart: CustomXmlPartTarget;
  CustomXmlPartCollection: WorkbookModel;
  CustomXmlPartScopedCollection: { workbook: WorkbookModel; parts: CustomXmlPartModel[] };
  DataValidation: LiveRange;
  DocumentProperties: WorkbookModel;
  FormatProtection: LiveAreas;
  HeaderFooter: { sheet: SheetModel; page: string };
  HeaderFooterGroup: SheetModel;
  NamedItem: { workbook: WorkbookModel; name: NameModel };
  NamedItemCollection: { workbook: WorkbookModel; sheet: SheetModel | null };
  NumberFormatInfo: WorkbookModel;
  PageLayout: SheetModel;
  Range: LiveRange;
  RangeAreas: LiveAreas;
  RangeBorder: BorderTarget;
  RangeBorderCollection: LiveAreas;
  RangeCollection: LiveAreas;
  RangeFill: LiveAreas;
  RangeFont: LiveAreas;
  RangeFormat: LiveAreas;
  RangeView: { range: LiveRange; rows: number[]; columns: number[]; index: number };
  RangeViewCollection: { range: LiveRange; rows: number[]; columns: number[] };
  Runtime: WorkbookModel;
  Setting: { workbook: WorkbookModel; key: string };
  SettingCollection: WorkbookModel;
  Table: TableTarget;
  TableCollection: { workbook: WorkbookModel; sheet: SheetModel | null };
  TableColumn: TableTarget & { index: number };
  TableColumnCollection: TableTarget;
  TextConditionalFormat: ConditionalFormatTarget;
  Workbook: WorkbookModel;
  WorkbookCreated: { workbook: WorkbookModel; base64: string };
  WorkbookProtection: WorkbookModel;
  Worksheet: SheetModel;
  WorksheetCollection: WorkbookModel;
  WorksheetFreezePanes: SheetModel;
  WorksheetProtection: SheetModel;
}

interface ChartTarget {
  sheet: SheetModel;
  chart: ChartModel;
}

export interface FilterOwner {
  sheet: SheetModel;
  /** The filter at the moment; null where there is none. */
  get: () => FilterModel | null;
}

export interface ConditionalFormatTarget {
  sheet: SheetModel;
  format: ConditionalFormatModel;
}

export interface ConditionalBorderTarget extends ConditionalFormatTarget {
  side: string;
}

export interface BorderTarget {
  areas: LiveAreas;
  side: string;
}

interface CustomXmlPartTarget {
  workbook: WorkbookModel;
  part: CustomXmlPartModel;
}

export interface TableTarget {
  sheet: SheetModel;
  table: TableModel;
}

export type ClassName = keyof HostTargets;

export interface HostObject<K extends ClassName = ClassName> {
  readonly className: K;
  readonly target: HostTargets[K];
}

export function hostObject<K extends ClassName>(className: K, target: HostTargets[K]): HostObject<K> {
  return { className, target };
}

/** Null stands for the null object of an `…OrNullObject` member. */
type ObjectResult = HostObject | null;

export interface Property<T> {
  readonly get: (target: T) => unknown;
  /** Absent for read-only properties. */
  readonly set?: (target: T, value: unknown) => void;
}

/** How the host answers for one class. Members are named as in the public API. */
export interface ClassModel<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly objects?: Readonly<Record<string, (target: T) => ObjectResult>>;
  /** Answers an object for members that give objects, else the value itself. */
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[]) => unknown>>;
  /** Of collections. */
  readonly items?: (target: T) => HostObject[];
  /** Of collections: by id or name. @throws HostError ItemNotFound */
  readonly item?: (target: T, key: unknown) => HostObject;
  /** What the client finds the object again by. */
  readonly id?: (target: T) => string | null;
}

export type ClassModels = { readonly [K in ClassName]: ClassModel<HostTargets[K]> };

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "target" in value;
}

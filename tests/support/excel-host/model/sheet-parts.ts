import type { BorderSide, BorderFormat } from "./cell";
import type { Rect } from "./rect";

/** The smaller things a sheet owns. */

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface RowInfo {
  height?: number;
  /** By hand or by a closed outline group. */
  hidden: boolean;
  /** Hidden by the AutoFilter. */
  filtered: boolean;
  outlineLevel: number;
}

export interface ColumnInfo {
  /** In characters, as the file stores it. */
  width?: number;
  hidden: boolean;
  outlineLevel: number;
  /** The file's own record of the column's format. */
  source?: object;
}

export interface TableModel {
  readonly id: string;
  name: string;
  rect: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
  filter?: FilterModel;
  /** The file's own record of the columns (totals functions and so on). */
  source?: object;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  readonly type: string;
  title: string;
  /** The cells it covers. */
  place: Rect | null;
  readonly series: ChartSeriesModel[];
}

export interface ChartSeriesModel {
  name: string;
  values: Rect | null;
  categories: Rect | null;
  /** As in `Excel.ChartAxisGroup`. */
  axisGroup: string;
  /** Its own type; null for that of the chart. */
  type: string | null;
}

/** An array formula and the cells its results spill over, its own included. */
export interface SpillModel {
  readonly row: number;
  readonly column: number;
  readonly rect: Rect;
}

export interface FilterModel {
  rect: Rect;
  /** Column offset within the filter → what the column lets through, as the API takes it. */
  readonly criteria: Map<number, unknown>;
}

export interface ProtectionModel {
  isProtected: boolean;
  password: string | null;
  options: Readonly<Record<string, boolean | string>>;
}

/** What a conditional format draws; null leaves the cell's own. */
export interface ConditionalStyle {
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: string | null;
  strikethrough: boolean | null;
  numberFormat: string | null;
  readonly borders: Partial<Record<BorderSide, BorderFormat>>;
}

export interface ConditionalFormatModel {
  readonly id: string;
  /** As in `Excel.ConditionalFormatType`. */
  readonly type: string;
  ranges: Rect[];
  stopIfTrue: boolean;
  /** Of custom rules, with the leading "=". */
  formula: string;
  /** Of CellValue and ContainsText rules, as the API takes it. */
  rule: unknown;
  readonly style: ConditionalStyle;
  /** The file's own record, for the kinds not modelled here. */
  source?: object;
}

export const emptyConditionalStyle = (): ConditionalStyle => ({
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  numberFormat: null,
  borders: {},
});

export interface DataValidationModel {
  ranges: Rect[];
  rule: unknown;
  prompt: unknown;
  errorAlert: unknown;
  ignoreBlanks: boolean;
}

/** The default options of a sheet protected without any. */
export const PROTECTION_OPTIONS: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

import { type Cell, type CellFormat, EMPTY_CELL, hasContent } from "./cell";
import { CellStore } from "./cell-store";
import type { LiveRange } from "./live-range";
import { rangeContains } from "../../../../src/engine/snapshot/address";
import { type Rect, rectOfCell } from "./rect";
import type {
  ChartModel,
  ColumnInfo,
  ConditionalFormatModel,
  DataValidationModel,
  FilterModel,
  ProtectionModel,
  RowInfo,
  SpillModel,
  TableModel,
  Visibility,
} from "./sheet-parts";
import type { WorkbookModel } from "./workbook";

export class SheetModel {
  name: string;
  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  standardWidth = 8.43;
  readonly cells = new CellStore();
  readonly rows = new Map<number, RowInfo>();
  readonly columns = new Map<number, ColumnInfo>();
  merges: Rect[] = [];
  tables: TableModel[] = [];
  filter: FilterModel | null = null;
  /** In order of priority, the first wins. */
  conditionalFormats: ConditionalFormatModel[] = [];
  charts: ChartModel[] = [];
  spills: SpillModel[] = [];
  dataValidations: DataValidationModel[] = [];
  readonly protection: ProtectionModel = { isProtected: false, password: null, options: {} };
  /** Rows and columns that stay while the rest scrolls. */
  frozen = { rows: 0, columns: 0 };
  readonly pageLayout: Record<string, unknown> = {};
  /** Selected areas; the first cell of the first is the active cell. */
  selection: Rect[] = [rectOfCell(0, 0)];
  readonly liveRanges = new Set<LiveRange>();
  /** The file's own record of what is not modelled here. */
  source?: object;

  /** `id` must be unlike that of any sheet of any host: the client keeps event handlers by it. */
  constructor(
    readonly workbook: WorkbookModel,
    readonly id: string,
    name: string,
  ) {
    this.name = name;
  }

  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  cell(row: number, column: number): Cell {
    return this.cells.get(row, column) ?? EMPTY_CELL;
  }

  setCell(row: number, column: number, cell: Cell): void {
    this.cells.set(row, column, cell);
  }

  setFormat(row: number, column: number, format: CellFormat): void {
    this.setCell(row, column, { ...this.cell(row, column), format });
  }

  /** The used range: with `valuesOnly`, formats do not count. Null for an empty sheet. */
  usedRect(valuesOnly: boolean): Rect | null {
    return this.cells.bounds((cell) => hasContent(cell) || (!valuesOnly && cell !== EMPTY_CELL));
  }

  rowInfo(row: number): RowInfo {
    let info = this.rows.get(row);
    if (!info) this.rows.set(row, (info = { hidden: false, filtered: false, outlineLevel: 0 }));
    return info;
  }

  columnInfo(column: number): ColumnInfo {
    let info = this.columns.get(column);
    if (!info) this.columns.set(column, (info = { hidden: false, outlineLevel: 0 }));
    return info;
  }

  isRowHidden(row: number): boolean {
    const info = this.rows.get(row);
    return info !== undefined && (info.hidden || info.filtered);
  }

  isColumnHidden(column: number): boolean {
    return this.columns.get(column)?.hidden ?? false;
  }

  mergeAt(row: number, column: number): Rect | null {
    return this.merges.find((merge) => rangeContains(merge, { row, column })) ?? null;
  }

  /** A cell covered by a merge: what is written there is lost without a word. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== null && (merge.top !== row || merge.left !== column);
  }
}

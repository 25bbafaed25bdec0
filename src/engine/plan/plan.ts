import type { CellAddress, CellRange } from "../snapshot/address";
import type { CellGrid } from "../snapshot/grid";
import type { HelperTag } from "../snapshot/helper-tag";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbook";
import type { MoneyParse } from "../values/money/money";
import type { NumberLabel } from "../values/number-label/number-label";
import type { Parsed } from "../values/parsed";
import type { PlanPeriod } from "../values/period";
import type { TimeParse } from "../values/time/time-frame";
import type { UnitDirectory } from "../values/units/directory";
import type { UnitList } from "../values/units/unit";
import type { UnitPairs } from "../values/units/unit-pairs";
import type { Field } from "./field";
import type { RecognitionOptions, TableChoice } from "./recognition-options";

/** A workbook as read: its plan tables and the tables that are none. */
export interface Plan {
  /** Without the helper columns of ours, which are no part of any plan. */
  readonly snapshot: WorkbookSnapshot;
  /** The helper columns of ours and what stands in them. */
  readonly helpers: readonly HelperCells[];
  /** What the user had decided when the workbook was read. */
  readonly options: RecognitionOptions;
  readonly directory: UnitDirectory;
  /** What the user decided about look-alike unit names. */
  readonly pairs: UnitPairs;
  readonly appendices: readonly Appendix[];
  readonly otherTables: readonly OtherTable[];
  /** Plan tables the user left out. */
  readonly excludedTables: readonly ExcludedTable[];
}

/** A plan table the user left out: the range of its heading, and the decision, one of `options.tables`. */
export interface ExcludedTable {
  readonly sheet: SheetSnapshot;
  readonly heading: CellRange;
  readonly decided: TableChoice | null;
}

/** One helper column of ours: where its name says it is, and its cells. */
export interface HelperCells extends HelperTag {
  readonly cells: CellGrid;
}

/** A table that is not a plan table ("bảng khác"), listed but not checked. */
export interface OtherTable {
  readonly sheet: SheetSnapshot;
  readonly range: CellRange;
  readonly title: string;
}

/** What a column is for, in the order in which a plan usually has them. */
export const COLUMN_ROLES = [
  "number",
  "content",
  "deliverable",
  "lead",
  "internalLead",
  "coordinating",
  "time",
  "start",
  "end",
  "budget",
  /** A component of the budget (NSNN, nguồn khác) beside its total. */
  "budgetPart",
  "note",
  /** Progress kept by hand ("Đã hoàn thành", "x"): not checked but for swapped dates. */
  "tracking",
  /** One of several columns of a time grid (Tuần 1 | Tuần 2 …, Đến 2026 | Đến 2030): time is there, but not in one cell. */
  "timeGrid",
  "other",
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface Column {
  readonly index: number;
  readonly role: ColumnRole;
  /** The role its wording names, though another column may have it; null where it names none. */
  readonly wording: ColumnRole | null;
  /** Clean header text; of a two-row header the rows joined with " › ". */
  readonly header: string;
  /** The lowest header cell of the column. */
  readonly headerCell: CellAddress;
  readonly certainty: "certain" | "guessed" | "chosen";
  /** "(nếu có)" in the header: empty cells are not reported. */
  readonly optional: boolean;
  /** The column also holds the coordinating units ("Chủ trì: … / Phối hợp: …"). */
  readonly combined: boolean;
  /** Money scale stated in this column's own header, in đồng a unit. */
  readonly scale: number | null;
}

/** A line of text above the table and its cell. */
export interface TitleLine {
  readonly text: string;
  readonly cell: CellAddress;
}

/** One recognised plan table. */
export interface Appendix {
  readonly sheet: SheetSnapshot;
  /** From the first header row to the last row of the table. */
  readonly table: CellRange;
  readonly headerRows: readonly [first: number, last: number];
  readonly columns: readonly Column[];
  /** What the user decided about it, one of the plan's `options.tables`. */
  readonly decided: TableChoice | null;
  /** Lines above the table, top down. */
  readonly titleLines: readonly TitleLine[];
  /** The line that names the plan (under "PHỤ LỤC"). */
  readonly title: TitleLine | null;
  /** The "(Kèm theo …)" line. */
  readonly reference: TitleLine | null;
  readonly period: PlanPeriod | null;
  /** Where the period is stated: on this sheet, on a cover sheet, chosen by the user, or nowhere. */
  readonly periodSource: "title" | "cover" | "chosen" | "none";
  /** With no period anywhere: the year most time cells state, a proposal only. */
  readonly impliedYear: number | null;
  /** đồng in one unit of the budget column (1,000,000 for triệu đồng); null where nothing says. */
  readonly moneyScale: number | null;
  /** Every row of the table below the header, in sheet order. */
  readonly rows: readonly PlanRow[];
}

export type RowKind =
  | "section"
  | "group"
  | "task"
  | "subtotal"
  | "total"
  | "breakdown"
  /** A line that only spells out the row above: content without a number, lead, time or deliverable. */
  | "detail"
  | "repeatedHeader"
  | "continuation"
  | "columnNumbers"
  | "blank";

export interface PlanRow {
  readonly kind: RowKind;
  /** Sheet row, from 0. */
  readonly row: number;
  readonly hidden: boolean;
  /** Depth below the table: 0 for the outermost headings. */
  readonly level: number;
  readonly parent: PlanRow | null;
  readonly children: readonly PlanRow[];
  /** Content begins with "-", "+" or "•": an unnumbered sub-row. */
  readonly bullet: boolean;
  /** The label stands at the start of the content cell ("1. …"). */
  readonly labelInContent: boolean;
  readonly number: Field<Parsed<NumberLabel>>;
  readonly content: Field<string>;
  readonly deliverable: Field<string> | null;
  readonly lead: Field<UnitList> | null;
  readonly internalLead: Field<UnitList> | null;
  readonly coordinating: Field<UnitList> | null;
  readonly time: Field<TimeParse> | null;
  readonly start: Field<TimeParse> | null;
  readonly end: Field<TimeParse> | null;
  /** The budget column, or null where there is none. */
  readonly budget: Field<MoneyParse> | null;
  /** The component columns, in sheet order. */
  readonly budgetParts: readonly Field<MoneyParse>[];
  /** Continuation rows that belong to this row. */
  readonly continuations: readonly PlanRow[];
}

import type { WorkbookChange } from "../changes/change";
import type { EditedChoice, SheetState } from "../changes/sheet-update";
import type { Localized } from "../findings/finding";
import type { WorkbookReport } from "../findings/report";
import type { LeadColumn } from "../tasks/lead-column";
import type { IsoDate } from "../values/date";
import type { UnitKind } from "../values/units/unit";

/** How many tasks a unit has a part in. */
export interface UnitCounts {
  /** Led by it alone. */
  readonly led: number;
  /** Led by it and others ("đồng chủ trì"). */
  readonly joint: number;
  readonly coordinated: number;
  /** Led by a collective that contains it. */
  readonly common: number;
}

/** A unit that can have a sheet of its own. */
export interface SummaryUnit {
  /** The same in every run on the plan; at most 100 characters. */
  readonly id: string;
  /** Canonical where the directory knows it, else as first written. */
  readonly name: string;
  readonly shortName: string;
  /** Null where the directory does not know it. */
  readonly kind: UnitKind | null;
  /** The name its sheet has, or would get. */
  readonly sheetName: string;
  readonly counts: UnitCounts;
  /** Gets a sheet where nobody chose: it leads a task, or is a department of the office. */
  readonly byDefault: boolean;
}

/** What may stand on the sheets; kept in the marker of each, so that it can be made again. */
export interface SheetOptions {
  readonly parts: { readonly coordinated: boolean; readonly common: boolean };
  /** Totals are formulas with their values; else values only. */
  readonly live: boolean;
  /** Columns "Bắt đầu" and "Kết thúc". */
  readonly startEnd: boolean;
  readonly signature: boolean;
  readonly recipients: boolean;
  /** "lead" where absent; a task without a lead there is taken by the other one. */
  readonly leadColumn?: LeadColumn;
  /** The day "this quarter" is told by. */
  readonly asOf: IsoDate;
}

export interface SummaryOptions extends SheetOptions {
  /** Ids of `summaryUnits`; null for all that are `byDefault`. */
  readonly units: readonly string[] | null;
  readonly edited: EditedChoice;
}

/** The findings a summary tells of; those about summaries do not count. */
export type SummaryFindings = Pick<WorkbookReport, "findings" | "ignored">;

export interface SummarySheet {
  readonly name: string;
  /** Id of the unit; null for "Tổng hợp". */
  readonly unit: string | null;
  /** "removed": of a unit that the plan no longer names. */
  readonly state: SheetState;
}

export interface SummaryRun {
  /** Nothing where every sheet is as it would be made. */
  readonly changes: readonly WorkbookChange[];
  /** "Tổng hợp" first, then the units in their order. */
  readonly sheets: readonly SummarySheet[];
  readonly conservation: Conservation;
}

/** The proof that no task and no amount is lost or counted twice. */
export interface Conservation {
  /** All tasks of all appendices. */
  readonly tasks: number;
  readonly solelyLed: number;
  readonly jointlyLed: number;
  readonly unassigned: number;
  /** Null where no appendix has a money column; decimal text ("1234.5"), in đồng × `money.scale`. */
  readonly money: {
    /** đồng in one unit of the amounts; null where no appendix says. */
    readonly scale: number | null;
    /** Sum of what the summaries list. */
    readonly listed: string;
    /** The plan's computed total. */
    readonly computed: string;
    readonly difference: string;
  } | null;
  readonly holds: boolean;
  /** "46 nhiệm vụ: 41 một đơn vị, 5 đồng chủ trì; không sót, không trùng · 42 = 42 triệu đồng" */
  readonly sentence: Localized;
}

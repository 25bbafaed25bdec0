import type { ColumnRole } from "./plan";
import type { PlanPeriod } from "../values/period";
import type { UnitDirectory } from "../values/units/directory";
import type { UnitPairs } from "../values/units/unit-pairs";

/** The user's correction of a heading: column index → role. */
export type ColumnMapping = ReadonlyMap<number, ColumnRole>;

/** A heading as it read when the user decided about its table: by it the column is found again. */
export interface ChosenHeading {
  readonly column: number;
  /** As `Column.header`; "" for a column without a heading. */
  readonly text: string;
}

/** What the user decided about one table. */
export interface TableChoice {
  readonly sheet: string;
  /** First heading row, from 0, pointed at by hand; any heading of the sheet where absent. */
  readonly headerRow?: number;
  /** What stood in that heading; the table is where they stand now. Where absent, it is where it was. */
  readonly headings?: readonly ChosenHeading[];
  readonly columns?: ColumnMapping;
  /** The user says this is no plan table. */
  readonly excluded?: boolean;
}

/** What the user decided where recognition had to guess; kept in the workbook. */
export interface RecognitionOptions {
  readonly directory?: UnitDirectory;
  /** Which look-alike unit names are one unit. */
  readonly pairs?: UnitPairs;
  /** Holds for every appendix of the workbook. */
  readonly period?: PlanPeriod;
  readonly tables?: readonly TableChoice[];
  /** What stands in a budget column instead of an amount; the default list where absent. */
  readonly fundingPhrases?: readonly string[];
  /** What is no deliverable one could hand in; the default list where absent. */
  readonly vagueDeliverables?: readonly string[];
}

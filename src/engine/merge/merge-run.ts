import type { PutSheetChange } from "../changes/change";
import type { Appendix, Plan } from "../plan/plan";

/** A workbook to merge, under the name the merged table calls it by, or why it could not be read. */
export type MergeInput =
  { readonly name: string; readonly plan: Plan } | { readonly name: string; readonly error: string };

/** One phụ lục of one file in the merged table; or a file without any. */
export interface MergedPart {
  readonly file: string;
  /** Null where the file has no phụ lục or could not be read. */
  readonly sheet: string | null;
  readonly tasks: number;
  /** Decimal text in đồng × `moneyScale` of the merged table; null where there is no amount. */
  readonly total: string | null;
  /** đồng in one unit of the source's amounts. */
  readonly sourceScale: number | null;
  /** What was left out or is to be looked at. */
  readonly remarks: readonly string[];
}

export interface MergeRun {
  /** The merged table and the list of files, as new sheets. */
  readonly changes: readonly PutSheetChange[];
  readonly parts: readonly MergedPart[];
  readonly tasks: number;
  readonly total: string | null;
  readonly moneyScale: number | null;
}

/** An appendix on its way into the merged table. */
export interface MergeSource {
  readonly name: string;
  /** The name, with the sheet where the file has several phụ lục. */
  readonly heading: string;
  readonly plan: Plan;
  readonly appendix: Appendix;
}

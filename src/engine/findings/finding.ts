import type { WorkbookChange } from "../changes/change";
import type { CellAddress } from "../snapshot/address";

export type Severity = "error" | "warning" | "info";

/** Vietnamese is what the user reads; English is the second catalogue. */
export interface Localized {
  readonly vi: string;
  readonly en: string;
}

/** "safe" fixes can be applied together; "suggested" ones only one by one with before and after shown. */
export interface Fix {
  readonly confidence: "safe" | "suggested";
  readonly changes: readonly WorkbookChange[];
  /** In place of changes of the sheets: a unit for the directory that is kept with the workbook. */
  readonly addUnit?: UnitAddition;
}

/** A directory entry to begin with; the user completes it. */
export interface UnitAddition {
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly kind: "department" | "subordinate" | "external" | "collective";
}

/** One thing wrong, on the cell one would edit. */
export interface Finding {
  /** Rule id, e.g. "time/outside-plan". */
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly messageId: string;
  readonly message: Localized;
  /** The text the finding is about, as it stands in the sheet; "" where the cell is blank. */
  readonly text: string;
  /** Survives row insertion and re-sorting: made of the rule and the content, not the address. */
  readonly fingerprint: string;
  readonly fix?: Fix;
}

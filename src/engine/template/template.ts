import type { WorkbookChange } from "../changes/change";
import type { WorkbookSnapshot } from "../snapshot/workbook";
import type { PlanPeriod } from "../values/period";
import type { UnitDirectory } from "../values/units/directory";

export interface TemplateOptions {
  readonly period: PlanPeriod;
  /** The office's own; the default one where absent. */
  readonly directory?: UnitDirectory;
  /** Numbered rows to fill in; 20 where absent. */
  readonly rows?: number;
}

/** A blank standard phụ lục and the sheet its drop-downs take the units from; never over a sheet that is there. */
export function templateChanges(_snapshot: WorkbookSnapshot, _options: TemplateOptions): readonly WorkbookChange[] {
  throw new Error("to come");
}

import type { PutSheetChange } from "../changes/change";
import { SheetNames } from "../changes/sheet-names";
import type { WorkbookSnapshot } from "../snapshot/workbook";
import type { PlanPeriod } from "../values/period";
import { defaultDirectory } from "../values/units/default-directory";
import type { UnitDirectory } from "../values/units/directory";
import { directoryRange, directorySheet, offeredUnits } from "./directory-sheet";
import { planSheet } from "./plan-sheet";

export interface TemplateOptions {
  readonly period: PlanPeriod;
  /** The office's own; the default one where absent. */
  readonly directory?: UnitDirectory;
  /** Numbered rows to fill in; 20 where absent. */
  readonly rows?: number;
}

/** A blank standard phụ lục and the sheet its drop-downs take the units from; never over a sheet that is there. */
export function templateChanges(snapshot: WorkbookSnapshot, options: TemplateOptions): readonly PutSheetChange[] {
  const names = new SheetNames(snapshot);
  const units = offeredUnits(options.directory ?? defaultDirectory, options.period);
  const [plan, directory] = [names.take("Phụ lục"), names.take("Danh mục đơn vị")];
  return [
    // The list first: the drop-downs refer to it.
    { type: "putSheet", sheet: directory, over: null, content: directorySheet(units) },
    {
      type: "putSheet",
      sheet: plan,
      over: null,
      content: planSheet(options.period, options.rows ?? 20, directoryRange(directory, units)),
    },
  ];
}

import type { UnitAddition } from "../findings/finding";
import { defaultDirectory } from "../values/units/default-directory";
import type { WorkbookSettings } from "./settings";

/** The settings with one more unit in the directory; the default directory becomes the workbook's own. */
export function withUnit(settings: WorkbookSettings, unit: UnitAddition): WorkbookSettings {
  return { ...settings, directory: [...(settings.directory ?? defaultDirectory.entries), unit] };
}

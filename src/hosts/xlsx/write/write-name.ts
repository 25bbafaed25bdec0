import { formatReference, PRINT_AREA } from "../../../engine/index";
import type { NameStep } from "../../steps/steps";
import type { HostErrorCode } from "../../workbook-host";
import { DefinedNames } from "./defined-names";
import { keepTitles } from "./document-properties";
import type { WorkbookEdit } from "./workbook-edit";

/** Sets, moves or takes away a name local to a sheet; every name but the print area is a hidden one of ours. */
export function writeName(edit: WorkbookEdit, { change, after }: NameStep): HostErrorCode | null {
  const { sheet, name } = change;
  const names = new DefinedNames(edit);
  keepTitles(edit, () => {
    if (after) names.set(name, sheet, formatReference(sheet, after), name !== PRINT_AREA);
    else names.remove(sheet, (one) => one.toLowerCase() === name.toLowerCase());
  });
  return null;
}

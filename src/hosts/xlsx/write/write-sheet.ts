import type { SheetStep } from "../../steps/steps";
import type { HostErrorCode } from "../../workbook-host";
import type { WorkbookEdit } from "./workbook-edit";

/** To come. */
export function writeSheet(_edit: WorkbookEdit, _step: SheetStep): HostErrorCode | null {
  return "notSupported";
}

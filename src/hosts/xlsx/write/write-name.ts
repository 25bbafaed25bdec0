import type { NameStep } from "../../steps/steps";
import type { HostErrorCode } from "../../workbook-host";
import type { WorkbookEdit } from "./workbook-edit";

/** To come. */
export function writeName(_edit: WorkbookEdit, _step: NameStep): HostErrorCode | null {
  return "notSupported";
}

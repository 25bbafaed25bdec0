import type { LineStep } from "../../steps/steps";
import type { HostErrorCode } from "../../workbook-host";
import type { WorkbookEdit } from "./workbook-edit";

/** To come. */
export function moveLines(_edit: WorkbookEdit, _step: LineStep): HostErrorCode | null {
  return "notSupported";
}

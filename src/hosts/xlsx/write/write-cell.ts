import type { CellStep } from "../../steps/steps";
import type { HostErrorCode } from "../../workbook-host";
import type { WorkbookEdit } from "./workbook-edit";

/** To come. */
export function writeCell(_edit: WorkbookEdit, _step: CellStep): HostErrorCode | null {
  return "notSupported";
}

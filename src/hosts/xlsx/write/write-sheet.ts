import type { SheetStep } from "../../steps/steps";
import type { HostErrorCode } from "../../workbook-host";
import { putSheet } from "./sheet/put-sheet";
import { removeSheet } from "./sheet/remove-sheet";
import type { WorkbookEdit } from "./workbook-edit";

/** Makes, makes anew or deletes a whole sheet. */
export function writeSheet(edit: WorkbookEdit, { change }: SheetStep): HostErrorCode | null {
  switch (change.type) {
    case "putSheet":
      return putSheet(edit, change);
    case "removeSheet":
      return removeSheet(edit, change.sheet);
    case "removeMade":
    case "restoreSheet":
      // What Excel's journal takes back; a file goes back to what it was.
      return "notSupported";
  }
}

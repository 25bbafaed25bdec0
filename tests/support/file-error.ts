import { WorkbookFileError } from "../../src/hosts/xlsx/workbook-file-error";

/** Code of the WorkbookFileError an action throws, "none" where it throws nothing; any other error is passed on. */
export function fileErrorCode(action: () => unknown): string {
  return caughtFileError(action)?.code ?? "none";
}

export function caughtFileError(action: () => unknown): WorkbookFileError | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof WorkbookFileError) return error;
    throw error;
  }
}

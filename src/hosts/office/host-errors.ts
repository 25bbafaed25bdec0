import type { HostErrorCode } from "../workbook-host";
import { hostError } from "../host-failure";
import { HostError } from "../workbook-host";

/** What Excel says → what it means. Codes: OfficeExtension.Error.code, and Office.context.document's error numbers. */

const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cellEditing",
  AccessDenied: "protected",
  ItemNotFound: "sheetMissing",
  InvalidObjectPath: "sheetMissing",
  FilteredRangeConflict: "filtered",
  MergedRangeConflict: "merged",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  MemoryLimitReached: "tooLarge",
  RequestAborted: "busy",
  ServiceNotAvailable: "offline",
  ConnectionFailure: "offline",
  ApiNotFound: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedOperation: "notSupported",
  InactiveWorkbook: "busy",
  /** Office.context.document: the document is in a state that forbids it, i.e. a cell is being edited. */
  "5004": "cellEditing",
};

/** Codes after which the same read in smaller pieces may work. */
export function isTooLarge(error: unknown): boolean {
  return CODES[codeOf(error)] === "tooLarge";
}

/** Any failure on the way to Excel as a HostError; one that is no failure of Excel's (a bug of ours) is thrown on as it is. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  if (code === "") throw error;
  const { message = "" } = error as { readonly message?: string };
  return hostError(CODES[code] ?? "unknown", `${code}: ${message}`);
}

/** The code Excel gave a failure; "" where it is none of Excel's. */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" || typeof error.code === "number" ? String(error.code) : "";
}

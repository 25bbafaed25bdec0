import type { HostCapabilities, HostReason } from "../workbook-host";

/** Requirement sets (strings: "1.10" is above "1.9") behind what we do; see the table in docs/decisions/0003. */
const FULL = "1.9";
const READ = "1.4";
const CUSTOM_XML = "1.5";
const CREATE_WORKBOOK = "1.8";
const READ_ONLY_FLAG = "1.8";

export function supports(set: string, version?: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

export function knowsReadOnlyWorkbooks(): boolean {
  return supports("ExcelApi", READ_ONLY_FLAG);
}

/** What this Excel and this workbook allow. */
export function detectCapabilities(workbookIsReadOnly: boolean): HostCapabilities {
  const fullSnapshot = supports("CompressedFile");
  const settingsInWorkbook = supports("ExcelApi", CUSTOM_XML) && !workbookIsReadOnly;
  const reasons: HostReason[] = [];
  if (!supports("ExcelApi", FULL)) reasons.push("oldExcel");
  if (workbookIsReadOnly) reasons.push("readOnlyWorkbook");
  if (!fullSnapshot) reasons.push("noFileBytes");
  if (!supports("ExcelApi", CUSTOM_XML)) reasons.push("noCustomXml");
  const mode = !supports("ExcelApi", READ)
    ? "explain"
    : reasons.includes("oldExcel") || workbookIsReadOnly
      ? "readOnly"
      : "full";
  const copies = fullSnapshot && supports("ExcelApi", CREATE_WORKBOOK);
  return { mode, settingsInWorkbook, fullSnapshot, ...(copies && { copy: "opened" }), reasons };
}

import type { WorkbookHost } from "../workbook-host";
import { detectCapabilities, knowsReadOnlyWorkbooks } from "./capabilities";
import { OfficeHost } from "./office-host";
import { run } from "./run";
import { localSettings, workbookSettings } from "./settings-part";

/** The workbook open in Excel behind the port. Call once Office is ready. */
export async function createOfficeHost(): Promise<WorkbookHost> {
  const capabilities = detectCapabilities(knowsReadOnlyWorkbooks() && (await isReadOnly()));
  const store = capabilities.settingsInWorkbook
    ? workbookSettings
    : localSettings(window.localStorage, Office.context.document.url);
  return new OfficeHost(capabilities, store);
}

function isReadOnly(): Promise<boolean> {
  return run(async (context) => {
    context.workbook.load("readOnly");
    await context.sync();
    return context.workbook.readOnly;
  });
}

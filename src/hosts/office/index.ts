import type { WorkbookHost } from "../workbook-host";
import { readWorkbook } from "../xlsx/read-workbook";
import { detectCapabilities, knowsReadOnlyWorkbooks } from "./capabilities";
import type { ParseFile } from "./office-host";
import { OfficeHost } from "./office-host";
import { run } from "./run";
import { localSettings, workbookSettings } from "./settings-part";

/** The workbook open in Excel behind the port. Call once Office is ready. `parse`: where its bytes are read elsewhere. */
export async function createOfficeHost(parse: ParseFile = (bytes) => readWorkbook(bytes)): Promise<WorkbookHost> {
  const capabilities = detectCapabilities(knowsReadOnlyWorkbooks() && (await isReadOnly()));
  const store = capabilities.settingsInWorkbook
    ? workbookSettings
    : localSettings(window.localStorage, Office.context.document.url);
  return new OfficeHost(capabilities, store, parse);
}

function isReadOnly(): Promise<boolean> {
  return run(async (context) => {
    context.workbook.load("readOnly");
    await context.sync();
    return context.workbook.readOnly;
  });
}

import type { HostCapabilities } from "../workbook-host";

/** What can be done with a workbook in a file: everything. */
export const FILE_CAPABILITIES: HostCapabilities = {
  mode: "full",
  settingsInWorkbook: true,
  fullSnapshot: true,
  copy: "saved",
  reasons: [],
};

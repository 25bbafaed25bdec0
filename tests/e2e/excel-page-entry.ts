import type { ClientGlobal } from "../support/excel-host/client/client-types";
import type { ExcelHost } from "../support/excel-host/excel-host";
import { installExcelHost } from "../support/excel-host/excel-host";

/** Runs in the browser in place of office.js, after Microsoft's client: puts the test host under it and keeps it at hand for the test. */
interface ExcelPage {
  /** The workbook, in base64. */
  __workbook: string;
  __excel?: ExcelHost;
  Office: { onReady(ready: (info: unknown) => void): void };
}

const page = globalThis as unknown as ExcelPage;
const bytes = Uint8Array.from(atob(page.__workbook), (character) => character.charCodeAt(0));
const installed = installExcelHost(globalThis as unknown as ClientGlobal, { bytes }).then((host) => {
  page.__excel = host;
});

// The page asks before the host is in place; the real Office is there once it is.
page.Office = {
  onReady: (ready) => {
    void installed.then(() => {
      page.Office.onReady(ready);
    });
  },
};

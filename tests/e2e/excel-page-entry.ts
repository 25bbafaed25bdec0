import type { ClientGlobal } from "../support/excel-host/client/client-types";
import type { ExcelHost, ExcelHostOptions } from "../support/excel-host/excel-host";
import { installExcelHost } from "../support/excel-host/excel-host";

/** Runs in the browser after Microsoft's client: puts the test host under it and keeps it at hand for the test. */
interface ExcelPage {
  /** The workbook, in base64. */
  __workbook: string;
  __hostOptions: ExcelHostOptions & { readonly readOnly?: boolean };
  __excel?: ExcelHost;
  /** Settled once the host is in place. */
  __installed?: Promise<void>;
  Office: { onReady(ready: (info: unknown) => void): void };
}

const page = globalThis as unknown as ExcelPage;
const { readOnly = false, ...options } = page.__hostOptions;
const bytes = Uint8Array.from(atob(page.__workbook), (character) => character.charCodeAt(0));
const installed = installExcelHost(globalThis as unknown as ClientGlobal, { bytes, ...options }).then((host) => {
  host.workbook.readOnly = readOnly;
  page.__excel = host;
});
page.__installed = installed;

// The page asks before the host is in place; the real Office is there once it is.
if (options.definesOffice !== false) {
  page.Office = {
    onReady: (ready) => {
      void installed.then(() => {
        page.Office.onReady(ready);
      });
    },
  };
}

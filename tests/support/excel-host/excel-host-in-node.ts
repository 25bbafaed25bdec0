import { loadClientInNode } from "./client/load-in-node";
import { type ExcelHost, type ExcelHostOptions, installExcelHost } from "./excel-host";
import type { ClientGlobal } from "./client/client-types";

/** For jest: loads the client where it is not loaded yet and puts a host under it. */
export async function createExcelHost(options: ExcelHostOptions = {}): Promise<ExcelHost> {
  loadClientInNode();
  return installExcelHost(globalThis as unknown as ClientGlobal, options);
}

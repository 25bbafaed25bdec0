import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClientGlobal } from "./client-types";

/**
 * Loads Microsoft's client library into the global scope of the running test (jest's node or jsdom environment), once.
 * By indirect eval: in another realm its arrays and errors would not be ours.
 */
export function loadClientInNode(): void {
  const scope = globalThis as unknown as ClientGlobal;
  if (scope.OfficeExtension && scope.Excel) return;
  // The client looks for a page; in the node environment a bare one will do.
  scope.window ??= globalThis;
  scope.navigator ??= { userAgent: "node" };
  const folder = join(process.cwd(), "node_modules/@microsoft/office-js/dist");
  const source = readFileSync(join(folder, "excel-win32-16.01.debug.js"), "utf8");
  const evaluateGlobally = eval;
  evaluateGlobally(source);
}

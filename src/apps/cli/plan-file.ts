import { readFile } from "node:fs/promises";
import type { CheckOptions, FileResult, WorkbookSettings, WorkbookSnapshot } from "../../engine/index";
import { checkOptionsOf, checkWorkbook } from "../../engine/index";
import { FileHost } from "../../hosts/xlsx/file-host";
import { NODE_CODEC } from "./node-codec";
import { readError } from "./read-error";

/** A workbook file that is open. */
export interface PlanFile {
  readonly bytes: Uint8Array;
  readonly host: FileHost;
  readonly snapshot: WorkbookSnapshot;
  readonly settings: WorkbookSettings;
  /** What the call says. */
  readonly called: CheckOptions;
  /** What the user decided in the workbook, and what the call says instead. */
  readonly options: CheckOptions;
}

/** Throws what `readError` has sentences for. */
export async function openPlanFile(path: string, called: CheckOptions): Promise<PlanFile> {
  const bytes = await readFile(path);
  const host = new FileHost(bytes, { codec: NODE_CODEC });
  const { snapshot } = await host.read();
  const settings = await host.store.load();
  return { bytes, host, snapshot, settings, called, options: { ...checkOptionsOf(settings), ...called } };
}

/** Checks one file; what goes wrong is an answer like any other. */
export async function checkFile(path: string, file: string, options: CheckOptions): Promise<FileResult> {
  try {
    const plan = await openPlanFile(path, options);
    return { file, report: checkWorkbook(plan.snapshot, plan.options).report };
  } catch (error) {
    return { file, error: readError(error) };
  }
}

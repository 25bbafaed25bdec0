import type { WorkbookReport } from "../findings/report";

/** What a run over one file gave: a report, or the sentence why the file could not be read. */
export type FileResult =
  { readonly file: string; readonly report: WorkbookReport } | { readonly file: string; readonly error: string };

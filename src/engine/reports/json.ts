import { plainValue } from "../changes/cell-content";
import type { WorkbookChange } from "../changes/change";
import type { Finding, Fix } from "../findings/finding";
import { columnName, formatAddress } from "../snapshot/address";
import type { FileResult } from "./file-result";

/** The JSON form of a run (spec §9). */
export interface RunJson {
  readonly tool: { readonly name: "soat"; readonly version: string };
  readonly files: readonly FileJson[];
}

export type FileJson = ReturnType<typeof fileJson>;

export function runJson(version: string, results: readonly FileResult[]): RunJson {
  return { tool: { name: "soat", version }, files: results.map(fileJson) };
}

/** One file; with `error` in place of the rest where it could not be read. */
export function fileJson(result: FileResult) {
  if ("error" in result) return { file: result.file, error: result.error };
  const { planYears, appendices, findings, counts, notCheckable, rulesOff } = result.report;
  return {
    file: result.file,
    planYears,
    appendices: appendices.map(({ title: _title, ...appendix }) => appendix),
    findings: findings.map(findingJson),
    ...(notCheckable.length > 0 && { notCheckable }),
    ...(rulesOff.length > 0 && { rulesOff }),
    counts,
  };
}

function findingJson({ rule, severity, sheet, cell, message, fingerprint, fix }: Finding) {
  return {
    rule,
    severity,
    sheet,
    cell: formatAddress(cell),
    message: message.vi,
    fingerprint,
    ...(fix && { fix: { confidence: fix.confidence, edits: editsJson(fix, sheet) } }),
  };
}

function editsJson({ changes, addUnit }: Fix, sheet: string) {
  return [
    ...changes.map((change) => editJson(change, sheet)),
    ...(addUnit ? [{ action: "addUnit" as const, unit: addUnit.name, kind: addUnit.kind }] : []),
  ];
}

/** A change as data to read: a cell with before and after, or rows and columns that come and go. */
function editJson(change: WorkbookChange, sheet: string) {
  const where = change.sheet === sheet ? {} : { sheet: change.sheet };
  switch (change.type) {
    case "setCell":
      return {
        ...where,
        cell: formatAddress(change.cell),
        before: plainValue(change.before),
        after: plainValue(change.after),
      };
    case "deleteRows":
    case "insertRows":
      return { ...where, action: change.type, rows: `${change.row + 1}:${change.row + change.count}` };
    case "insertColumn":
      return { ...where, action: change.type, column: columnName(change.column), header: change.header };
    case "setName":
      return { ...where, action: change.type, name: change.name };
    case "putSheet":
    case "removeSheet":
      return { sheet: change.sheet, action: change.type };
  }
}

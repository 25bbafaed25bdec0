import type { WorkbookChange } from "../../src/engine/index";
import { openParts } from "../../src/hosts/xlsx/read-workbook";
import { moveLines } from "../../src/hosts/xlsx/write/move-lines";
import { WorkbookEdit } from "../../src/hosts/xlsx/write/workbook-edit";
import type { HostErrorCode } from "../../src/hosts/workbook-host";
import type { LineChange, LineStep } from "../../src/hosts/steps/steps";
import { xlsxPackage, type Parts } from "./xlsx-package";

/** Rows and columns from 0, on "Sheet1". */
export const insertRows = (row: number, count = 1): LineChange => ({ type: "insertRows", sheet: "Sheet1", row, count });
export const deleteRows = (row: number, count = 1): LineChange => ({ type: "deleteRows", sheet: "Sheet1", row, count });
export const insertColumn = (column: number, headerRow = 0, header = ""): LineChange => ({
  type: "insertColumn",
  sheet: "Sheet1",
  column,
  headerRow,
  header,
});

export function lineStep(change: LineChange): LineStep {
  return { type: "lines", change, located: change, above: "", beyond: null, standing: false, lost: null };
}

export interface MovedPackage {
  readonly code: HostErrorCode | null;
  readonly names: readonly string[];
  /** A part as text. */
  part(name: string): string;
  bytes(): Uint8Array;
}

/** A package after lines came or went, one change after the other in one edit. */
export function movedPackage(
  parts: Parts | Uint8Array,
  ...changes: readonly (LineChange | WorkbookChange)[]
): MovedPackage {
  const before = openParts(parts instanceof Uint8Array ? parts : xlsxPackage(parts));
  const edit = new WorkbookEdit(before);
  let code: HostErrorCode | null = null;
  for (const change of changes) code ??= moveLines(edit, lineStep(change as LineChange));
  const after = edit.package.commit();
  return {
    code,
    names: after.names(),
    part: (name) => new TextDecoder().decode(after.bytes(name)),
    bytes: () => after.toBytes(),
  };
}

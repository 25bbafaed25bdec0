import { contentOf, gridFingerprint, parseMarker } from "../../engine/index";
import type { HostErrorCode } from "../workbook-host";
import { holdsSkeleton } from "./content-compare";
import type { HostChange, WrittenCell } from "./host-change";
import type { SheetState } from "./sheet-state";
import type { SheetChange, SheetStep } from "./steps";
import type { WritableSheet } from "./writable-sheet";

export function isSheetChange(change: HostChange): change is SheetChange {
  return ["putSheet", "removeSheet", "removeMade", "restoreSheet"].includes(change.type);
}

/** Whole sheets that come, go or are made anew; a sheet that is not ours is never touched. */
export function planSheet(
  state: SheetState | undefined,
  change: SheetChange,
  { structureProtected, resumed }: { readonly structureProtected: boolean; readonly resumed: boolean },
): SheetStep | HostErrorCode | "done" {
  if (state?.replaced === true) return "dependent";
  const isHalfDone = isGivenBackAlready(state, change);
  if ((isHalfDone && !resumed) || (change.type === "removeMade" && !state)) return "done";
  const isNew = isForNewSheet(change) && !isHalfDone;
  if (isNew && state) return "sheetExists";
  if (!isNew && !state) return "sheetMissing";
  const reason = state ? refusalOf(state.writable, change) : null;
  if (reason) return reason;
  const movesSheets = isNew || change.type === "removeSheet" || change.type === "removeMade";
  if (structureProtected && movesSheets) return "protected";
  if (state) state.replaced = true;
  return { type: "sheet", change, standing: !isNew };
}

function isForNewSheet(change: SheetChange): boolean {
  if (change.type === "putSheet") return change.over === null;
  return change.type === "restoreSheet" && change.written === null;
}

/**
 * A deleted sheet that stands there: it never went, for the journal is written before the change, or an undo broke off and
 * it is there in part.
 */
function isGivenBackAlready(state: SheetState | undefined, change: SheetChange): boolean {
  if (change.type !== "restoreSheet" || change.written !== null || !state) return false;
  return holdsOnly(state.writable, change.content.cells);
}

function refusalOf(sheet: WritableSheet, change: SheetChange): HostErrorCode | null {
  if (sheet.snapshot.isProtected) return "protected";
  if (change.type === "removeMade") return holdsOnly(sheet, change.written) ? null : "changed";
  if (change.type === "restoreSheet") {
    return holdsOnly(sheet, [...(change.written ?? []), ...change.content.cells]) ? null : "changed";
  }
  if (sheet.marker === null || !parseMarker(sheet.marker)) return "sheetExists";
  const expected = change.type === "putSheet" ? change.over : change.before;
  return gridFingerprint(sheet.snapshot.cells) === expected ? null : "changed";
}

/** Nothing stands there that we did not write: of a run that broke off only a part may stand. */
function holdsOnly({ snapshot }: WritableSheet, written: readonly WrittenCell[]): boolean {
  const ours = new Map<string, WrittenCell["content"][]>();
  for (const { row, column, content } of written) {
    const key = `${row} ${column}`;
    ours.set(key, [...(ours.get(key) ?? []), content]);
  }
  let only = true;
  snapshot.cells.forEach((cell, row, column) => {
    const content = contentOf(cell);
    if (content.kind === "empty") return;
    only &&= (ours.get(`${row} ${column}`) ?? []).some((one) => holdsSkeleton(content, one));
  });
  return only;
}

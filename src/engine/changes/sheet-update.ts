import { formatMarker } from "../snapshot/sheet-marker";
import type { WorkbookChange } from "./change";
import type { GeneratedSheet } from "./generated-sheets";
import type { MarkedSheetContent } from "./sheet-draft";

/** What becomes of a generated sheet that the user has edited by hand; "ask" leaves it and says so. */
export type EditedChoice = "ask" | "overwrite" | "keep" | "beside";

/**
 * "edited": edited by hand and different from what would be made; left alone unless the choice is "overwrite" (then
 * "updated"). "removed": no longer wanted.
 */
export type SheetState = "new" | "updated" | "unchanged" | "edited" | "removed";

/** What becomes of one sheet. */
export interface SheetUpdate {
  readonly name: string;
  readonly state: SheetState;
  readonly changes: readonly WorkbookChange[];
}

/** Makes a sheet, makes it anew in its place, or leaves it: where nothing would change, or where the user edited it. */
export function updateSheet(
  existing: GeneratedSheet | null,
  content: MarkedSheetContent,
  freeName: () => string,
  edited: EditedChoice,
): SheetUpdate {
  if (!existing) return newSheet(freeName(), content);
  const { name, marker, now } = existing;
  const isSame = now === content.marker.written;
  if (isSame && formatMarker(marker) === formatMarker(content.marker)) return { name, state: "unchanged", changes: [] };
  if (existing.isEdited && !isSame) {
    if (edited === "beside") return newSheet(freeName(), content);
    if (edited !== "overwrite") return { name, state: "edited", changes: [] };
  }
  return { name, state: "updated", changes: [{ type: "putSheet", sheet: name, over: now, content }] };
}

function newSheet(name: string, content: MarkedSheetContent): SheetUpdate {
  return { name, state: "new", changes: [{ type: "putSheet", sheet: name, over: null, content }] };
}

/** A sheet that is no longer wanted: deleted, unless the user edited it. */
export function removeSheet({ name, now, isEdited }: GeneratedSheet, edited: EditedChoice): SheetUpdate {
  if (isEdited && edited !== "overwrite") return { name, state: "edited", changes: [] };
  return { name, state: "removed", changes: [{ type: "removeSheet", sheet: name, before: now }] };
}

import type { WorkbookChange } from "../changes/change";
import type { MarkedSheetContent } from "../changes/sheet-draft";
import { formatMarker } from "../snapshot/sheet-marker";
import type { GeneratedSheet } from "./generated-sheets";
import type { SummaryOptions, SummarySheet } from "./summary";

/** What becomes of one sheet. */
export interface SheetUpdate {
  readonly name: string;
  readonly state: SummarySheet["state"];
  readonly changes: readonly WorkbookChange[];
}

/** Makes a sheet, makes it anew in its place, or leaves it: where nothing would change, or where the user edited it. */
export function updateSheet(
  existing: GeneratedSheet | null,
  content: MarkedSheetContent,
  freeName: () => string,
  edited: SummaryOptions["edited"],
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

/** The sheet of a unit that the plan no longer names: deleted, unless the user edited it. */
export function removeSheet({ name, now, isEdited }: GeneratedSheet, edited: SummaryOptions["edited"]): SheetUpdate {
  if (isEdited && edited !== "overwrite") return { name, state: "edited", changes: [] };
  return { name, state: "removed", changes: [{ type: "removeSheet", sheet: name, before: now }] };
}

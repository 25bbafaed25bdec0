import type { SheetMarker } from "../snapshot/sheet-marker";
import { markedSheets } from "../snapshot/sheet-marker";
import type { WorkbookSnapshot } from "../snapshot/workbook";
import { gridFingerprint } from "./content-fingerprint";

/** A sheet of ours that stands in the workbook. */
export interface GeneratedSheet {
  readonly name: string;
  readonly marker: SheetMarker;
  /** Fingerprint of what stands in it now. */
  readonly now: string;
  /** Something else stands in it than was written. */
  readonly isEdited: boolean;
}

/** The sheets of ours of these kinds, in sheet order. */
export function generatedSheets(workbook: WorkbookSnapshot, kinds: readonly SheetMarker["kind"][]): GeneratedSheet[] {
  const marked = markedSheets(workbook);
  return workbook.sheets.flatMap(({ name, cells }) => {
    const marker = marked.get(name);
    if (!marker || !kinds.includes(marker.kind)) return [];
    const now = gridFingerprint(cells);
    return { name, marker, now, isEdited: now !== marker.written };
  });
}

/** The sheet of a unit ("" for one of no unit); of several the one nobody edited, for the others were left beside it. */
export function sheetOfUnit(sheets: readonly GeneratedSheet[], unit: string): GeneratedSheet | null {
  const own = sheets.filter(({ marker }) => marker.unit === unit);
  return own.find(({ isEdited }) => !isEdited) ?? own[0] ?? null;
}

import type { DefinedName, WorkbookSnapshot } from "./workbook";

/**
 * What tells a sheet this add-in generated from the user's own: a hidden name local to the sheet, which holds a text. Unlike
 * a list kept elsewhere it goes along when the sheet is renamed or moved, and every program keeps it.
 */
export interface SheetMarker {
  /** "unit": the tasks of one unit; "overall": the sheet "Tổng hợp"; "report": the findings. */
  readonly kind: "unit" | "overall" | "report";
  /** The unit's key; "" where the sheet is of no unit. */
  readonly unit: string;
  /** How it was made, in the words of its maker; enough to make it again. */
  readonly options: string;
  /** Fingerprint of the content as written: another one means that the user edited the sheet. */
  readonly written: string;
}

export const MARKER_NAME = "SoatPhuLuc";

const KINDS: readonly string[] = ["unit", "overall", "report"] satisfies SheetMarker["kind"][];
/** Excel's limit of a text in a formula. */
const TEXT_LIMIT = 255;

/** What the name refers to: a text constant, e.g. "=\"unit|phòng kế hoạch tài chính|parts=ABC|0f3a…\"", without the "=". */
export function formatMarker({ kind, unit, options, written }: SheetMarker): string {
  const text = [kind, unit, options, written].map((part) => part.replace(/[|"]/gu, " ")).join("|");
  if (text.length > TEXT_LIMIT) throw new RangeError(`marker of ${text.length} characters`);
  return `"${text}"`;
}

/** Reads what `formatMarker` writes, with or without a leading "="; null for anything else. */
export function parseMarker(refersTo: string): SheetMarker | null {
  const parts = /^=?"([^|"]*)\|([^|"]*)\|([^|"]*)\|([^|"]*)"$/u.exec(refersTo.trim())?.slice(1);
  const [kind = "", unit = "", options = "", written = ""] = parts ?? [];
  return KINDS.includes(kind) ? { kind: kind as SheetMarker["kind"], unit, options, written } : null;
}

/** The sheets this add-in generated, by name. */
export function markedSheets(snapshot: WorkbookSnapshot): ReadonlyMap<string, SheetMarker> {
  const marked = new Map<string, SheetMarker>();
  for (const { sheet, refersTo } of markerNames(snapshot)) {
    const marker = parseMarker(refersTo);
    if (marker && sheet !== null) marked.set(sheet, marker);
  }
  return marked;
}

/** The names that hold the markers. */
export function markerNames({ definedNames }: WorkbookSnapshot): DefinedName[] {
  return definedNames.filter(({ name, sheet }) => sheet !== null && name.toLowerCase() === MARKER_NAME.toLowerCase());
}

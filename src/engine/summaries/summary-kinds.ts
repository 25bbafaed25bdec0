import type { SheetMarker } from "../snapshot/sheet-marker";

/** The sheets that a summary run keeps up to date. */
export const SUMMARY_KINDS: readonly SheetMarker["kind"][] = ["unit", "overall"];

import type { CellContent } from "../../../engine/index";
import { plainValue } from "../../../engine/index";
import { isTakenForMore } from "../../typed-text";

/** What is handed to Excel so that a cell holds a content: Excel reads what it is given as if it were typed. */
export type Entry = string | number | boolean;

/** Where the format is "@" Excel takes any text as it is; elsewhere an apostrophe, which Excel drops, keeps it a text. */
function textEntry(text: string, numberFormat: string): string {
  if (numberFormat === "@") return text;
  return isTakenForMore(text) ? `'${text}` : text;
}

/** The entry for a cell whose number format is then `numberFormat`. */
export function entryOf(content: CellContent, numberFormat: string): Entry {
  return content.kind === "text" ? textEntry(content.text, numberFormat) : (plainValue(content) ?? "");
}

/** The format a cell needs for its content: in a cell of the format "@" every number and formula would become a text. */
export function formatFor(content: CellContent, wanted: string | undefined, present: string): string {
  const format = wanted ?? present;
  return format === "@" && content.kind !== "text" && content.kind !== "empty" ? "General" : format;
}

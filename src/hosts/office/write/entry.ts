import type { CellContent } from "../../../engine/index";

/** What is handed to Excel so that a cell holds a content: Excel reads what it is given as if it were typed. */
export type Entry = string | number | boolean;

/** A text that Excel could take for a formula, an error, a truth value … */
const LOOKS_SPECIAL = /^(?:[=+\-@'#\s]|(?:true|false)$)/iu;
/** … or for a number, a date or a time, none of which is longer than this. */
const HAS_DIGIT = /\p{N}/u;
const LONGEST_NUMBER = 25;

/** Where the format is "@" Excel takes any text as it is; elsewhere an apostrophe, which Excel drops, keeps it a text. */
function textEntry(text: string, numberFormat: string): string {
  if (numberFormat === "@") return text;
  const risky = LOOKS_SPECIAL.test(text) || (text.length <= LONGEST_NUMBER && HAS_DIGIT.test(text));
  return risky ? `'${text}` : text;
}

/** The entry for a cell whose number format is then `numberFormat`. */
export function entryOf(content: CellContent, numberFormat: string): Entry {
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
      return textEntry(content.text, numberFormat);
    case "number":
      return content.number;
    case "boolean":
      return content.boolean;
    case "error":
      return content.error;
    case "formula":
      return `=${content.formula}`;
  }
}

/** The format a cell needs for its content: in a cell of the format "@" every number and formula would become a text. */
export function formatFor(content: CellContent, wanted: string | undefined, present: string): string {
  const format = wanted ?? present;
  return format === "@" && content.kind !== "text" && content.kind !== "empty" ? "General" : format;
}

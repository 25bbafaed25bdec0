import { remembering } from "./remembering";
import { isTidy } from "./tidy";

/**
 * Text as typed → text as read. `cleanText` is for showing and splitting, `fold` for comparing.
 * Both take NFC, NFD and mixed input; `fold` keeps the length of its NFC input, so that positions
 * found in the folded text point into the clean text.
 */

/** Zero-width characters and the soft hyphen some programs leave behind. */
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF]/g;

/** White space but for single blanks: what is left of a clean text is the very same string, and takes no memory of its own. */
const UNTIDY_SPACE = /[^\S ]\s*| \s+/gu;

/** NFC, invisible characters dropped, every run of white space (line breaks too) one blank, ends trimmed. */
export function cleanText(text: string): string {
  return isTidy(text) ? text : cleaned(text);
}

const cleaned = remembering(clean);

function clean(text: string): string {
  return text.replace(INVISIBLE, "").normalize("NFC").replace(UNTIDY_SPACE, " ").trim();
}

/** As `cleanText`, but line breaks are kept: one "\n" between lines, each line clean. */
export function cleanLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029\v]/)
    .map(cleanText)
    .filter((line) => line !== "")
    .join("\n");
}

const DASHES = /[\u2010-\u2015\u2212\u00F7\u2192\u00AD\uFE58\uFE63\uFF0D]/g;

/** Cheap first look: few texts have any of these. */
const MAYBE_OLD_STYLE = /[ou][àáảãạèéẻẽẹỳýỷỹỵ]/;

const OLD_STYLE: readonly (readonly [RegExp, (tone: number) => string, string])[] = [
  [/o([àáảãạ])(?![\p{L}\p{M}])/gu, (tone) => "òóỏõọ".charAt(tone) + "a", "àáảãạ"],
  [/o([èéẻẽẹ])(?![\p{L}\p{M}])/gu, (tone) => "òóỏõọ".charAt(tone) + "e", "èéẻẽẹ"],
  [/(?<!q)u([ỳýỷỹỵ])(?![\p{L}\p{M}])/gu, (tone) => "ùúủũụ".charAt(tone) + "y", "ỳýỷỹỵ"],
];

/**
 * Lower case, tone marks in the older place (hoà → hòa, uỷ → ủy), any dash → "-", non-breaking blanks → blank.
 * Same length as the NFC form of the text.
 */
export const fold = remembering(foldText);

function foldText(text: string): string {
  let folded = text
    .normalize("NFC")
    .toLowerCase()
    .replace(DASHES, "-")
    .replace(/[\u00A0\u202F\u2007]/g, " ");
  if (!MAYBE_OLD_STYLE.test(folded)) return folded;
  for (const [pattern, replacement, toned] of OLD_STYLE) {
    folded = folded.replace(pattern, (_all, vowel: string) => replacement(toned.indexOf(vowel)));
  }
  return folded;
}

/** Runs of anything but letters and digits; single blanks stay as they are. */
const BETWEEN_WORDS = /[^\p{L}\p{N} ][^\p{L}\p{N}]*| [^\p{L}\p{N}]+/gu;

/**
 * Comparison key: folded, every run of punctuation and white space one blank, ends trimmed. Marks that belong to no letter (a
 * second tone) are dropped first: `fold` would move the tone once they are gone.
 */
export const foldKey = remembering((text) =>
  foldText(clean(text).replace(/\p{M}+/gu, ""))
    .replace(BETWEEN_WORDS, " ")
    .trim(),
);

import { decodeLegacy, isWhollyDefined } from "./decode-legacy";
import type { LegacyEncoding } from "./legacy-fonts";
import { isVietnameseSyllable } from "./vietnamese-syllable";

/** Vietnamese letters that no legacy text can hold. */
const UNICODE_LETTER = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/;

/** Those, and marks by themselves. */
const UNICODE_ONLY = new RegExp(`${UNICODE_LETTER.source}|[\\u0300-\\u036F]`);

/**
 * Whether a text set in a legacy font is legacy text, that is: has something to convert and was not typed or converted
 * as Unicode already. Letters that both have ("Thông báo") are Unicode where that gives more Vietnamese syllables.
 */
export function isLegacyText(text: string, encoding: LegacyEncoding): boolean {
  const codes = text.normalize("NFC");
  if (UNICODE_ONLY.test(codes) || !isWhollyDefined(codes, encoding)) return false;
  const decoded = decodeLegacy(codes, encoding, { capitals: false });
  return decoded !== codes && countSyllables(decoded).valid >= countSyllables(codes).valid;
}

/** Too few to tell: Scandinavian words such as "på så" decode into syllables too, but always with the same letter or two. */
const FEWEST_CODES = 3;
const VALID_SHARE = 0.8;
/** In Vietnamese about three words of four carry a mark. */
const MARKED_SHARE = 1 / 3;

/**
 * The encoding a text seems to be in by its content alone — a suggestion. Null for Unicode Vietnamese, for other
 * languages, for symbols, and for texts too short to tell.
 */
export function looksLegacy(text: string): LegacyEncoding | null {
  // Cheapest first, for it is asked of every text.
  if (UNICODE_LETTER.test(text)) return null;
  const codes = text.normalize("NFC");
  if (UNICODE_ONLY.test(codes)) return null;
  if (new Set(codes.match(/[\u00A1-\u00FF]/g)).size < FEWEST_CODES) return null;
  return (
    (["tcvn3", "vni"] as const).find((encoding) => isLegacyText(codes, encoding) && reads(codes, encoding)) ?? null
  );
}

/** Most words become Vietnamese syllables, more than were before. */
function reads(codes: string, encoding: LegacyEncoding): boolean {
  const { valid, marked, words } = countSyllables(decodeLegacy(codes, encoding, { capitals: false }));
  return valid > countSyllables(codes).valid && valid >= marked * VALID_SHARE && marked >= words * MARKED_SHARE;
}

/** Words, those of them with a letter beyond ASCII, and those of these that are Vietnamese syllables. */
function countSyllables(text: string): { words: number; marked: number; valid: number } {
  const words = text.match(/\p{L}+/gu) ?? [];
  const marked = words.filter((word) => /[^a-z]/i.test(word));
  return { words: words.length, marked: marked.length, valid: marked.filter(isVietnameseSyllable).length };
}

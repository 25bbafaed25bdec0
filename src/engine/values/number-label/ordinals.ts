import type { NumberScheme } from "./number-label";

/**
 * One part of a label ↔ its place in a sequence: "IV" ↔ 4 (roman), "đ" ↔ 5 (lowerLetter), "12" ↔ 12 (decimal).
 * Points of official documents are lettered in the order of the Vietnamese alphabet (Nghị định 30/2020/NĐ-CP, phụ lục I),
 * in practice without ă â ê ô ơ ư.
 */

export interface OrdinalReading {
  readonly scheme: NumberScheme;
  readonly ordinal: number;
}

const LEGAL_LETTERS = "abcdđeghiklmnopqrstuvxy";
const LATIN_LETTERS = "abcdefghijklmnopqrstuvwxyz";

const ROMAN_DIGITS: readonly (readonly [number, string])[] = [
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** No plan has more sections; from 90 on numerals need C, which is always a letter here. */
const LAST_ROMAN = 89;

function romanNumeral(ordinal: number): string {
  let rest = ordinal;
  let numeral = "";
  for (const [value, digits] of ROMAN_DIGITS) {
    for (; rest >= value; rest -= value) numeral += digits;
  }
  return numeral;
}

const ROMAN_ORDINALS = new Map(
  Array.from({ length: LAST_ROMAN }, (_, index) => [romanNumeral(index + 1), index + 1] as const),
);

const isUpper = (text: string): boolean => text === text.toUpperCase();

/**
 * Every way to read one part, the likeliest first; none for a text that counts nothing. Single letters that are also
 * roman numerals read as numerals first (I, V, X), but for L, which no list of sections reaches.
 */
export function ordinalReadings(part: string): OrdinalReading[] {
  if (/\d/.test(part)) return Number(part) > 0 ? [{ scheme: "decimal", ordinal: Number(part) }] : [];
  const upper = isUpper(part);
  if (!upper && part !== part.toLowerCase()) return [];
  const roman = ROMAN_ORDINALS.get(part.toUpperCase());
  const romans: OrdinalReading[] =
    roman === undefined ? [] : [{ scheme: upper ? "roman" : "lowerRoman", ordinal: roman }];
  const letters = letterReadings(part.toLowerCase(), upper);
  return part.toUpperCase() === "L" ? [...letters, ...romans] : [...romans, ...letters];
}

function letterReadings(letter: string, upper: boolean): OrdinalReading[] {
  const readings: OrdinalReading[] = [];
  if (letter.length !== 1) return readings;
  const legal = LEGAL_LETTERS.indexOf(letter) + 1;
  const latin = LATIN_LETTERS.indexOf(letter) + 1;
  if (legal > 0) readings.push({ scheme: upper ? "upperLetter" : "lowerLetter", ordinal: legal });
  if (latin > 0) readings.push({ scheme: upper ? "upperLatin" : "lowerLatin", ordinal: latin });
  return readings;
}

/** The part that stands for an ordinal; null where the scheme does not reach that far ("y" is the last letter). */
export function formatOrdinal(scheme: NumberScheme, ordinal: number): string | null {
  switch (scheme) {
    case "decimal":
      return String(ordinal);
    case "roman":
      return ordinal <= LAST_ROMAN ? romanNumeral(ordinal) : null;
    case "lowerRoman":
      return ordinal <= LAST_ROMAN ? romanNumeral(ordinal).toLowerCase() : null;
    case "upperLetter":
      return LEGAL_LETTERS[ordinal - 1]?.toUpperCase() ?? null;
    case "lowerLetter":
      return LEGAL_LETTERS[ordinal - 1] ?? null;
    case "upperLatin":
      return LATIN_LETTERS[ordinal - 1]?.toUpperCase() ?? null;
    case "lowerLatin":
      return LATIN_LETTERS[ordinal - 1] ?? null;
  }
}

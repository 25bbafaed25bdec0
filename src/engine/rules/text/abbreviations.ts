import { isVietnameseSyllable } from "../../text/legacy-encoding/vietnamese-syllable";
import type { TextCell } from "./text-cell";

/** An abbreviation in capitals and its place in the text as typed. */
export interface Abbreviation {
  readonly letters: string;
  readonly at: number;
}

export interface AbbreviationUse {
  count: number;
  /** One place it is used on a sheet with a plan table: the only one where the count is 1. */
  place: { readonly textCell: TextCell; readonly at: number } | null;
}

export type AbbreviationUses = Map<string, AbbreviationUse>;

/** What every abbreviation has. */
export const CAPITALS_IN_A_ROW = /[A-ZĐ]{3}/;

const CAPITALS = /(?<![\p{L}\p{M}\p{N}])[A-ZĐ]{3,}(?![\p{L}\p{M}\p{N}])/gu;
const ROMAN = /^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Words of three or more capitals without marks; not Roman numerals, nor words such as "CHO" in a heading in capitals. */
export function abbreviationsIn(text: string): readonly Abbreviation[] {
  // Cheap first look, for it is asked of every text.
  if (!CAPITALS_IN_A_ROW.test(text)) return [];
  return [...text.matchAll(CAPITALS)]
    .map((match) => ({ letters: match[0], at: match.index }))
    .filter(({ letters }) => !isWord(letters));
}

function isWord(letters: string): boolean {
  return ROMAN.test(letters) || isVietnameseSyllable(letters);
}

/** Counts one more use of an abbreviation. */
export function countUse(uses: AbbreviationUses, letters: string): AbbreviationUse {
  let use = uses.get(letters);
  if (!use) uses.set(letters, (use = { count: 0, place: null }));
  use.count++;
  return use;
}

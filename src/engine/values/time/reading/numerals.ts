/** Small numbers in time phrases: 1 · 01 · I · một; ordinals: quý II · tuần thứ hai · tháng mười hai. */
import type { Cursor } from "./cursor";
import { PhraseTable } from "./phrases";

const NUMBER_WORDS = new PhraseTable([
  ["một|nhất", 1],
  ["hai|nhì", 2],
  ["ba", 3],
  ["bốn|tư", 4],
  ["sáu", 6],
  ["bảy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười", 10],
  ["mười một", 11],
  ["mười hai", 12],
]);

const ROMAN_NUMERALS = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** What a Roman-looking word that is no small number reads as: no ordinal of the calendar is as high. */
const IMPOSSIBLE_ORDINAL = 99;

/** Which one it is. "năm" is five here only where no number follows: "thứ năm", but not "tháng … năm 2026". */
export function takeOrdinal(cursor: Cursor): number | null {
  return cursor.takeNumber(3) ?? takeRoman(cursor) ?? cursor.takePhrase(NUMBER_WORDS) ?? takeFive(cursor);
}

/** How many. */
export function takeCount(cursor: Cursor): number | null {
  return cursor.takeNumber(3) ?? cursor.takePhrase(NUMBER_WORDS);
}

function takeRoman(cursor: Cursor): number | null {
  const token = cursor.peek();
  if (token?.kind !== "word" || !/^[ivx]+$/.test(token.text)) return null;
  cursor.position++;
  const value = ROMAN_NUMERALS.indexOf(token.text);
  return value > 0 ? value : IMPOSSIBLE_ORDINAL;
}

function takeFive(cursor: Cursor): number | null {
  if (!cursor.atWord("năm") || cursor.peek(1)?.kind === "number") return null;
  cursor.position++;
  return 5;
}

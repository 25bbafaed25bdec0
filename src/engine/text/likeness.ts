import { foldKey } from "./normalize";

/**
 * A number that texts with the same `foldKey` have in common, and hardly any others: cheaper to compare many texts by. It counts the
 * consonants and digits, which neither letter case nor the place of a tone mark changes.
 */
export function likeness(text: string): number {
  return sumOf(text, false) ?? sumOf(foldKey(text), true) ?? 0;
}

/** Null for a text that may say the same in other characters, unless it is a key. */
function sumOf(text: string, isKey: boolean): number | null {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      const kept = KEPT[code] as number;
      if (kept !== 0) sum = (Math.imul(sum, 31) + kept) | 0;
    } else if (code >= FIRST_MARK && !isKey && !isWholeLetter(code)) return null;
  }
  return sum;
}

/** Latin letters up to here are what they look like; then come marks that make one letter with the one before. */
const FIRST_MARK = 0x300;

function isWholeLetter(code: number): boolean {
  return (code >= 0x1ea0 && code <= 0x1eff) || (code >= 0x2010 && code <= 0x2027);
}

/** By code, 0 for what does not count; both cases of a letter are one. */
const KEPT = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /[b-df-hj-np-tv-xz0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
});

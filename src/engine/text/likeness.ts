import { foldKey } from "./normalize";
import { isTidy } from "./tidy";

/**
 * A number that texts with the same `foldKey` have in common, and hardly any others: cheaper to compare many texts by. It counts the
 * consonants and digits, which neither letter case nor the place of a tone mark changes.
 */
export function likeness(text: string): number {
  const plain = isTidy(text) ? text : foldKey(text);
  let sum = 0;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    const kept = (code | 0x20) < 0x80 ? (KEPT[code | 0x20] ?? 0) : 0;
    if (kept !== 0) sum = (Math.imul(sum, 31) + kept) | 0;
  }
  return sum;
}

/** By code in lower case; digits are their own (`| 0x20` leaves them as they are). */
const KEPT = Array.from({ length: 0x80 }, (_, code) =>
  /[b-df-hj-np-tv-xz0-9]/.test(String.fromCharCode(code)) ? code : 0,
);

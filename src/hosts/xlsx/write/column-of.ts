const A = 65;
const Z = 90;
const LOWER_CASE = 32;

/** "AB12" → 27. Asked for every cell of a sheet, hence without a regular expression. */
export function columnOf(reference: string): number {
  let index = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~LOWER_CASE;
    if (letter < A || letter > Z) break;
    index = index * 26 + letter - A + 1;
  }
  return index - 1;
}

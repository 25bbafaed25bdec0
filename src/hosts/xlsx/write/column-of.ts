const A = 65;
const Z = 90;
const LOWER_CASE = 32;

/** "AB12" → 27. Asked for every cell of a sheet, hence without a regular expression; `start`: where it begins in the text. */
export function columnOf(text: string, start = 0): number {
  let index = 0;
  for (let at = start; at < text.length; at++) {
    const letter = text.charCodeAt(at) & ~LOWER_CASE;
    if (letter < A || letter > Z) break;
    index = index * 26 + letter - A + 1;
  }
  return index - 1;
}
